import { findOrdinal, findSpokenYear } from '../../../reference/number-words.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import { eraEnd } from './calendar-dates.ts'
import { isTight, isWord, wordAt, type Core } from './piece-tests.ts'

/** Words before a number that make it a year rather than a count. */
const YEAR_LEADERS = new Set(
  'in since by until till during before after from to between early late mid circa ca around fiscal year and of through summer winter spring autumn fall end'.split(
    ' ',
  ),
)
/** Words and marks before a number that make it something else. */
const NOT_YEARS = new Set([
  '$',
  '£',
  '€',
  '#',
  'no',
  'number',
  'page',
  'room',
  'flight',
  'article',
  'resolution',
  'some',
  'about',
  'than',
  'least',
  'nearly',
  'almost',
  'over',
  'another',
])
/** Short words after a number that end in "s" and count nothing. */
const NOT_COUNTED = new Set('was is has as its his this does us thus series elections'.split(' '))
const COUNTED = new Set(
  'people men women troops children percent police personnel km miles meters metres feet'.split(' '),
)
const DECADES = new Set('twenties thirties forties fifties sixties seventies eighties nineties'.split(' '))

/**
 * A year, a decade or a century.
 *
 *     Founded in 1998, it grew in the 2000s into the largest bank of the 21st century.
 *                ^^^^             ^^^^^                              ^^^^^^^^^^^^
 */
export function findYear(pieces: readonly Piece[], at: number): Core | undefined {
  const text = pieces[at]?.text ?? ''
  const code = text.charCodeAt(0)
  if (code >= 48 && code <= 57) return findYearInDigits(pieces, at, text)
  if (text === "'" || text === '’') return findShortDecade(pieces, at)
  if (DECADES.has(text.toLowerCase()) && !isOfLife(pieces, at)) return { end: at + 1, grain: 'year' }
  const spoken = findSpokenYear(pieces, at)
  return spoken !== undefined && isSpokenYear(pieces, at, spoken.end) ? { end: spoken.end, grain: 'year' } : undefined
}

/** The century of an ordinal: "the 20th century", "nineteenth-century". */
export function findCentury(pieces: readonly Piece[], at: number): Core | undefined {
  if (findOrdinal(wordAt(pieces, at)) === undefined) return undefined
  const next = pieces[at + 1]?.text === '-' ? at + 2 : at + 1
  if (!/^centur(?:y|ies)$/.test(wordAt(pieces, next))) return undefined
  return { end: eraEnd(pieces, next + 1) ?? next + 1, grain: 'year' }
}

function findYearInDigits(pieces: readonly Piece[], at: number, text: string): Core | undefined {
  const era = /^\d{1,4}$/.test(text) ? eraEnd(pieces, at + 1) : undefined
  if (era !== undefined) return { end: era, grain: 'year' }
  if (/^(?:1\d|20)\d0s$/.test(text) || (/^\d0s$/.test(text) && !isOfLife(pieces, at)))
    return { end: at + 1, grain: 'year' }
  if (
    /^\d0$/.test(text) &&
    /^['’]s$/.test(wordAt(pieces, at + 1)) &&
    isTight(pieces, at + 1) &&
    /^(?:the|early|late|mid|-)$/.test(wordAt(pieces, at - 1))
  )
    return { end: at + 2, grain: 'year' }
  if (!/^(?:1\d|20|21)\d\d$/.test(text) || !isYearHere(pieces, at, Number(text))) return undefined
  const short = pieces[at + 1]?.text === '-' || pieces[at + 1]?.text === '/' || pieces[at + 1]?.text === '–'
  if (short && isTight(pieces, at + 1) && isTight(pieces, at + 2) && /^\d\d$/.test(pieces[at + 2]?.text ?? ''))
    return { end: at + 3, grain: 'year' }
  return { end: at + 1, grain: 'year' }
}

function isYearHere(pieces: readonly Piece[], at: number, value: number): boolean {
  const before = wordAt(pieces, at - 1)
  const next = pieces[at + 1]
  if (NOT_YEARS.has(before) || (before === '.' && wordAt(pieces, at - 2) === 'no')) return false
  if (isTight(pieces, at) && at > 0 && !isOpenTo(pieces, at)) return false
  if (
    next !== undefined &&
    !next.spaced &&
    (/[\d%$€:/]/.test(next.text) || (next.text === '-' && isTight(pieces, at + 2) && isWord(pieces[at + 2])))
  )
    return false
  if (next !== undefined && isWord(next) && isCounted(next, value) && !/^(?:fiscal|early|late|mid)$/.test(before))
    return false
  const ranged = /^[-–/]$/.test(next?.text ?? '') && /^[12]\d{3}$/.test(pieces[at + 2]?.text ?? '')
  if (ranged || /^[-–/]$/.test(before)) return true
  return (value >= 1900 && value <= 2100) || YEAR_LEADERS.has(before) || (before === ',' && at > 1)
}

/** A year may stand tight after an opening bracket, a quotation mark, a dash between years or "post-". */
function isOpenTo(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.text ?? ''
  if (/^[([“"‘'—–]$/.test(before)) return true
  return before === '-' && /^(?:post|pre|mid|early|late|[12]\d{3})$/.test(wordAt(pieces, at - 2))
}

/** "2000 fighters" is a count; a number that is not round and has no comma, as in "2013 levels", is a year. */
function isCounted(next: Piece, value: number): boolean {
  if (COUNTED.has(next.lower)) return true
  if (value >= 1900 && value <= 2100 && value % 50 !== 0) return false
  return next.text === next.lower && next.lower.length > 3 && next.lower.endsWith('s') && !NOT_COUNTED.has(next.lower)
}

/** "in his 30s", "her late forties": a decade of a life. */
function isOfLife(pieces: readonly Piece[], at: number): boolean {
  const owner = /^(?:his|her|their|my|our|your)$/
  const before = wordAt(pieces, at - 1) === '-' ? at - 2 : at - 1
  return (
    owner.test(wordAt(pieces, before)) ||
    (/^(?:early|mid|late)$/.test(wordAt(pieces, before)) && owner.test(wordAt(pieces, before - 1)))
  )
}

function isSpokenYear(pieces: readonly Piece[], at: number, end: number): boolean {
  const before = wordAt(pieces, at - 1)
  if (/^(?:hundred|thousand)$/.test(wordAt(pieces, end - 1)) && !YEAR_LEADERS.has(before)) return false
  if (!YEAR_LEADERS.has(before) && before !== ',')
    return wordAt(pieces, at) !== 'two' && wordAt(pieces, at) !== 'twenty'
  const next = pieces[end]
  return next === undefined || !isWord(next) || !isCounted(next, 2000)
}

/** "the '80s". */
function findShortDecade(pieces: readonly Piece[], at: number): Core | undefined {
  return /^\d0s$/.test(pieces[at + 1]?.text ?? '') && isTight(pieces, at + 1)
    ? { end: at + 2, grain: 'year' }
    : undefined
}
