import { HOLIDAYS } from '../../../reference/holidays.ts'
import { MONTHS, SOLAR_HIJRI_MONTHS, WEEKDAYS } from '../../../reference/calendar-words.ts'
import { findOrdinal } from '../../../reference/number-words.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import { digitsAt, isCapital, isTight, isWord, wordAt, type Core } from './piece-tests.ts'

/** Words after which "May", "March" or "August" is a month and not a name or a verb. */
const MONTH_LEADERS = new Set(
  'in last next this since until till by early late mid of from through during before after every each past coming and to between around for - – , ('.split(
    ' ',
  ),
)
/** Leaders that also join names. */
const WEAK_LEADERS = new Set(['and', 'for', 'of', 'to', 'from', 'between', 'by', '-', '–', ',', '('])
const FULL_ABBREVIATIONS = new Set(['may', 'june', 'july'])
/** Names that are also given names, verbs or adjectives: they need a neighbor that shows a date. */
const DOUBTFUL_MONTHS = new Set(['may', 'march'])
/** Words after a weekday that make it part of a name. */
const AFTER_WEEKDAY = new Set(
  'times telegraph mirror express mail herald post tribune agreement school mosque club league massacre movement'.split(
    ' ',
  ),
)
const BEFORE_WEEKDAY = new Set(['black', 'bloody', 'super', 'cyber', 'fat', 'ruby', 'mr', 'ms'])

/**
 * A date of the calendar, whole or in part.
 *
 *     The depot was hit on March 5, 2019, and again on 12 April.
 *                          ^^^^^^^^^^^^^               ^^^^^^^^
 */
export function findCalendarDate(pieces: readonly Piece[], at: number): Core | undefined {
  return findNumericDate(pieces, at) ?? findDayFirst(pieces, at) ?? findMonthFirst(pieces, at)
}

/** A day of the week by name. */
export function findWeekday(pieces: readonly Piece[], at: number): Core | undefined {
  const piece = pieces[at]
  if (piece === undefined || !isCapital(piece)) return undefined
  const word = piece.lower.endsWith('days') ? piece.lower.slice(0, -1) : piece.lower
  if (!WEEKDAYS.has(word)) return undefined
  if (!word.endsWith('day')) return findShortWeekday(pieces, at)
  const next = pieces[at + 1]
  if (isCapital(next) && AFTER_WEEKDAY.has(wordAt(pieces, at + 1))) return undefined
  if (BEFORE_WEEKDAY.has(wordAt(pieces, at - 1)) && isCapital(pieces[at - 1])) return undefined
  return { end: at + 1, grain: word === piece.lower ? 'weekday' : 'set' }
}

/** "Mon." and the like, only where a point or a date follows: "Sun" and "Sat" are words. */
function findShortWeekday(pieces: readonly Piece[], at: number): Core | undefined {
  const point = pieces[at + 1]?.text === '.' && isTight(pieces, at + 1)
  const next = point ? at + 2 : at + 1
  const date = pieces[next]?.text === ',' ? next + 1 : next
  return isMonth(pieces, date) ? { end: next, grain: 'weekday' } : undefined
}

const HOLIDAY_STARTS = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] ?? name))

/** A named day: "Christmas Eve", "Election Day". */
export function findHoliday(pieces: readonly Piece[], at: number): Core | undefined {
  if (!HOLIDAY_STARTS.has(wordAt(pieces, at)) || !isCapital(pieces[at])) return undefined
  for (let length = 4; length > 0; length -= 1) {
    const words = pieces.slice(at, at + length).map((piece) => piece.lower)
    if (words.length === length && HOLIDAYS.has(words.join(' ').replaceAll(/ ['’]s/g, "'s")))
      return { end: at + length, grain: 'holiday' }
  }
  return undefined
}

/** Whether the piece names a month here: "may" the verb, "March" the walk and "August" the writer do not. */
export function isMonth(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece === undefined || !isCapital(piece) || !MONTHS.has(piece.lower)) return false
  const next = pieces[at + 1]
  const nextIsNumber = next !== undefined && /^\d{1,4}(?:st|nd|rd|th)?$/.test(next.text)
  if (nextIsNumber || (next !== undefined && findOrdinal(next.lower) !== undefined)) return true
  if (piece.lower.length < 5 && !FULL_ABBREVIATIONS.has(piece.lower)) return isShortMonth(pieces, at)
  const before = wordAt(pieces, at - 1)
  const led = MONTH_LEADERS.has(before) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)
  if (DOUBTFUL_MONTHS.has(piece.lower)) return led && before !== ',' && before !== 'to' && !isFollowedByName(pieces, at)
  const weak = WEAK_LEADERS.has(before) && isFollowedByName(pieces, at)
  return (led && !weak) || (!isFollowedByName(pieces, at) && !isPrecededByName(pieces, at))
}

function isShortMonth(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at + 1]?.text !== '.' || !isTight(pieces, at + 1)) return false
  return digitsAt(pieces, at + 2) !== undefined || MONTH_LEADERS.has(wordAt(pieces, at - 1))
}

function isFollowedByName(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return isWord(next) && isCapital(next) && !WEEKDAYS.has(next?.lower ?? '')
}

function isPrecededByName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  return at > 1 && isWord(before) && isCapital(before) && !WEEKDAYS.has(before?.lower ?? '')
}

/** "2019-03-05", "05.03.2019", "10/25/89". */
function findNumericDate(pieces: readonly Piece[], at: number): Core | undefined {
  const mark = pieces[at + 1]?.text
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined
  if (pieces[at + 3]?.text !== mark || ![1, 2, 3, 4].every((step) => isTight(pieces, at + step))) return undefined
  const [first, second, third] = [at, at + 2, at + 4].map((index) => digitsAt(pieces, index))
  if (first === undefined || second === undefined || third === undefined) return undefined
  if (pieces[at + 5]?.text === mark && isTight(pieces, at + 5) && digitsAt(pieces, at + 6) !== undefined)
    return undefined
  const yearFirst = first > 999 && second <= 12 && third <= 31
  const yearLast = first <= 31 && second <= 31 && Math.min(first, second) <= 12 && (third > 999 || mark === '/')
  if (first === 0 || second === 0 || third === 0 || !(yearFirst || yearLast)) return undefined
  return { end: at + 5, grain: 'day' }
}

/** "12 April 2019", "12th of April", "15 Hamal 1400". */
function findDayFirst(pieces: readonly Piece[], at: number): Core | undefined {
  const day = dayNumber(pieces, at)
  if (day === undefined) return undefined
  let month = at + 1
  if (/^[-–]$/.test(pieces[month]?.text ?? '') && dayNumber(pieces, month + 1) !== undefined) month += 2
  if (wordAt(pieces, month) === 'of') month += 1
  if (pieces[month]?.text === '-') month += 1
  const solar = isCapital(pieces[month]) && SOLAR_HIJRI_MONTHS.has(wordAt(pieces, month))
  if (!solar && !isMonth(pieces, month)) return undefined
  return { end: skipYear(pieces, skipPoint(pieces, month + 1)), grain: 'day' }
}

/** "March 5, 2019", "March 5-7", "March 2019", "March". */
function findMonthFirst(pieces: readonly Piece[], at: number): Core | undefined {
  const solar = isCapital(pieces[at]) && SOLAR_HIJRI_MONTHS.has(wordAt(pieces, at))
  if (solar) return findSolarMonth(pieces, at)
  if (!isMonth(pieces, at)) return undefined
  const after = skipPoint(pieces, at + 1)
  const day = dayNumber(pieces, after)
  const numberGoesOn =
    isTight(pieces, after + 1) && isTight(pieces, after + 2) && [':', '%', '/'].includes(pieces[after + 1]?.text ?? '')
  if (day !== undefined && !numberGoesOn) return { end: skipYear(pieces, skipLastDay(pieces, after + 1)), grain: 'day' }
  const year = skipYear(pieces, wordAt(pieces, after) === 'of' ? after + 1 : after)
  return { end: year > after + 1 || wordAt(pieces, after) !== 'of' ? Math.max(year, after) : after, grain: 'month' }
}

/** Past the "-7" of "March 5-7". */
function skipLastDay(pieces: readonly Piece[], at: number): number {
  return /^[-–]$/.test(pieces[at]?.text ?? '') && dayNumber(pieces, at + 1) !== undefined ? at + 2 : at
}

/** A Solar Hijri month stands only beside a number: "Mizan 1398"; the names are also given names. */
function findSolarMonth(pieces: readonly Piece[], at: number): Core | undefined {
  const number = digitsAt(pieces, at + 1)
  if (number === undefined || (number > 31 && (number < 1250 || number > 1500))) return undefined
  return number > 31 ? { end: at + 2, grain: 'month' } : { end: skipYear(pieces, at + 2), grain: 'day' }
}

function dayNumber(pieces: readonly Piece[], at: number): number | undefined {
  const word = wordAt(pieces, at)
  const day = digitsAt(pieces, at, 2) ?? (word === 'second' ? 2 : findOrdinal(word))
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

/** Past the point of an abbreviation, where the expression goes on or the point is not the sentence's. */
function skipPoint(pieces: readonly Piece[], at: number): number {
  const short = wordAt(pieces, at - 1).length < 5 && !FULL_ABBREVIATIONS.has(wordAt(pieces, at - 1))
  return short && pieces[at]?.text === '.' && isTight(pieces, at) ? at + 1 : at
}

/** Past a year, with or without a comma before it, and an era after it. */
function skipYear(pieces: readonly Piece[], at: number): number {
  const index = pieces[at]?.text === ',' ? at + 1 : at
  const text = pieces[index]?.text ?? ''
  const isYear = /^[12]\d{3}$/.test(text) && !(isTight(pieces, index + 1) && /[:%]/.test(pieces[index + 1]?.text ?? ''))
  if (isYear) return index + 1
  if (/^\d{2,4}$/.test(text) && index === at && eraEnd(pieces, index + 1) !== undefined)
    return eraEnd(pieces, index + 1) ?? at
  const short = /^['’]$/.test(text) && /^\d\d$/.test(pieces[index + 1]?.text ?? '') && isTight(pieces, index + 1)
  return short ? index + 2 : at
}

/** The index after "BC", "B.C.", "AD" or "CE"; undefined where none stands at `at`. */
export function eraEnd(pieces: readonly Piece[], at: number): number | undefined {
  const text = pieces[at]?.text ?? ''
  if (/^(?:BCE?|CE|AD)$/.test(text)) return at + 1
  if (!/^[BA]$/.test(text) || pieces[at + 1]?.text !== '.' || !/^[CD]$/.test(pieces[at + 2]?.text ?? ''))
    return undefined
  return pieces[at + 3]?.text === '.' ? at + 4 : at + 3
}
