import edtf from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentedOf, unmark } from '../../../../test/segmented-of.ts'
import type { Moment } from '../../../model/moment.ts'
import { resolveMoments } from './resolve-moments.ts'

/** The moments of an invented text whose time expressions stand in square brackets. */
function momentsOf(marked: string, published: string | null): readonly Moment[] {
  const { text, spans } = unmark(marked)
  return resolveMoments({ ...segmentedOf(text, published), times: spans })
}

function isEdtf(text: string): boolean {
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}

/** The meaning of the last bracketed expression. */
function lastOf(marked: string, published: string | null = '2027-09-24'): Moment {
  const moment = momentsOf(marked, published).at(-1)
  if (moment === undefined) throw new Error('the case has no brackets')
  return moment
}

describe('resolveMoments', () => {
  describe('gives dates in EDTF', () => {
    it.each([
      ['It was signed on [5 April 2019].', '2019-04-05'],
      ['It was signed in [March 2019].', '2019-03'],
      ['The log says [24.09.2026].', '2026-09-24'],
      ['The log says [2026-09-24].', '2026-09-24'],
      ['The log says [04/25/2026].', '2026-04-25'],
      ['The log says [04/05/2026].', '2026'],
      ['It ran on [March 5-7, 2026].', '2026-03-05/2026-03-07'],
      ['It was built in [the 1990s].', '199X'],
      ['It was built in [the 19th century].', '18XX'],
      ['It fell in [218 BC].', '-0217'],
      ['The bank failed in [the third quarter of 2019].', '2019-07/2019-09'],
      ['The river rose in [the spring of 1995].', '1995-21'],
      ['It opened on [Christmas Eve 2018].', '2018-12-24'],
      ['He was freed in [nineteen ninety-seven].', '1997'],
    ])('%s %s', (marked, expected) => {
      expect(lastOf(marked, null).edtf).toBe(expected)
    })
  })

  describe('counts from the day of publication', () => {
    it.each([
      ['He called [yesterday].', '2027-09-23'],
      ['He will call [tomorrow].', '2027-09-25'],
      ['It was shut [the day before yesterday].', '2027-09-22'],
      ['They said on [Monday] that all was calm.', '2027-09-20'],
      ['They said on [Friday] that all was calm.', '2027-09-24'],
      ['They will meet on [Monday].', '2027-09-27'],
      ['The camp was cleared in [June].', '2027-06'],
      ['The camp was cleared in [November].', '2026-11'],
      ['The camp will close in [June].', '2028-06'],
      ['It will close on [December 1].', '2027-12-01'],
      ['Talks failed [last week].', '2027-09-13/2027-09-19'],
      ['They will meet [next month].', '2027-10'],
      ['It was shut [earlier this year].', '2027'],
      ['It opened [last year].', '2026'],
      ['The plant closed [three days ago].', '2027-09-21'],
      ['The plant closed [a week ago].', '2027-09-17~'],
      ['The plant closed [two months ago].', '2027-07~'],
      ['He left [a decade ago].', '2017~'],
      ['It began in [early summer].', '2027-22'],
      ['It began [last winter].', '2026-24'],
      ['The shelling grew in [recent days].', '2027-09~'],
      ['The road was shut over [the weekend].', '2027-09-18/2027-09-19'],
      ["The mill lost money in [last year's fourth quarter].", '2026-10/2026-12'],
      ['It was quiet on [Friday morning].', '2027-09-24T06:00:00/2027-09-24T12:00:00'],
      ['It was signed on [June 16th of last year].', '2026-06-16'],
      ['Until [Thursday] they had refused to talk.', '2027-09-23'],
      ['They must answer by [Thursday].', '2027-09-30'],
      ['He will come if they were to meet in [November].', '2027-11'],
      ['It burned at [4:30 p.m. Wednesday].', '2027-09-22T16:30:00'],
    ])('%s %s', (marked, expected) => {
      expect(lastOf(marked).edtf).toBe(expected)
    })

    it.each([
      ['They met on [December 30].', '2028-01-03', '2027-12-30'],
      ['They met in [December].', '2028-01-03', '2027-12'],
      ['They will meet in [January].', '2027-12-28', '2028-01'],
      ['It was shut [yesterday].', '2028-01-01', '2027-12-31'],
      ['Talks failed [last week].', '2028-01-03', '2027-12-27/2028-01-02'],
      ['Talks failed [last month].', '2028-01-03', '2027-12'],
    ])("at the year's end: %s from %s", (marked, published, expected) => {
      expect(lastOf(marked, published).edtf).toBe(expected)
    })
  })

  describe('counts from the time named before', () => {
    it.each([
      ['He was shot on [May 3, 2019], and [the next day] he died.', '2019-05-04'],
      ['He fled in [2015]; [three years later] he was back.', '2018'],
      ['The strike began on [May 3, 2019]; [that night] the port burned.', '2019-05-03T20:00:00/2019-05-04T06:00:00'],
      ['The mill lost more in [the second quarter of 2026] than [a year earlier].', '2025-04/2025-06'],
    ])('%s', (marked, expected) => {
      expect(lastOf(marked).edtf).toBe(expected)
    })
  })

  it.each([
    ['The siege lasted [three years].', 'P3Y'],
    ['The siege lasted [two decades].', 'P20Y'],
    ['The siege lasted [several weeks].', 'PXW'],
    ['It took [a minute and a half].', 'PT1M30S'],
    ['A [10-hour] battle followed.', 'PT10H'],
    ['It has been quiet for [the past two months].', 'P2M'],
  ])('gives a length in ISO 8601: %s %s', (marked, expected) => {
    expect(lastOf(marked)).toMatchObject({ kind: 'duration', duration: expected, edtf: null })
  })

  it.each([
    ['Trucks cross [every day].', 'P1D'],
    ['Trucks cross [every two weeks].', 'P2W'],
    ['Trucks cross [each Thursday].', 'P1W'],
    ['The [daily] patrol was late.', 'P1D'],
    ['They met twice [a year].', 'P1Y'],
  ])('knows what comes again: %s %s', (marked, expected) => {
    expect(lastOf(marked)).toMatchObject({ kind: 'set', duration: expected })
  })

  it.each([
    ['It was [recently] mined.', 'past'],
    ['The camp is [now] empty.', 'present'],
    ['It may happen in [the near future].', 'future'],
    ['It was mined [years ago].', 'past'],
  ])('keeps a vague time vague: %s %s', (marked, expected) => {
    expect(lastOf(marked)).toMatchObject({ reference: expected, edtf: null })
  })

  it('says that there is no date to count from, and invents none', () => {
    const [yesterday, full, ago] = momentsOf('It was shut [yesterday], on [5 April 2019] and [two years ago].', null)
    expect(yesterday).toMatchObject({ edtf: null, basis: 'no date to count from' })
    expect(full?.edtf).toBe('2019-04-05')
    expect(ago?.edtf).toBeNull()
  })

  it('takes the year named before for a month in a report without a date', () => {
    expect(momentsOf('War came in [May 1940]. The town fell in [June].', null).at(-1)?.edtf).toBe('1940-06')
  })

  it.each([
    ['The decree of [15 Hamal 1400] is in force.', '2021-04-04'],
    ['The decree of [1 Farvardin 1399] is in force.', '2020-03-20'],
    ['It was signed in [Mizan 1398].', '2019-09-23/2019-10-22'],
    ['It was signed in [Mizan].', null],
    ['It was signed on [31 Hut 1399].', null],
  ])('converts dates of the Solar Hijri calendar: %s %s', (marked, expected) => {
    expect(lastOf(marked).edtf).toBe(expected)
  })

  it('says in words what a date was counted from', () => {
    expect(lastOf('It was shut [yesterday].').basis).toBe('counted from 2027-09-24, the day of publication')
  })

  it('gives no date to a month of the Solar Hijri calendar in a year before it began', () => {
    expect(lastOf('It was shut in [Hamal 1998 BC].').edtf).toBeNull()
  })

  it('gives no date where counting leads out of four-digit years', () => {
    expect(lastOf('It was shut [1998 decades ago].').edtf).toBeNull()
  })

  it('writes only EDTF that its parser takes, whatever the words', () => {
    const word = fc.constantFrom(
      ...'the a last next May March Feb 5 31 30 10 1998 , - of in early summer winter two days ago week Monday morning p.m. 2019-01-05 13/14/2026 quarter third first end later earlier century decade BC 44 several noon month 1990s weekend Christmas Hamal'.split(
        ' ',
      ),
    )
    const dates = fc.constantFrom('2027-09-24', '2028-02-29', '1999-12-31', null)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), dates, (words, published) => {
        const moments = momentsOf(`They came [${words.join(' ')}] and left.`, published)
        expect(moments.map((moment) => moment.edtf).filter((date) => date !== null && !isEdtf(date))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
