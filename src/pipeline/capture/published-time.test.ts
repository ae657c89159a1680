import { describe, expect, it } from 'vitest'
import { toPublished } from './published-time.ts'

describe('toPublished', () => {
  it.each([
    ['Fri, 24 Sep 2021 10:05:00 +0430', '2021-09-24T10:05:00+04:30'],
    ['2031-05-03', '2031-05-03'],
    ['2031-05', '2031-05'],
    ['2031', '2031'],
    ['2031-05-03T10:00:00Z', '2031-05-03T10:00:00Z'],
    ['2031-05-03T10:00:00.123+00:00', '2031-05-03T10:00:00Z'],
    ['2031-05-03T10:00+0500', '2031-05-03T10:00:00+05:00'],
    ['2031-05-03 10:00 UTC', '2031-05-03T10:00:00Z'],
    ['20310503T100000Z', '2031-05-03'],
    ['3 May 2031 9:30 EST', '2031-05-03T09:30:00-05:00'],
    ['May 3, 2031', '2031-05-03'],
    ['Saturday, May 3, 2031 10:00 GMT', '2031-05-03T10:00:00Z'],
    ['2031-05~', '2031-05~'],
    ['2031-05-03/2031-05-04', '2031-05-03/2031-05-04'],
  ])('brings %s into EDTF', (words, edtf) => {
    expect(toPublished(words)).toBe(edtf)
  })

  it('leaves out a time without a zone, which could be any of a day', () => {
    expect(toPublished('2031-05-03T10:00:00')).toBe('2031-05-03')
  })

  it.each(['', 'yesterday', '2031-13-01', '2031-02-30', '03/05/2031', 'May'])('finds no date in "%s"', (words) => {
    expect(toPublished(words)).toBeUndefined()
  })
})
