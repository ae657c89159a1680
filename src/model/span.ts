/**
 * A stretch of a report's text, in UTF-16 code units, zero-based and half-open:
 * `text.slice(span.start, span.end)` is the words it points at. Nothing in Hearsay counts any other way;
 * exports that need code points convert.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words that a span points at. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
