import type { Piece } from '../../../text/word-pieces.ts'

/** How large a time a found expression names, which decides what may stand beside it. */
export type Grain =
  | 'clock'
  | 'part'
  | 'day'
  | 'weekday'
  | 'holiday'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'unit'
  | 'pointer'
  | 'set'

/** An expression found in pieces: the index after its last one. */
export interface Core {
  readonly end: number
  readonly grain: Grain
}

/** The lower-case word at an index, empty past either end. */
export function wordAt(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.lower ?? ''
}

/** Whether the piece stands without white space after the piece before it. */
export function isTight(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.spaced === false
}

/** Whether the piece begins with a capital letter. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text.charAt(0) !== piece.lower.charAt(0)
}

/** Whether a piece is a word of letters. */
export function isWord(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\p{L}/u.test(piece.text)
}

/** The whole number that the piece spells in plain digits, with `max` digits at most; undefined for any other piece. */
export function digitsAt(pieces: readonly Piece[], at: number, max = 4): number | undefined {
  const text = pieces[at]?.text ?? ''
  return text.length <= max && /^\d+$/.test(text) ? Number(text) : undefined
}
