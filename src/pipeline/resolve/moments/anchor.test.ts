import { describe, expect, it } from 'vitest'
import { reportOf } from '../../../../test/report-of.ts'
import { findAnchor, parseDay } from './anchor.ts'

function anchorOf(text: string, published: string | null): ReturnType<typeof findAnchor> {
  const { report } = reportOf(text)
  return findAnchor({ report: { ...report, published } })
}

describe('findAnchor', () => {
  it('takes the day of publication, with or without a time', () => {
    expect(anchorOf('A text.', '2019-03-05')?.day).toEqual({ year: 2019, month: 3, day: 5 })
    expect(anchorOf('A text.', '2019-03-05T08:00:00+05:00')?.day).toEqual({ year: 2019, month: 3, day: 5 })
  })

  it('takes the full date of a dateline where the report has no other', () => {
    expect(anchorOf('LIRVANA, March 5, 2019 (Agency) - The bridge fell.', null)).toEqual({
      day: { year: 2019, month: 3, day: 5 },
      name: 'the date of its dateline',
    })
    expect(anchorOf('LIRVANA, 5 March 2019 - The bridge fell.', null)?.day.month).toBe(3)
  })

  it('counts from nothing where there is no full date at the head of the text', () => {
    expect(anchorOf('LIRVANA - The bridge fell on Monday.', null)).toBeUndefined()
    expect(anchorOf('The bridge that was opened on March 5, 2019 by the mayor fell.', null)).toBeUndefined()
    expect(anchorOf('A text.', '2021')).toBeUndefined()
  })

  it('refuses days that no calendar has', () => {
    expect(parseDay('2021-02-30')).toBeUndefined()
    expect(parseDay('2020-02-29')).toEqual({ year: 2020, month: 2, day: 29 })
  })
})
