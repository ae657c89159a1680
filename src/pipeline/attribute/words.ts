import { reportingVerbs, type ReportingVerb } from '../../reference/reporting-verbs.ts'
import type { Sentence, Token, WordClass } from '../../model/token.ts'
import type { Span } from '../../model/span.ts'
import type { Tagged } from '../states.ts'

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/**
 * A report's words as the rules look at them: by index of token, with what is known of each. Everything that a rule
 * asks of a token again and again is looked up once here.
 */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly classes: readonly WordClass[]
  readonly lower: readonly string[]
  /** Index of the time expression that holds the token, or -1. */
  readonly timeAt: Int32Array
  /** Index of the name that holds the token, or -1. */
  readonly nameAt: Int32Array
  /** Index of the outermost quotation that holds the token, or -1. */
  readonly quotationAt: Int32Array
  /** The reporting verb that the token is a form of, whatever its class here. */
  readonly verbAt: readonly (ReportingVerb | undefined)[]
  readonly known: Tagged
}

function indexAt(
  tokens: readonly Token[],
  spans: readonly { readonly span: Span; readonly index: number }[],
): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1)
  let next = 0
  for (const { span, index } of spans) {
    while (next > 0 && (tokens[next - 1]?.end ?? 0) > span.start) next -= 1
    for (; next < tokens.length; next += 1) {
      const token = tokens[next]
      if (token === undefined || token.start >= span.end) break
      if (token.start >= span.start && at[next] === -1) at[next] = index
    }
  }
  return at
}

/** Looks up once what the rules ask of each token. */
export function readWords(known: Tagged): Words {
  const { tokens } = known
  const lower = tokens.map((token) => token.text.toLowerCase())
  const quotations = known.quotations
    .flatMap(({ parts, depth }, index) => (depth === 0 ? parts.map((span) => ({ span, index })) : []))
    .toSorted((a, b) => a.span.start - b.span.start)
  return {
    text: known.report.text,
    tokens,
    sentences: known.sentences,
    classes: known.wordClasses,
    lower,
    timeAt: indexAt(
      tokens,
      known.times.map((span, index) => ({ span, index })),
    ),
    nameAt: indexAt(
      tokens,
      known.names.map(({ span }, index) => ({ span, index })),
    ),
    quotationAt: indexAt(tokens, quotations),
    verbAt: lower.map((word) => reportingVerbs.get(word)),
    known,
  }
}

/** Ranges in order, those that share tokens joined into one. */
export function joinRanges(ranges: readonly TokenRange[]): readonly TokenRange[] {
  const joined: TokenRange[] = []
  for (const range of ranges.toSorted((a, b) => a.first - b.first)) {
    const last = joined.at(-1)
    if (last === undefined || range.first >= last.end) joined.push(range)
    else joined[joined.length - 1] = { first: last.first, end: Math.max(last.end, range.end) }
  }
  return joined
}

/** The span of a range of tokens. */
export function spanOf(words: Words, range: TokenRange): Span {
  const first = words.tokens[range.first]
  const last = words.tokens[range.end - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

const nominal = new Set<WordClass>(['NN', 'NNS', 'NNP', 'NNPS'])
const pronouns = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'this',
  'that',
  'these',
  'those',
  'some',
  'many',
  'others',
  'both',
  'most',
  'several',
  'all',
  'few',
  'another',
  'none',
  'anyone',
  'everyone',
  'someone',
  'nobody',
  'everybody',
  'somebody',
  'one',
])
const quoteMarks = /^(["“”„«»]|''|``)$/

export function isNominal(words: Words, index: number): boolean {
  const found = words.classes[index]
  return found !== undefined && nominal.has(found)
}

/** Pronouns that can stand alone as a source, personal or indefinite. */
export function isPronoun(words: Words, index: number): boolean {
  return pronouns.has(words.lower[index] ?? '')
}

export function isFiniteVerb(words: Words, index: number): boolean {
  const found = words.classes[index]
  return found === 'VBD' || found === 'VBZ' || found === 'VBP' || found === 'MD'
}

export function isVerb(words: Words, index: number): boolean {
  return words.classes[index] === 'MD' || (words.classes[index]?.startsWith('VB') ?? false)
}

export function isAdverb(words: Words, index: number): boolean {
  return words.classes[index] === 'RB' || words.classes[index] === 'RBR' || words.classes[index] === 'RBS'
}

export function isQuoteMark(words: Words, index: number): boolean {
  return quoteMarks.test(words.lower[index] ?? '')
}

export function isWord(words: Words, index: number, ...candidates: readonly string[]): boolean {
  return candidates.includes(words.lower[index] ?? '')
}

const dashes = new Set(['--', '—', '–', '-', '―'])

export function isDash(words: Words, index: number): boolean {
  return dashes.has(words.lower[index] ?? '')
}

/**
 * The part of a sentence that a cue at `index` can reach: all of it outside quotation marks, and inside them no more
 * than the quotation.
 */
export function reachOf(words: Words, sentence: Sentence, index: number): Sentence {
  const quotation = words.quotationAt[index]
  if (quotation === undefined || quotation === -1) return sentence
  let firstToken = index
  let endToken = index + 1
  while (firstToken > sentence.firstToken && words.quotationAt[firstToken - 1] === quotation) firstToken -= 1
  while (endToken < sentence.endToken && words.quotationAt[endToken] === quotation) endToken += 1
  if (firstToken < index && isQuoteMark(words, firstToken)) firstToken += 1
  if (endToken - 1 > index && isQuoteMark(words, endToken - 1)) endToken -= 1
  return { ...sentence, firstToken, endToken }
}

const longestDateline = 18

/**
 * A sentence without the dateline that opens its paragraph: a place in capitals, a date, an agency, then a dash.
 *
 *     SARN, May 12 (Karst) -- Two rockets hit the market.
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutDateline(words: Words, sentence: Sentence, opensParagraph: boolean): Sentence {
  const first = words.tokens[sentence.firstToken]?.text ?? ''
  if (!opensParagraph || !/^\p{Lu}{2}/u.test(first) || first !== first.toUpperCase()) return sentence
  for (
    let index = sentence.firstToken + 1;
    index < sentence.endToken && index - sentence.firstToken < longestDateline;
    index += 1
  ) {
    if (isDash(words, index)) return { ...sentence, firstToken: index + 1 }
    if (isFiniteVerb(words, index) || isQuoteMark(words, index)) return sentence
  }
  return sentence
}
