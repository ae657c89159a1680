import { ReportUnreadable } from '../../errors.ts'
import type { Report } from '../../model/report.ts'

const SAMPLE_UNITS = 2000
/** tinyld's time grows with the text; more than this changes its answer no more. */
const DETECTOR_UNITS = 800
/** The commonest words of English that other languages in Latin script do not share, or seldom use. */
const ENGLISH_WORDS = new Set(
  (
    'the of and to that said was were with for from has have had by at they their them he his she her it its this ' +
    'these those not but are be been which who whom what when where would could should will after before about more ' +
    'than into on in is as an or there also some other people year told says according being did does'
  ).split(' '),
)
/** A word in Latin script, its accents included. */
const WORD = /[a-z\u00DF-\u024F]+/g
/** English news has 30 % and more of these words; its headlines and lists less. */
const SURELY_ENGLISH = 0.2
const HARDLY_ENGLISH = 0.08
/** Below this, Latin letters may be names, a headline or a table in any language. */
const FEWEST_WORDS = 12
const SUREST_DETECTION = 0.5

/**
 * The language of a report's text as a BCP 47 tag. English that is plainly English, and a script that the declared
 * language is never written in, outrank the markup, as templates often declare a wrong language; otherwise the markup
 * counts, then detection. Null where neither tells.
 */
export async function reportLanguage(text: string, declared: string | undefined): Promise<string | null> {
  const tag = declared === undefined ? undefined : canonicalTag(declared)
  const sample = sampleOf(text)
  const shares = scriptShares(sample)
  if (shares.latin >= 0.5 && englishShare(sample) >= SURELY_ENGLISH)
    return isReadableLanguage(tag ?? null) ? (tag ?? 'en') : 'en'
  if (tag !== undefined && (shares.latin >= 0.5 || !isReadableLanguage(tag))) return tag
  if (shares.letters === 0) return tag ?? null
  return byLetters(sample, shares) ?? (await detect(sample, shares)) ?? tag ?? null
}

/** Whether this edition reads texts in `language`; an unknown language is tried as English. */
export function isReadableLanguage(language: string | null): boolean {
  return language === null || /^en(?:-|$)/i.test(language)
}

/** @throws {ReportUnreadable} `unsupported-language` where this edition does not read the report's language. */
export function requireReadableLanguage({ address, language }: Report): void {
  if (language === null || isReadableLanguage(language)) return
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(language) ?? language
  throw new ReportUnreadable(
    address,
    'unsupported-language',
    `${address} is written in ${name} (${language}), which this edition cannot read yet; it reads English.`,
  )
}

function canonicalTag(declared: string): string | undefined {
  const tag = declared.trim().replaceAll('_', '-')
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical === undefined || /^(?:und|zxx|mul)\b/.test(canonical) ? undefined : canonical
  } catch {
    return undefined
  }
}

/** The beginning and, of a longer text, a piece from its middle: the beginning may be a title or a notice. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_UNITS) return text
  const middle = text.length >> 1
  const half = SAMPLE_UNITS >> 1
  return `${text.slice(0, half)} ${text.slice(middle, middle + half)}`
}

interface ScriptShares {
  readonly letters: number
  readonly latin: number
  readonly cyrillic: number
  readonly arabic: number
}

/** Counts letters by the blocks of Unicode that their scripts take: coarse, and quick enough for every report. */
function scriptShares(sample: string): ScriptShares {
  let latin = 0
  let cyrillic = 0
  let arabic = 0
  let other = 0
  for (let index = 0; index < sample.length; index++) {
    const unit = sample.charCodeAt(index)
    if (unit < 0x250) latin += Number(isLatin(unit))
    else if (unit >= 0x400 && unit < 0x530) cyrillic++
    else if ((unit >= 0x620 && unit < 0x780) || (unit >= 0xfb50 && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xfeff))
      arabic++
    else if (unit >= 0x1e00 && unit < 0x1f00) latin++
    else if (unit >= 0x370 && (unit < 0x2000 || unit >= 0x3040) && unit < 0xe000) other++
  }
  const letters = latin + cyrillic + arabic + other
  const share = (count: number) => (letters === 0 ? 0 : count / letters)
  return { letters, latin: share(latin), cyrillic: share(cyrillic), arabic: share(arabic) }
}

function isLatin(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7)
  )
}

function englishShare(sample: string): number {
  const words = sample.toLowerCase().match(WORD) ?? []
  return words.length === 0 ? 0 : words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length
}

/** Languages whose alphabet has letters that their neighbours' lack, which small detectors do not know. */
function byLetters(sample: string, { cyrillic, arabic }: ScriptShares): string | undefined {
  if (cyrillic > 0.5 && /[ӯҷӣ]/iu.test(sample)) return 'tg'
  if (arabic > 0.5 && /[ښڼۍټډړږ]/u.test(sample)) return 'ps'
  return undefined
}

async function detect(sample: string, { latin }: ScriptShares): Promise<string | undefined> {
  const words = sample.toLowerCase().match(WORD)?.length ?? 0
  if (latin >= 0.5 && words < FEWEST_WORDS) return undefined
  const { detectAll } = await import('tinyld')
  const best = detectAll(sample.slice(0, DETECTOR_UNITS))[0]
  if (best === undefined) return undefined
  if (latin < 0.5) return best.lang
  const english = englishShare(sample)
  if (best.lang === 'en') return english >= HARDLY_ENGLISH ? 'en' : undefined
  return english < HARDLY_ENGLISH && best.accuracy >= SUREST_DETECTION ? best.lang : undefined
}
