import { describe, expect, it } from 'vitest'
import { fromTimexValue, toTimexValue } from './timex-value.ts'

describe('TimeML values', () => {
  it.each([
    ['1998', '1998'],
    ['1998-02', '1998-02'],
    ['1998-02-13', '1998-02-13'],
    ['1998-02-13T22:00:00', '1998-02-13T22:00'],
    ['1998-02-13T06:00:00/1998-02-13T12:00:00', '1998-02-13TMO'],
    ['1998-12-31T20:00:00/1999-01-01T06:00:00', '1998-12-31TNI'],
    ['1989-10-23/1989-10-29', '1989-W43'],
    ['1989-10-28/1989-10-29', '1989-W43-WE'],
    ['1989-07/1989-09', '1989-Q3'],
    ['1989-07/1989-12', '1989-H2'],
    ['1989-22', '1989-SU'],
    ['199X', '199'],
    ['19XX', '19'],
    ['-0217', 'BC0218'],
  ])('%s and %s are the same date, both ways', (edtf, value) => {
    expect(toTimexValue({ edtf, duration: null, reference: null })).toBe(value)
    expect(fromTimexValue(value)).toEqual({ edtf, duration: null, reference: null })
  })

  it('loses that a date is approximate', () => {
    expect(toTimexValue({ edtf: '2011~', duration: null, reference: null })).toBe('2011')
  })

  it.each(['P2W', 'PT1M30S', 'PXD'])('keeps the length %s', (duration) => {
    expect(toTimexValue({ edtf: null, duration, reference: null })).toBe(duration)
    expect(fromTimexValue(duration)).toEqual({ edtf: null, duration, reference: null })
  })

  it('keeps a direction', () => {
    expect(toTimexValue({ edtf: null, duration: null, reference: 'past' })).toBe('PAST_REF')
    expect(fromTimexValue('FUTURE_REF')).toEqual({ edtf: null, duration: null, reference: 'future' })
  })

  it.each(['1989-WXX', 'XXXX-WXX-2', 'nonsense', ''])('has no EDTF for "%s"', (value) => {
    expect(fromTimexValue(value)).toBeUndefined()
  })

  it('has no value for a moment without meaning', () => {
    expect(toTimexValue({ edtf: null, duration: null, reference: null })).toBeUndefined()
  })
})
