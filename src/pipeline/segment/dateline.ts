import type { Token } from '../../model/token.ts'
import { isWordKind, kindAt, LOWER, UPPER } from '../../text/char-kind.ts'

/** Datelines are short: no more tokens than this before the dash. */
const LONGEST = 24
const DASHES = new Set(['—', '–', '--', '―', '-', '---'])

/**
 * The index after a dateline that starts at `first`; `first` where there is none. No sentence ends inside it.
 *
 *     ST. ORSA, Jan. 5 (Agency) — Two bridges were closed.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function endOfDateline(tokens: readonly Token[], first: number, end: number): number {
  const place = tokens[first]?.text ?? ''
  if (!isUpperCase(place)) return first
  for (let index = first + 1; index < end && index - first < LONGEST; index++) {
    const word = tokens[index]?.text ?? ''
    if (DASHES.has(word)) return index + 1
    if (word === '"' || word === '“' || word === '?' || word === '!') return first
  }
  return first
}

/** Two capitals or more, and no small letter. */
function isUpperCase(word: string): boolean {
  let capitals = 0
  for (let index = 0; index < word.length && index < 40; index++) {
    const kind = kindAt(word, index)
    if (kind === LOWER) return false
    if (kind === UPPER) capitals++
  }
  return capitals >= 2 && isWordKind(kindAt(word, 0))
}
