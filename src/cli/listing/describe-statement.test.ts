import { describe, expect, it } from 'vitest'

import { describeQuantity } from './describe-statement.ts'

const span = { start: 0, end: 1 }

describe('an interval in words', () => {
  it.each([
    [{ min: 10, max: null, unit: null, of: 'soldiers', approximate: false }, 'at least 10 soldiers'],
    [{ min: null, max: 50, unit: null, of: 'men', approximate: false }, 'at most 50 men'],
    [{ min: 200, max: 200, unit: null, of: 'families', approximate: true }, 'about 200 families'],
    [{ min: 30, max: 40, unit: null, of: 'of them', approximate: false }, '30 to 40 of them'],
    [{ min: 1400, max: 1400, unit: 'km', of: null, approximate: false }, '1,400 km'],
    [{ min: 2.5, max: 2.5, unit: 'percent', of: null, approximate: false }, '2.5 percent'],
    [{ min: null, max: null, unit: null, of: 'guards', approximate: false }, 'some guards'],
  ])('%j is %s', (quantity, words) => {
    expect(describeQuantity({ span, ...quantity })).toBe(words)
  })
})
