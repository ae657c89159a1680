import type { Piece } from '../../../text/word-pieces.ts'

/** How the words before a number change it. */
export type BoundKind = 'at-least' | 'at-most' | 'about' | 'between'

interface Bound {
  readonly kind: BoundKind
  /** Index of the first of its words. */
  readonly first: number
}

const PHRASES: readonly (readonly [string, BoundKind])[] = [
  ['at the very least', 'at-least'],
  ['a minimum of', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['in excess of', 'at-least'],
  ['at least', 'at-least'],
  ['more than', 'at-least'],
  ['greater than', 'at-least'],
  ['upwards of', 'at-least'],
  ['just over', 'at-least'],
  ['well over', 'at-least'],
  ['over', 'at-least'],
  ['a maximum of', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['fewer than', 'at-most'],
  ['less than', 'at-most'],
  ['just under', 'at-most'],
  ['under', 'at-most'],
  ['an estimated', 'about'],
  ['close to', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['between', 'between'],
]
const SPLIT = PHRASES.map(([phrase, kind]): readonly [readonly string[], BoundKind] => [phrase.split(' '), kind])
const LAST_WORDS = new Set(SPLIT.map(([words]) => words.at(-1)))

/**
 * The words right before a number that bound it.
 *
 *     At least 14 were hurt and no more than 300 fled.
 *     ^^^^^^^^                  ^^^^^^^^^^^^
 */
export function findBound(pieces: readonly Piece[], at: number): Bound | undefined {
  if (!LAST_WORDS.has(pieces[at - 1]?.lower ?? '')) return undefined
  for (const [words, kind] of SPLIT) {
    const first = at - words.length
    if (first >= 0 && words.every((word, index) => pieces[first + index]?.lower === word)) return { kind, first }
  }
  return undefined
}
