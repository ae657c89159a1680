import type { OffsetMap, OffsetPiece } from '../../model/offset-map.ts'
import { findOriginalOffset } from '../../model/offset-map.ts'
import type { Paragraph, ParagraphKind } from '../../model/report.ts'
import { normalize } from '../../text/normalize.ts'
import type { Extract } from './extract.ts'

const SEPARATOR = '\n\n'

/** Puts a report's text together from paragraphs, and keeps where each piece of it comes from. */
export class TextBuilder {
  readonly #parts: string[] = []
  readonly #pieces: OffsetPiece[] = []
  readonly #paragraphs: Paragraph[] = []
  #length = 0

  /** Adds a paragraph. `origin` leads back from its own words; absent where the original is no text. */
  add(kind: ParagraphKind, words: string, origin: OffsetMap = []): void {
    if (words === '') return
    if (this.#length > 0) this.#append(SEPARATOR)
    for (const piece of origin) this.#pieces.push({ ...piece, text: piece.text + this.#length })
    this.#paragraphs.push({ span: { start: this.#length, end: this.#length + words.length }, kind })
    this.#append(words)
  }

  /** What was added so far, in normal form. */
  build(): Pick<Extract, 'text' | 'paragraphs' | 'origin'> {
    const joined = this.#parts.join('')
    const { text, origin } = normalize(joined)
    if (text === joined) return { text, paragraphs: this.#paragraphs, origin: this.#pieces }
    const moved = forward(origin, joined.length, text.length)
    const paragraphs = this.#paragraphs.map(({ span, kind }) => ({
      span: { start: moved(span.start), end: moved(span.end) },
      kind,
    }))
    return { text, paragraphs, origin: composed(this.#pieces, origin) }
  }

  #append(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }
}

/** From an offset of the original to that of the normalized text: paragraphs never begin or end within a change. */
function forward(origin: OffsetMap, from: number, to: number): (offset: number) => number {
  return (offset) => {
    if (offset >= from) return to
    let low = 0
    let high = origin.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((origin[middle]?.original ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const piece = origin[low - 1]
    return piece === undefined ? offset : piece.text + (offset - piece.original)
  }
}

/** The way back over two changes: `later` from the text to the middle, `earlier` from the middle to the original. */
function composed(earlier: OffsetMap, later: OffsetMap): OffsetMap {
  if (earlier.length === 0) return []
  const pieces: OffsetPiece[] = []
  let next = 0
  for (const [index, piece] of later.entries()) {
    const end = later[index + 1]?.original ?? Infinity
    const original = findOriginalOffset(earlier, piece.original)
    if (original !== undefined) pieces.push({ ...piece, original })
    while ((earlier[next]?.text ?? Infinity) <= piece.original) next++
    for (let inner = earlier[next]; inner !== undefined && inner.text < end; inner = earlier[++next]) {
      pieces.push({ ...inner, text: piece.text + (inner.text - piece.original) })
    }
  }
  return pieces
}
