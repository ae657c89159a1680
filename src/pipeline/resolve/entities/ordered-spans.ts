import type { Span } from '../../../model/span.ts'

/** Index of the first of `spans`, which are in order and do not overlap, that ends after `offset`. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span !== undefined && span.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of `spans`, which are in order and do not overlap, that lie wholly inside `outer`. */
export function spansInside<Item extends Span>(spans: readonly Item[], outer: Span): readonly Item[] {
  let first = firstEndingAfter(spans, outer.start)
  while (first < spans.length && (spans[first]?.start ?? outer.end) < outer.start) first += 1
  let end = first
  while (end < spans.length && (spans[end]?.end ?? Infinity) <= outer.end) end += 1
  return spans.slice(first, end)
}

/** Index of the last of `spans`, which are in order, that starts at or before `offset`; -1 where none does. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span !== undefined && span.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the first of `spans` that shares text with a span; -1 where none does. */
export function findOverlapping(spans: readonly Span[], span: Span): number {
  const index = firstEndingAfter(spans, span.start)
  return (spans[index]?.start ?? Infinity) < span.end ? index : -1
}
