import type { Piece } from '../../../text/word-pieces.ts'
import { isCapital, isWord, wordAt, type Core } from './piece-tests.ts'

const DAYS = new Set(['today', 'yesterday', 'tomorrow', 'tonight'])
const SINGLE = new Set(['now', 'nowadays', 'currently', 'recently', 'lately'])
const RATES = new Set(['daily', 'weekly', 'monthly', 'hourly', 'nightly', 'annually'])
const FAR = new Set(['near', 'foreseeable', 'distant', 'immediate', 'recent', 'not', 'too', '-', 'very'])
/** Words after "the past", "the present" or "the future" that show it is the noun. */
const NOT_NOUN_NEXT =
  /^(?:[.,;:!?)”"'’—–-]|and|or|but|of|in|is|was|has|have|will|would|as|that|to|for|when|if|for|at|by|with|from|on|than)$/

/**
 * Words that point at a time by themselves.
 *
 *     The camp is now empty; officials recently spoke of moving it in the near future.
 *                 ^^^                  ^^^^^^^^                       ^^^^^^^^^^^^^^^
 */
export function findPointer(pieces: readonly Piece[], at: number): Core | undefined {
  const word = wordAt(pieces, at)
  if (DAYS.has(word)) return isName(pieces, at) ? undefined : { end: at + 1, grain: 'pointer' }
  if (SINGLE.has(word)) return findSingle(pieces, at, word)
  if (RATES.has(word)) return isName(pieces, at) ? undefined : { end: at + 1, grain: 'set' }
  if (word === 'day') return findDayBeside(pieces, at)
  if (word === 'soon') return findSoon(pieces, at)
  if (word === 'right' || word === 'more' || word === 'most' || word === 'only' || word === 'until')
    return findLedPointer(pieces, at, word)
  if (word === 'the') return findDayBeside(pieces, at + 1) ?? findNoun(pieces, at)
  if (word === 'future') return /^(?:in|for)$/.test(wordAt(pieces, at - 1)) ? endNoun(pieces, at) : undefined
  return undefined
}

/** "USA Today", "Russia Today", "Politics Now": capitals on both sides of the start make a name. */
function isName(pieces: readonly Piece[], at: number): boolean {
  return at > 0 && isCapital(pieces[at]) && isWord(pieces[at - 1]) && isCapital(pieces[at - 1])
}

function findSingle(pieces: readonly Piece[], at: number, word: string): Core | undefined {
  if (isName(pieces, at)) return undefined
  if (word === 'now' && wordAt(pieces, at + 1) === 'that' && wordAt(pieces, at - 1) !== 'by') return undefined
  return { end: at + 1, grain: 'pointer' }
}

/** "day before yesterday", "day after tomorrow". */
function findDayBeside(pieces: readonly Piece[], at: number): Core | undefined {
  const side = wordAt(pieces, at + 1)
  const day = wordAt(pieces, at + 2)
  const known = (side === 'before' && day === 'yesterday') || (side === 'after' && day === 'tomorrow')
  return known ? { end: at + 3, grain: 'pointer' } : undefined
}

/** "soon", but not "as soon as" nor "too soon". */
function findSoon(pieces: readonly Piece[], at: number): Core | undefined {
  const before = wordAt(pieces, at - 1)
  if (/^(?:as|too|so|how|no)$/.test(before) || wordAt(pieces, at + 1) === 'as') return undefined
  return { end: at + 1, grain: 'pointer' }
}

/** "right now", "more recently". */
function findLedPointer(pieces: readonly Piece[], at: number, word: string): Core | undefined {
  const next = wordAt(pieces, at + 1)
  if (word === 'right' && next === 'now') return { end: at + 2, grain: 'pointer' }
  return (word === 'more' || word === 'most') && next === 'recently' ? { end: at + 2, grain: 'pointer' } : undefined
}

/** "the near future", "the past", "the near term", "the moment" after "at" or "for". */
function findNoun(pieces: readonly Piece[], at: number): Core | undefined {
  let noun = at + 1
  while (FAR.has(wordAt(pieces, noun)) && noun < at + 5) noun += 1
  const word = wordAt(pieces, noun)
  if (word === 'future' && wordAt(pieces, noun + 1) === 'of') return undefined
  if (word === 'future' || word === 'past' || word === 'present') return endNoun(pieces, noun)
  if (noun === at + 1 && word === 'moment')
    return /^(?:at|for)$/.test(wordAt(pieces, at - 1)) ? { end: noun + 1, grain: 'pointer' } : undefined
  if (noun === at + 1 && word === 'time' && wordAt(pieces, noun + 1) === 'being')
    return { end: noun + 2, grain: 'pointer' }
  const near = wordAt(pieces, at + 1)
  return /^(?:near|short)$/.test(near) && wordAt(pieces, at + 2) === 'term'
    ? { end: at + 3, grain: 'pointer' }
    : undefined
}

function endNoun(pieces: readonly Piece[], at: number): Core | undefined {
  const next = pieces[at + 1]
  return next === undefined || NOT_NOUN_NEXT.test(next.lower) ? { end: at + 1, grain: 'pointer' } : undefined
}
