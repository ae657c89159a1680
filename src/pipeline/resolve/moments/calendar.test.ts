import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, daysInMonth, formatDay, isoWeekOf, weekdayOf, type Day } from './calendar.ts'
import { stretchAround, stretchToEdtf, type StretchGrain } from './stretch.ts'

const day = (year: number, month: number, date: number): Day => ({ year, month, day: date })

describe('the calendar', () => {
  it('knows leap years, and years before the first', () => {
    expect(daysInMonth(2020, 2)).toBe(29)
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(formatDay(addDays(day(0, 1, 1), -1))).toBe('-0001-12-31')
    expect(formatDay(day(79, 8, 24))).toBe('0079-08-24')
  })

  it('keeps to the end of a shorter month', () => {
    expect(addMonths(day(2021, 3, 31), -1)).toEqual(day(2021, 2, 28))
    expect(addMonths(day(2021, 1, 15), -13)).toEqual(day(2019, 12, 15))
  })

  it('numbers weekdays and weeks as ISO 8601 does', () => {
    expect(weekdayOf(day(2019, 3, 8))).toBe(5)
    expect(isoWeekOf(day(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
    expect(isoWeekOf(day(2018, 12, 31))).toEqual({ year: 2019, week: 1 })
  })

  it('comes back to the same day', () => {
    const days = fc.integer({ min: -900_000, max: 900_000 })
    fc.assert(
      fc.property(days, (count) => {
        expect(daysBetween(day(2000, 1, 1), addDays(day(2000, 1, 1), count))).toBe(count)
      }),
    )
  })
})

describe('a stretch of the calendar', () => {
  it.each<[StretchGrain, string]>([
    ['day', '2021-01-10'],
    ['week', '2021-01-04/2021-01-10'],
    ['weekend', '2021-01-09/2021-01-10'],
    ['month', '2021-01'],
    ['quarter', '2021-01/2021-03'],
    ['half', '2021-01/2021-06'],
    ['season', '2020-24'],
    ['year', '2021'],
    ['decade', '202X'],
    ['century', '20XX'],
  ])('the %s around 10 January 2021 is %s', (grain, expected) => {
    expect(stretchToEdtf(stretchAround(day(2021, 1, 10), grain))).toBe(expected)
  })
})
