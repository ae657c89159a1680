/** A piece of a word: where it begins in the word, and its letters. */
export interface Piece {
  readonly at: number
  readonly text: string
}

const inner = /(?<=[\p{L}\p{N}.])[-‐‑–—/](?=[\p{L}\p{N}])/gu

/**
 * The pieces of a word between hyphens or slashes, and these themselves: a name may be only one of them.
 *
 *     U.S.-backed -> U.S. - backed
 */
export function splitAtHyphens(word: string): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  if (word.length > 2) {
    for (const { index } of word.matchAll(inner)) {
      pieces.push({ at: start, text: word.slice(start, index) }, { at: index, text: word.charAt(index) })
      start = index + 1
    }
  }
  return start === 0 ? [{ at: 0, text: word }] : [...pieces, { at: start, text: word.slice(start) }]
}

const initials = /^(?:\p{Lu}[.]){2,}$/u

/**
 * A word as the name tagger knows it: capitals with stops after them are the same name without these.
 *
 *     U.S. -> US
 */
export function dropInitialStops(word: string): string {
  return word.charCodeAt(1) === 46 && initials.test(word) ? word.replaceAll('.', '') : word
}
