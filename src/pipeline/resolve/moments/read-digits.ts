import { MONTHS, SOLAR_HIJRI_MONTHS, TIME_UNITS } from '../../../reference/calendar-words.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import type { Wording } from './wording.ts'

/**
 * Reads a number that is part of a date or a time of day: "2019-03-05", "05.03.2019", "4:30 p.m.", "March 5",
 * "5-7 March", "1989", "1990s", "218 BC". Answers the index after it; undefined where the number only counts.
 */
export function readDigits(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const text = pieces[at]?.text ?? ''
  if (!/^\d/.test(text)) return undefined
  return (
    readNumericDate(pieces, at, wording) ??
    readClock(pieces, at, wording) ??
    readDecade(pieces, at, wording) ??
    readDay(pieces, at, wording) ??
    readYear(pieces, at, wording)
  )
}

function readNumericDate(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const joined = pieces.slice(at, at + 5).map((piece) => piece.text)
  const match = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(joined.join(''))
  if (match === null || joined.length < 5) return undefined
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (first > 999) Object.assign(wording, { year: first, month: second, day: third })
  else {
    wording.year = third > 99 ? third : third + (third < 50 ? 2000 : 1900)
    if (match[2] === '.' || first > 12) Object.assign(wording, { day: first, month: second })
    else if (second > 12 || first === second) Object.assign(wording, { month: first, day: second })
    else wording.ambiguous = true
  }
  return at + 5
}

function readClock(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const [, hours, decimals] = /^(\d{1,2})(?:\.(\d\d))?$/.exec(pieces[at]?.text ?? '') ?? []
  if (hours === undefined) return undefined
  const colon = pieces[at + 1]?.text === ':' && /^\d\d$/.test(pieces[at + 2]?.text ?? '')
  const end = colon ? at + 3 : at + 1
  const half = /^([ap])\.?\s?m/.exec(pieces[end]?.lower ?? '')?.[1]
  const sharp = pieces[end]?.lower === 'o' && pieces[end + 2]?.lower === 'clock'
  const inPart = /^(?:in|at)$/.test(pieces[end]?.lower ?? '') && pieces.length > end + 1
  if (!colon && half === undefined && !sharp && !inPart) return undefined
  const late =
    half === 'p' ||
    (half === undefined && pieces.slice(end).some(({ lower }) => /^(?:afternoon|evening|night)$/.test(lower)))
  const hour = Number(hours) % 24
  const minute = Number(colon ? pieces[at + 2]?.text : (decimals ?? 0))
  wording.clock = { hour: late && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour, minute }
  return half === undefined ? end : end + 1
}

function readDecade(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const text = pieces[at]?.text ?? ''
  const apart = /^['’]s$/.test(pieces[at + 1]?.text ?? '') && /^\d0$/.test(text)
  const match = /^(\d{2,4})s$/.exec(apart ? `${text}s` : text)
  if (match === null) return undefined
  const first = Number(match[1])
  if (first >= 1000 && first % 100 === 0 && first < 2000) wording.century = first
  else wording.decade = first < 100 ? 1900 + first : first
  return at + 1
}

/** A day of the month beside the month's name. */
function readDay(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(pieces[at]?.text ?? '')?.[1] ?? Number.NaN)
  if (!(day >= 1 && day <= 31)) return undefined
  const ranged = /^[-–]$/.test(pieces[at + 1]?.text ?? '') && /^\d{1,2}/.test(pieces[at + 2]?.text ?? '')
  const last = ranged ? Number.parseInt(pieces[at + 2]?.text ?? '', 10) : undefined
  const end = ranged ? at + 3 : at + 1
  const next = pieces[end]?.lower === 'of' || pieces[end]?.text === '-' ? end + 1 : end
  const beforeMonth = isMonthName(pieces[next]?.lower)
  const afterMonth =
    isMonthName(pieces[at - 1]?.lower) || (pieces[at - 1]?.text === '.' && isMonthName(pieces[at - 2]?.lower))
  if ((!beforeMonth && !afterMonth) || wording.day !== undefined || TIME_UNITS.has(pieces[end]?.lower ?? ''))
    return undefined
  wording.day = day
  if (last !== undefined && last > day && last <= 31) wording.lastDay = last
  return end
}

function isMonthName(word: string | undefined): boolean {
  return word !== undefined && (MONTHS.has(word) || SOLAR_HIJRI_MONTHS.has(word))
}

function readYear(pieces: readonly Piece[], at: number, wording: Wording): number | undefined {
  const text = pieces[at]?.text ?? ''
  const era = pieces
    .slice(at + 1, at + 4)
    .map((piece) => piece.text)
    .join('')
  const isEra = /^(?:B\.?C|C\.?E|A\.?D)/.test(era)
  if (isEra && /^\d{1,4}$/.test(text)) {
    wording.year = era.startsWith('B') ? 1 - Number(text) : Number(text)
    return at + 2
  }
  const before = pieces[at - 1]?.text
  if (/^['’]$/.test(before ?? '') && /^\d\d$/.test(text)) {
    wording.year = 1900 + Number(text)
    return at + 1
  }
  if (
    !/^[12]\d{3}$/.test(text) ||
    TIME_UNITS.get(pieces[at + 1]?.lower ?? '')?.plural === true ||
    wording.year !== undefined
  )
    return undefined
  wording.year = Number(text)
  const last = /^[-–/]$/.test(pieces[at + 1]?.text ?? '') ? pieces[at + 2]?.text : undefined
  if (last === undefined || !/^(?:\d\d|[12]\d{3})$/.test(last)) return at + 1
  wording.lastYear = last.length === 2 ? Math.floor(wording.year / 100) * 100 + Number(last) : Number(last)
  return at + 3
}
