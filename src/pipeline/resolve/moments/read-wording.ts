import {
  DAY_PARTS,
  MONTHS,
  SEASONS,
  SOLAR_HIJRI_MONTHS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../../reference/calendar-words.ts'
import { HOLIDAYS } from '../../../reference/holidays.ts'
import { findNumber, findOrdinal, findSpokenYear } from '../../../reference/number-words.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import type { Wording } from './wording.ts'
import { readDigits } from './read-digits.ts'

/** Reads the words of a time expression; pieces that are neither numbers nor names of times are left to `words`. */
export function readWording(pieces: readonly Piece[]): Wording {
  const wording: Wording = { words: pieces.map((piece) => piece.lower).join(' ') }
  readHoliday(wording)
  if (/\b(?:few|several|many|some)\b/.test(wording.words)) wording.vague = true
  for (let at = 0; at < pieces.length;) at = readDigits(pieces, at, wording) ?? readWord(pieces, at, wording)
  return wording
}

function readHoliday(wording: Wording): void {
  const words = wording.words.replaceAll(/ ['’]s/g, "'s")
  for (const name of HOLIDAYS.keys())
    if (` ${words} `.includes(` ${name} `) && name.length > (wording.holiday?.length ?? 0)) wording.holiday = name
}

/** Reads the word at an index into the wording, and answers the index after what it read. */
function readWord(pieces: readonly Piece[], at: number, wording: Wording): number {
  const word = pieces[at]?.lower ?? ''
  return (
    readNamed(pieces, at, word, wording) ??
    readOrdinal(pieces, at, word, wording) ??
    readUnit(word, at, wording) ??
    readCount(pieces, at, wording) ??
    at + 1
  )
}

function readNamed(pieces: readonly Piece[], at: number, word: string, wording: Wording): number | undefined {
  const month = MONTHS.get(word)
  if (month !== undefined && wording.month === undefined) {
    wording.month = month
    return at + 1
  }
  const weekday = WEEKDAYS.get(word) ?? WEEKDAYS.get(word.replace(/days$/, 'day'))
  if (weekday !== undefined) {
    wording.weekday = weekday
    return at + 1
  }
  const solar = SOLAR_HIJRI_MONTHS.get(word)
  if (solar !== undefined) wording.solar = { month: solar }
  const season = SEASONS.get(word)
  if (season !== undefined) wording.season = season
  const part = DAY_PARTS.get(word)
  if (part !== undefined) wording.dayPart = part
  if (solar !== undefined || season !== undefined || part !== undefined) return at + 1
  return readSpokenYear(pieces, at, wording)
}

function readSpokenYear(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ties$/.test(pieces[at]?.lower ?? '')
  if (tens) {
    const names = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
    wording.decade = 1920 + names.indexOf(pieces[at]?.lower ?? '') * 10
    return at + 1
  }
  const spoken = findSpokenYear(pieces, at)
  if (spoken === undefined || TIME_UNITS.has(pieces[spoken.end]?.lower ?? '')) return undefined
  wording.year = spoken.value
  return spoken.end
}

/** "third quarter", "20th century", "March eighth", "the first half". */
function readOrdinal(pieces: readonly Piece[], at: number, word: string, wording: Wording): number | undefined {
  const ordinal = findOrdinal(word)
  if (ordinal === undefined) return undefined
  const next = pieces[at + 1]?.text === '-' ? at + 2 : at + 1
  const head = pieces[next]?.lower
  if (head === 'century') {
    const before = pieces[next + 1]?.lower.startsWith('b') === true
    wording.century = before ? -ordinal * 100 + 1 : (ordinal - 1) * 100
    return next + 1
  }
  if (head === 'quarter') wording.quarter = ordinal
  if (head === 'half') wording.half = ordinal
  if (head === 'quarter' || head === 'half') return next
  if (wording.month !== undefined && wording.day === undefined) wording.day = ordinal
  else if (head !== undefined && (MONTHS.has(head) || head === 'of') && ordinal <= 31) wording.day = ordinal
  else wording.ordinal = ordinal
  return at + 1
}

function readUnit(word: string, at: number, wording: Wording): number | undefined {
  const unit = TIME_UNITS.get(word)
  if (unit === undefined) return undefined
  if (wording.unit === undefined || (wording.unit === 'year' && unit.unit === 'quarter')) {
    wording.unit = unit.unit
    wording.plural = unit.plural
  }
  return at + 1
}

/** A number or a range of two, where no unit stands before it. */
function readCount(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const number = findNumber(pieces, at)
  if (number === undefined || wording.number !== undefined) return undefined
  wording.number = number.value
  const joins = /^(?:to|or|-|–)$/.test(pieces[number.end]?.lower ?? '')
  const second = joins ? findNumber(pieces, number.end + 1) : undefined
  if (second !== undefined) wording.lastNumber = second.value
  return second?.end ?? number.end
}
