import type { EncoderText } from './encoder-words.ts'

/** A half-open range of words that the encoder reads at once, and how many pieces it takes with the two that frame it. */
export interface Window {
  readonly first: number
  readonly end: number
  readonly length: number
}

/** The piece that opens a window and the piece that closes it. */
const FRAME = 2

/**
 * A text in windows of whole sentences, in order, of at most `limit` pieces. A sentence longer than that is cut between
 * words.
 *
 * @param sizes how many pieces each word has.
 */
export function toWindows({ words, sentences }: EncoderText, sizes: Uint8Array, limit: number): Window[] {
  const room = limit - FRAME
  const windows: Window[] = []
  let start = 0
  let size = 0
  const close = (end: number): void => {
    windows.push({ first: start, end, length: size + FRAME })
    start = end
    size = 0
  }
  for (const { first, end } of sentences) {
    let own = 0
    for (let index = first; index < end; index += 1) own += sizes[index] ?? 0
    if (size > 0 && size + own > room) close(first)
    if (own <= room) {
      size += own
      continue
    }
    for (let index = first; index < end; index += 1) {
      if (size + (sizes[index] ?? 0) > room) close(index)
      size += sizes[index] ?? 0
    }
  }
  if (size > 0) close(words.length)
  return windows
}
