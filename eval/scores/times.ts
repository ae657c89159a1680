import type { Counts } from './rates.ts'
import { countPairs, matchItems } from './maximum-matching.ts'
import { overlaps, type Span } from '../../src/model/span.ts'

/** A time expression with its value as TimeML writes it; an empty value is unknown. */
export interface ValuedSpan {
  readonly span: Span
  readonly value: string
}

/** How TempEval-3 counts time expressions (UzZaman et al. 2013), with one-to-one pairs. */
export interface TimeCounts {
  /** Same first and last unit. */
  readonly strict: Counts
  /** Any overlap. */
  readonly relaxed: Counts
  /** Any overlap, and the same value. */
  readonly value: Counts
}

/** Counts of one text. */
export function countTimes(gold: readonly ValuedSpan[], predicted: readonly ValuedSpan[]): TimeCounts {
  const count = (agree: (a: ValuedSpan, b: ValuedSpan) => boolean): Counts => ({
    gold: gold.length,
    predicted: predicted.length,
    matched: countPairs(matchItems(gold, predicted, agree)),
  })
  return {
    strict: count((a, b) => a.span.start === b.span.start && a.span.end === b.span.end),
    relaxed: count((a, b) => overlaps(a.span, b.span)),
    value: count((a, b) => overlaps(a.span, b.span) && a.value !== '' && a.value === b.value),
  }
}
