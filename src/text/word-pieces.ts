import type { Span } from '../model/span.ts'

/**
 * A word, a number or a mark, cut finer than a token: "third-quarter" is three pieces, "year's" two, "Jan." two.
 * Rules about times and numbers read pieces, so that they do not depend on how tokens treat hyphens and points.
 */
export interface Piece extends Span {
  readonly text: string
  readonly lower: string
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

const PIECE =
  /[AaPp]\.\s?[Mm]\b\.?|['’]s\b|\d+(?:st|nd|rd|th|s)\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\.?\d)|(?<!\d\.)\d+\.\d+(?!\.?\d)|\d+|\p{L}[\p{L}\p{M}]*|\S/gu

/** The pieces of the stretch of text, in order; their offsets count from the start of the text. */
export function splitPieces(text: string, span: Span): Piece[] {
  const pieces: Piece[] = []
  const stretch = text.slice(span.start, span.end)
  let last = -1
  for (const match of stretch.matchAll(PIECE)) {
    const [word] = match
    pieces.push({
      text: word,
      lower: word.toLowerCase(),
      start: span.start + match.index,
      end: span.start + match.index + word.length,
      spaced: match.index !== last,
    })
    last = match.index + word.length
  }
  return pieces
}
