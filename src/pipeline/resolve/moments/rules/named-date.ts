import { HOLIDAYS } from '../../../../reference/holidays.ts'
import { addDays, daysInMonth, formatDay, formatYear, weekdayOf, type Day } from '../calendar.ts'
import type { Context, Meaning } from '../context.ts'
import { stretchAround, stretchToEdtf, type Stretch, type StretchGrain } from '../stretch.ts'
import type { Wording } from '../wording.ts'

/**
 * A date whose year the words give.
 *
 *     The border was closed in March 2019 and opened on 5 April 2021.
 *                              2019-03                  2021-04-05
 */
export function resolveNamedDate(wording: Wording, context: Context): Meaning | undefined {
  const { year, decade, century } = wording
  if (wording.ambiguous === true && year !== undefined)
    return { kind: 'date', edtf: formatYear(year), basis: 'the year alone: day and month may stand in either order' }
  if (century !== undefined) return named(at(century, 1, 1, 'century'), 'a century')
  if (decade !== undefined) return named(at(decade, 1, 1, 'decade'), 'a decade by name')
  if (year === undefined) return undefined
  if (wording.month !== undefined) return namedMonth(wording, year, wording.month, 'named in full')
  return namedPart(wording, year) ?? namedYear(wording, year, context)
}

/** The stretch of a month, or of a day or days in it. Undefined where the month has no such day. */
export function namedMonth(wording: Wording, year: number, month: number, basis: string): Meaning | undefined {
  const { day, lastDay } = wording
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return named(at(year, month, 1, 'month'), basis)
  if (day > daysInMonth(year, month)) return undefined
  if (wording.unit === 'week') return named(at(year, month, day, 'week'), 'the week of a named day')
  const meaning = named(at(year, month, day, 'day'), basis)
  if (lastDay === undefined || lastDay > daysInMonth(year, month)) return meaning
  return { ...meaning, edtf: `${formatDay({ year, month, day })}/${formatDay({ year, month, day: lastDay })}` }
}

/** A quarter, a half, a season or a named day of the year. */
export function namedPart(wording: Wording, year: number): Meaning | undefined {
  if (wording.quarter !== undefined && wording.quarter <= 4)
    return named(at(year, wording.quarter * 3 - 2, 1, 'quarter'), 'a quarter of the year')
  if (wording.half !== undefined && wording.half <= 2)
    return named(at(year, wording.half * 6 - 5, 1, 'half'), 'a half of the year')
  if (/\b(?:last|latter) half\b/.test(wording.words))
    return named(at(year, 7, 1, 'half'), 'the second half of the year')
  if (wording.season !== undefined)
    return named({ grain: 'season', start: { year, month: (wording.season - 20) * 3, day: 1 } }, 'a season of the year')
  const day = wording.holiday === undefined ? undefined : holidayIn(wording.holiday, year)
  return day === undefined ? undefined : named({ grain: 'day', start: day }, 'a named day of the year')
}

/** The day of a holiday in a year; undefined for those that have no fixed day. */
export function holidayIn(name: string, year: number): Day | undefined {
  const holiday = HOLIDAYS.get(name)
  if (holiday === undefined) return undefined
  if (holiday.nth === undefined) return { year, month: holiday.month, day: holiday.day ?? 1 }
  const first: Day = { year, month: holiday.month, day: 1 }
  const { weekday, count } = holiday.nth
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7)
}

function namedYear(wording: Wording, year: number, { focus }: Context): Meaning | undefined {
  if (wording.holiday !== undefined) return undefined
  if (wording.lastYear !== undefined && wording.lastYear > year)
    return { kind: 'date', edtf: `${formatYear(year)}/${formatYear(wording.lastYear)}`, basis: 'a range of years' }
  const ofQuarter = (wording.unit === 'quarter' || /\bperiod\b/.test(wording.words)) && focus?.grain === 'quarter'
  if (ofQuarter) return named(at(year, focus.start.month, 1, 'quarter'), 'the quarter that the text named before')
  return named(at(year, 1, 1, 'year'), 'a year by number')
}

function at(year: number, month: number, day: number, grain: StretchGrain): Stretch {
  return stretchAround({ year, month, day }, grain)
}

function named(stretch: Stretch, basis: string): Meaning {
  return { kind: 'date', stretch, edtf: stretchToEdtf(stretch), basis }
}
