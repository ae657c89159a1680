import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/model/moment.ts'
import { canonicalValue, toTimemlValue } from './timeml-value.ts'

const NOTHING: Moment = {
  span: { start: 0, end: 1 },
  kind: 'date',
  edtf: null,
  duration: null,
  reference: null,
  basis: '',
}

describe('toTimemlValue', () => {
  it.each([
    ['2019-03-04', '2019-03-04'],
    ['2019-03~', '2019-03'],
    ['2019-22', '2019-SU'],
    ['2019-34', '2019-Q2'],
    ['197X', '197'],
    ['19XX', '19'],
    ['-0479', 'BC0480'],
    ['-0479-21', 'BC0480-SP'],
    ['2019-03-04/2019-03-10', '2019-W10'],
    ['2019-03-09/2019-03-10', '2019-W10-WE'],
    ['2018-12-31/2019-01-06', '2019-W01'],
    ['2019-04/2019-06', '2019-Q2'],
    ['2019-07/2019-12', '2019-H2'],
    ['1970/1979', '197'],
    ['1900/1999', '19'],
    ['2019-03-05/2019-03-08', '2019-03-05/2019-03-08'],
    ['2019-03-04T14:00:00Z', '2019-03-04T14'],
    ['2019-03-04T14:30:00+02:00', '2019-03-04T14:30'],
    ['2019-03-04T06:00/2019-03-04T12:00', '2019-03-04TMO'],
    ['2019-03-04T20:00/2019-03-05T06:00', '2019-03-04TNI'],
  ])('writes %s as %s', (edtf, value) => {
    expect(toTimemlValue({ ...NOTHING, edtf })).toBe(value)
  })

  it('writes lengths and pointers as they are', () => {
    expect(toTimemlValue({ ...NOTHING, kind: 'duration', duration: 'P2W' })).toBe('P2W')
    expect(toTimemlValue({ ...NOTHING, reference: 'past' })).toBe('PAST_REF')
    expect(toTimemlValue({ ...NOTHING, edtf: '2019-03~', reference: 'past' })).toBe('PAST_REF')
    expect(toTimemlValue(NOTHING)).toBe('')
  })
})

describe('canonicalValue', () => {
  it.each([
    ['197X', '197'],
    ['2019-03-04T14:00', '2019-03-04T14'],
    ['2019-03-04TMO', '2019-03-04TMO'],
    ['null', ''],
    ['PXY', 'PXY'],
  ])('%s is %s', (given, value) => {
    expect(canonicalValue(given)).toBe(value)
  })
})
