import { DAY_PARTS } from '../../../reference/calendar-words.ts'
import { findNumber } from '../../../reference/number-words.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import { digitsAt, isCapital, isTight, wordAt, type Core } from './piece-tests.ts'

const ZONES = new Set('gmt utc est edt cst cdt mst mdt pst pdt cet cest msk bst et'.split(' '))
const HALF_DAY = /^(?:[ap]\.\s?m\.?|[ap]m)$/

/**
 * A time of the clock.
 *
 *     Shelling began at 4:30 a.m. local time and stopped by 7 o'clock.
 *                       ^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^
 */
export function findClockTime(pieces: readonly Piece[], at: number): Core | undefined {
  const end = findHours(pieces, at)
  return end === undefined ? undefined : { end: skipZone(pieces, end), grain: 'clock' }
}

/** A part of the day: "morning", "mid-afternoon", "noon". */
export function findDayPart(pieces: readonly Piece[], at: number): Core | undefined {
  const word = wordAt(pieces, at)
  if (!DAY_PARTS.has(word)) return undefined
  return { end: at + 1, grain: word.endsWith('s') ? 'set' : 'part' }
}

function findHours(pieces: readonly Piece[], at: number): number | undefined {
  const hour = digitsAt(pieces, at, 2)
  if (hour === undefined) {
    const spoken = findNumber(pieces, at)
    return spoken !== undefined && spoken.value <= 12 ? skipHalfDay(pieces, spoken.end) : undefined
  }
  if (hour > 24) return undefined
  const colon = pieces[at + 1]?.text === ':' && isTight(pieces, at + 1) && isTight(pieces, at + 2)
  const minutes = colon && /^[0-5]\d$/.test(pieces[at + 2]?.text ?? '') ? at + 3 : undefined
  if (minutes === undefined) return skipHalfDay(pieces, at + 1) ?? skipDecimal(pieces, at)
  if (pieces[minutes]?.text === ':' && isTight(pieces, minutes) && /^[0-5]\d$/.test(pieces[minutes + 1]?.text ?? ''))
    return skipHalfDay(pieces, minutes + 2) ?? minutes + 2
  return skipHalfDay(pieces, minutes) ?? minutes
}

/** "7.30 p.m." in British papers: only with its half of the day. */
function skipDecimal(pieces: readonly Piece[], at: number): number | undefined {
  return /^\d\d?\.[0-5]\d$/.test(pieces[at]?.text ?? '') ? skipHalfDay(pieces, at + 1) : undefined
}

/** The index after "p.m.", "o'clock" or "hours" of the clock; undefined where none stands at `at`. */
function skipHalfDay(pieces: readonly Piece[], at: number): number | undefined {
  const word = wordAt(pieces, at)
  if (HALF_DAY.test(word)) return at + 1
  if (word === 'o' && /^['’]$/.test(wordAt(pieces, at + 1)) && wordAt(pieces, at + 2) === 'clock') return at + 3
  return undefined
}

function skipZone(pieces: readonly Piece[], at: number): number {
  if (ZONES.has(wordAt(pieces, at)) && isCapital(pieces[at])) return at + 1
  return wordAt(pieces, at) === 'local' && wordAt(pieces, at + 1) === 'time' ? at + 2 : at
}
