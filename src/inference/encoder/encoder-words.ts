import type { Span } from '../../model/span.ts'
import type { Quotation, Sentence, Token } from '../../model/token.ts'
import { splitAtHyphens } from '../hyphen-pieces.ts'

/** How a word is written: the encoder's word pieces are in lower case, so this is all that it knows of capitals. */
export const WORD_SHAPES = ['mark', 'lower', 'title', 'upper', 'initial', 'mixed', 'digits'] as const

/** Where a word stands: inside a sentence, at its beginning, or at the beginning of a paragraph. */
export const WORD_POSITIONS = ['inside', 'sentence', 'paragraph'] as const

/** Whether a word stands between quotation marks, and whether these stand inside others. */
export const WORD_QUOTING = ['plain', 'quoted', 'nested'] as const

/** A word as the encoder reads it: a token, or a piece of one between hyphens. */
export interface EncoderWord extends Span {
  /** Its letters, with quotation marks, apostrophes, hyphens and dots written in one way. */
  readonly text: string
  /** Index of its token in the report. */
  readonly token: number
  /** Indices into `WORD_SHAPES`, `WORD_POSITIONS` and `WORD_QUOTING`. */
  readonly shape: number
  readonly position: number
  readonly quoting: number
}

/** A sentence's words as a half-open range of indices. */
export interface EncoderSentence {
  readonly first: number
  readonly end: number
}

/** A report as the encoder reads it. */
export interface EncoderText {
  readonly words: readonly EncoderWord[]
  readonly sentences: readonly EncoderSentence[]
}

/** What segmentation knows of a report. */
interface SegmentedText {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** The words of a report, in order, each with what the encoder is told of it beside its letters. */
export function toEncoderText({ tokens, sentences, quotations }: SegmentedText): EncoderText {
  const depth = quotingOf(tokens, quotations)
  const words: EncoderWord[] = []
  const ranges: EncoderSentence[] = []
  let paragraph = -1
  for (const sentence of sentences) {
    const first = words.length
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = tokens[index]
      if (token === undefined) continue
      for (const { at, text } of splitAtHyphens(token.text)) {
        const start = token.start + at
        const position = words.length > first ? 0 : sentence.paragraph === paragraph ? 1 : 2
        const quoting = Math.min(depth[index] ?? 0, 2)
        words.push({
          start,
          end: start + text.length,
          text: plainMarks(text),
          token: index,
          shape: shapeOf(text),
          position,
          quoting,
        })
      }
    }
    paragraph = sentence.paragraph
    if (words.length > first) ranges.push({ first, end: words.length })
  }
  return { words, sentences: ranges }
}

/** Marks that are printed in several ways, in the way that the encoder learned them. */
function plainMarks(word: string): string {
  if (!/[«»´\u0250-\uFFFF]/u.test(word)) return word
  return word
    .replaceAll(/[“”„‟«»″]/gu, '"')
    .replaceAll(/[‘’‚‛′´]/gu, "'")
    .replaceAll(/[‐‑]/gu, '-')
    .replaceAll('…', '...')
}

/** Index into `WORD_SHAPES`. */
export function shapeOf(word: string): number {
  if (/\p{N}/u.test(word)) return 6
  if (!/\p{L}/u.test(word)) return 0
  if (!/\p{Lu}/u.test(word)) return 1
  if (/^\P{L}*\p{Lu}\P{L}*$/u.test(word)) return 4
  if (!/\p{Ll}/u.test(word)) return 3
  return /^\P{L}*\p{Lu}[^\p{Lu}]*$/u.test(word) ? 2 : 5
}

/** How many quotations hold each token. */
function quotingOf(tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array {
  const depth = new Uint8Array(tokens.length)
  for (const quotation of quotations)
    for (const part of quotation.parts)
      for (let index = firstFrom(tokens, part.start); (tokens[index]?.start ?? Infinity) < part.end; index += 1)
        depth[index] = Math.max(depth[index] ?? 0, quotation.depth + 1)
  return depth
}

/** Index of the first token that ends after `offset`. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
