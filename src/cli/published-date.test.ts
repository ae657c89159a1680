import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parsePublished } from './published-date.ts'

describe('a date of publication on the command line', () => {
  it.each([
    '2031',
    '2031-05',
    '2031-05-14',
    '2028-02-29',
    '2031-22',
    '203X',
    '20XX',
    '2031-XX',
    '2031-05-XX',
    '2031-XX-XX',
    '2031-05?',
    '2031-05-14~',
    '2031%',
    '2031-05-14T09:30Z',
    '2031-05-14T09:30:15+05:00',
    '2031-05-14T09:30',
  ])('takes %s', (date) => {
    expect(parsePublished(date)).toBe(date)
  })

  it.each([
    ['yesterday', 'no date'],
    ['14.05.2031', 'no date'],
    ['2031-5-14', 'no date'],
    ['2031-13-01', 'no month 13'],
    ['2031-00', 'no month 00'],
    ['2031-02-29', 'no day 29'],
    ['2031-04-31', 'no day 31'],
    ['2031-22-01', 'a season has no days'],
    ['2031-XX-01', 'needs its month'],
    ['2031-05-14T25:00Z', 'no time 25:00'],
    ['2031-05-14T09:30+19:00', 'no zone'],
    ['2031-02-30T09:30Z', 'no day 30'],
    ['', 'no date'],
  ])('refuses %j and says why', (date, reason) => {
    expect(() => parsePublished(date)).toThrow(reason)
  })

  it('takes the days that the calendar has, and no others', () => {
    const two = fc.integer({ min: 0, max: 35 }).map((number) => String(number).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), two, two, (year, month, day) => {
        const date = `${year}-${month}-${day}`
        expect(isAccepted(() => parsePublished(date))).toBe(isInCalendar(date))
      }),
    )
  })
})

function isAccepted(parse: () => unknown): boolean {
  try {
    parse()
    return true
  } catch {
    return false
  }
}

function isInCalendar(date: string): boolean {
  return !Number.isNaN(Date.parse(`${date}T00:00Z`)) && new Date(`${date}T00:00Z`).toISOString().startsWith(date)
}
