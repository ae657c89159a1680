import type { Span } from './span.ts'

/** From `text` on, each code unit of the report's text stands for the code unit of the decoded original from `original` on. */
export interface OffsetPiece {
  readonly text: number
  readonly original: number
  /** How many code units of the original the piece's first unit stands for, where not one: 2 for a line end from CRLF. */
  readonly width?: number
}

/**
 * The way back from a report's text to the decoded original, both in UTF-16 units: pieces in order of `text`.
 * Exact for plain text; exact at the start of each run of text for HTML; empty for formats whose original is no
 * text (PDF, DOCX).
 */
export type OffsetMap = readonly OffsetPiece[]

/** The offset in the original that `offset` stands for; undefined where the map has no piece for it. */
export function findOriginalOffset(map: OffsetMap, offset: number): number | undefined {
  const piece = findPiece(map, offset)
  return piece === undefined ? undefined : piece.original + (offset - piece.text)
}

function findPiece(map: OffsetMap, offset: number): OffsetPiece | undefined {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = map[middle]
    if (piece !== undefined && piece.text <= offset) low = middle + 1
    else high = middle
  }
  return map[low - 1]
}

/** The span in the original that `span` stands for; undefined where the map has no piece for it. */
export function findOriginalSpan(map: OffsetMap, span: Span): Span | undefined {
  const start = findOriginalOffset(map, span.start)
  if (start === undefined || span.end <= span.start) return start === undefined ? undefined : { start, end: start }
  const last = findPiece(map, span.end - 1)
  if (last === undefined) return undefined
  const into = span.end - 1 - last.text
  return { start, end: last.original + into + (into === 0 ? (last.width ?? 1) : 1) }
}
