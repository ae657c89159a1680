import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** Encodings of one byte that news is found in, those of the larger areas first: where scores tie, the first wins. */
const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'windows-1256',
  'koi8-r',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-2',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-9',
  'cp866',
] as const
/** Encodings of several bytes, which only detection over the bytes can tell. */
const MULTI_BYTE = /^(?:Shift_JIS|EUC-JP|EUC-KR|GB18030|Big5|ISO-2022-\w+)$/i

const SAMPLE_BYTES = 16 * 1024
const WORD = /[\p{L}\p{M}]+/gu

/** The encoding that makes the most credible text of bytes that are no UTF-8. */
export function findLegacyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const detected = analyse(sample)
  const best = detected[0]
  if (best !== undefined && MULTI_BYTE.test(best.name) && best.confidence >= 50) {
    if (plausibility(iconv.decode(sample, best.name)) > 0.9) return best.name.toLowerCase()
  }
  let winner: { encoding: string; score: number } = { encoding: 'windows-1252', score: -1 }
  for (const encoding of CANDIDATES) {
    const vote = detected.find(({ name }) => sameEncoding(name, encoding))
    const score = plausibility(iconv.decode(sample, encoding)) + (vote?.confidence ?? 0) / 250
    if (score > winner.score + 1e-9) winner = { encoding, score }
  }
  return winner.encoding
}

/** chardet names the windows encoding or its ISO relative; both decode news alike. */
function sameEncoding(detected: string, candidate: string): boolean {
  const name = detected.toLowerCase()
  return name === candidate || (name === 'iso-8859-1' && candidate === 'windows-1252')
}

/**
 * 0 to 1: how far decoded text looks like words of some language. Counts the letters beyond ASCII that stand in a
 * word as words are written: one script, no capital after a small letter, in Latin script not one after another for
 * long, frequent letters of the script; control characters and broken ones count against it.
 */
export function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES)
  let good = 0
  let all = 0
  for (const { 0: word } of sample.matchAll(WORD)) {
    const foreign = lengthOf(word, /[^\0-\x7F]/gu)
    if (foreign === 0) continue
    all += foreign
    good += foreign * wordScore(word, foreign)
  }
  const strange =
    lengthOf(
      sample,
      /[\x80-\x9F\uFFFD]|\p{L}[\u00A1-\u00A9\u00AC\u00AE-\u00B3\u00B9\u00BC-\u00BF\u00D7\u00F7]\p{L}/gu,
    ) * 3
  const marks = lengthOf(sample, /[\u00A4\u00A6\u00A8\u00AC\u00AF\u00B4\u00B8\u2500-\u25FF]/gu) / 2
  const symbols =
    lengthOf(sample, /[\u00A0\u00AB\u00BB\u2010-\u203A\u20AC\u2116\u00A3\u00A7\u00B0\u060C\u061B\u061F]/gu) / 4
  const total = all + strange + marks + symbols
  return total === 0 ? 1 : (good + symbols) / total
}

function lengthOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function wordScore(word: string, foreign: number): number {
  if (/\p{Ll}\p{Lu}/u.test(word)) return 0.1
  if (/^\p{Script=Latin}+$/u.test(word)) return latinScore(word, foreign)
  if (/^[\p{Script=Cyrillic}\p{M}]+$/u.test(word)) return cyrillicScore(word)
  if (/^[\p{Script=Arabic}\p{M}]+$/u.test(word)) return arabicScore(word)
  if (/^[\p{Script=Greek}\p{M}]+$/u.test(word)) return /^\p{Lu}?\p{Ll}+$|^\p{Lu}+$/u.test(word) ? 0.95 : 0.5
  if (/^[\p{Script=Hebrew}\p{M}]+$/u.test(word)) return /[\u05DA\u05DD\u05DF\u05E3\u05E5](?=.)/u.test(word) ? 0.2 : 0.95
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{M}\u30FC]+$/u.test(word) ? 1 : 0.05
}

/** Accented letters are the lesser part of a word, and the rare ones (ÿ, þ, Ð …) are no evidence. */
function latinScore(word: string, foreign: number): number {
  if (foreign > 2 && foreign > word.length / 2) return 0.05
  if (foreign === word.length && word.length > 1) return 0.2
  const rare = lengthOf(word, /[\u00D0\u00D7\u00DD\u00DE\u00F0\u00FE\u00FF\u0178\u0192]/gu)
  return (foreign - rare * 0.6) / foreign
}

/** A word is written in small letters, with one capital first, or all in capitals. Frequencies as in Russian. */
function cyrillicScore(word: string): number {
  if (word.length > 1 && !/^\p{Lu}?\p{Ll}+$|^\p{Lu}+$/u.test(word)) return 0.2
  const usual = lengthOf(word, /[оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўқғҳӣӯҷ]/giu)
  const vowels = lengthOf(word, /[оеаиуяыюэёіїєӣӯ]/giu)
  const shape = usual / word.length
  return word.length > 2 && vowels === 0 ? shape * 0.5 : /^\p{Lu}{2,}$/u.test(word) ? shape * 0.6 : shape
}

/** Letters of Arabic, Persian and Urdu; marks of vowels are rare in news. */
function arabicScore(word: string): number {
  const marks = lengthOf(word, /\p{M}/gu)
  const oddHeads = /^[\u0629\u0649]/u.test(word) ? 0.5 : 0
  return Math.max(0, 1 - marks / word.length - oddHeads)
}
