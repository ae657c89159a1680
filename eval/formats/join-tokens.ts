import type { Span } from '../../src/model/span.ts'

/** Running text made of tokens, and where each token stands in it. */
export interface JoinedTokens {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Which side of a token white space stays away from. */
type Attach = 'left' | 'right' | 'both' | 'neither'

const LEFT = new Set([
  ',',
  '.',
  ';',
  ':',
  '?',
  '!',
  '…',
  '...',
  '%',
  '‰',
  ')',
  ']',
  '}',
  '”',
  '»',
  '›',
  '››',
  '°',
  '™',
  '®',
  '´',
  '″',
  "n't",
  'n’t',
])
const RIGHT = new Set(['(', '[', '{', '“', '„', '«', '‹', '‹‹', '¡', '¿', '$', '€', '£', '¥', '₹', '₡', '₵', '#', '@'])
const CLITIC = /^(?:s|t|re|ve|m|ll|d)$/u
/** Words that open a clause after a spaced hyphen; in lower case they hardly ever stand inside a compound. */
const OPENS_CLAUSE =
  /^(?:[Tt]he|[Aa]n?|[Bb]ut|[Ww]hich|who|whose|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Tt]h(?:is|at|[eo]se)|[Ww]hen|[Ww]here|[Ww]hile|[Ww]ith|[Aa]fter|[Aa]ccording|And|As|At|For|In|On)$/u

/**
 * Joins tokens as a newspaper prints them: punctuation, brackets, quotation marks, clitics and hyphens attached.
 *
 *     the so - called " front " of Qaram ’ s army ( 2014 )
 *     the so-called "front" of Qaram’s army (2014)
 *
 * Tokens do not say where a hyphen had white space around it: it is kept between a number and a capital, beside
 * punctuation, and before a word that opens a clause. A sentence that ends without a mark ends its paragraph.
 */
export function joinTokens(sentences: readonly (readonly string[])[]): JoinedTokens {
  const spans: Span[] = []
  let text = ''
  let quotes = new Quotes()
  for (const [index, tokens] of sentences.entries()) {
    if (index > 0) {
      const ends = /[.?!…]["'”’»)\]]*$/u.test(text)
      text += ends ? ' ' : '\n\n'
      if (!ends) quotes = new Quotes()
    }
    let before: Attach = 'right'
    for (const [at, token] of tokens.entries()) {
      const attach = attachOf(tokens, at, quotes)
      if (!isRight(before) && !isLeft(attach)) text += ' '
      spans.push({ start: text.length, end: text.length + token.length })
      text += token
      before = attach
    }
  }
  return { text, spans }
}

function isLeft(attach: Attach): boolean {
  return attach === 'left' || attach === 'both'
}

function isRight(attach: Attach): boolean {
  return attach === 'right' || attach === 'both'
}

/** Which straight marks are open: they look the same on both sides. */
class Quotes {
  double = false
  single = false
}

function attachOf(tokens: readonly string[], at: number, quotes: Quotes): Attach {
  const token = tokens[at] ?? ''
  const before = tokens[at - 1] ?? ''
  const after = tokens[at + 1] ?? ''
  if (LEFT.has(token) || /^['’](?:s|t|re|ve|m|ll|d)$/u.test(token)) return 'left'
  if (RIGHT.has(token)) return token === '$' && /^(?:US|A|C|NZ|HK|NT|S|R)$/u.test(before) ? 'both' : 'right'
  if (token === '/' || token === '_' || token === '‐') return 'both'
  if (token === '‘') return CLITIC.test(after) ? 'both' : 'right'
  if (token === '’') return CLITIC.test(after) ? 'both' : 'left'
  if (token === '"') return toggle(quotes, 'double')
  if (token === "'") return singleMark(before, after, quotes)
  if (token === '-') return isSpacedHyphen(before, after) ? 'neither' : 'both'
  if (token === '–') return /\d$/u.test(before) && /^[\d$€£]/u.test(after) ? 'both' : 'neither'
  return 'neither'
}

function toggle(quotes: Quotes, mark: 'double' | 'single'): Attach {
  quotes[mark] = !quotes[mark]
  return quotes[mark] ? 'right' : 'left'
}

/** A mark after a plural's s is an apostrophe, unless a quotation is open. */
function singleMark(before: string, after: string, quotes: Quotes): Attach {
  if (CLITIC.test(after)) return 'both'
  if (!quotes.single && before.endsWith('s')) return 'left'
  return toggle(quotes, 'single')
}

function isSpacedHyphen(before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return true
  if (/^\d/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) return true
  return OPENS_CLAUSE.test(after)
}
