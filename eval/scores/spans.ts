import { overlaps, type Span } from '../../src/model/span.ts'
import { countPairs, matchItems } from './maximum-matching.ts'
import type { Counts } from './rates.ts'

/** The words of one role or one mention: its pieces in order of the text. A discontinuous span counts as one. */
export type Pieces = readonly Span[]

/**
 * Pieces in order, without white space at their borders, without empty ones. Pieces with nothing but white space
 * between them become one: they hold the same words.
 */
export function toPieces(spans: readonly Span[], text: string): Pieces {
  const trimmed = spans
    .map((span) => trim(span, text))
    .filter((span) => span.start < span.end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const pieces: Span[] = []
  for (const span of trimmed) {
    const last = pieces.at(-1)
    if (last === undefined || text.slice(last.end, span.start).trim() !== '') pieces.push(span)
    else pieces[pieces.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return pieces
}

function trim(span: Span, text: string): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (start < end && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Whether both have the same pieces. */
export function isSame(a: Pieces, b: Pieces): boolean {
  return keyOf(a) === keyOf(b)
}

/** Whether some piece of one shares a code unit with some piece of the other. */
export function touches(a: Pieces, b: Pieces): boolean {
  return a.some((one) => b.some((other) => overlaps(one, other)))
}

/** How many code units two share. */
export function sharedLength(a: Pieces, b: Pieces): number {
  let shared = 0
  for (const one of a)
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return shared
}

/** The spans of one text, each once: a source shared by two statements is one span. Empty ones are absent. */
export function distinct(all: readonly Pieces[]): readonly Pieces[] {
  return [...new Map(all.filter((pieces) => pieces.length > 0).map((pieces) => [keyOf(pieces), pieces])).values()]
}

function keyOf(pieces: Pieces): string {
  return pieces.map(({ start, end }) => `${start}-${end}`).join(';')
}

/** Counts for exact spans of one text: all pieces equal. */
export function countExact(gold: readonly Pieces[], predicted: readonly Pieces[]): Counts {
  const goldSpans = distinct(gold)
  const predictedSpans = distinct(predicted)
  const keys = new Set(goldSpans.map(keyOf))
  return {
    gold: goldSpans.length,
    predicted: predictedSpans.length,
    matched: predictedSpans.filter((pieces) => keys.has(keyOf(pieces))).length,
  }
}

/** Counts for overlapping spans of one text, paired one-to-one by maximum matching. */
export function countOverlapping(gold: readonly Pieces[], predicted: readonly Pieces[]): Counts {
  const goldSpans = distinct(gold)
  const predictedSpans = distinct(predicted)
  const matched = countPairs(matchItems(goldSpans, predictedSpans, touches))
  return { gold: goldSpans.length, predicted: predictedSpans.length, matched }
}
