import { describe, expect, it } from 'vitest'

import { damReading } from '../../../test/e2e/invented-readings.ts'
import { describeNature, describeQuantity, describeStatement } from './describe-statement.ts'

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

describe('the nature of a statement in a word', () => {
  const fear = damReading.statements.find(({ nature }) => nature === 'attitude')
  const shown = damReading.statements.find(({ nature }) => nature === 'showing')

  it('sets apart what was not said', () => {
    expect(fear === undefined ? undefined : describeStatement(fear, damReading, new Map())).toMatch(/^feeling · group/)
  })

  it('leaves what was said or shown, and what is narrated, without a mark', () => {
    const marks = damReading.statements.map(describeNature)
    expect(marks.filter((mark) => mark !== undefined)).toEqual(['feeling'])
    expect(shown === undefined ? undefined : describeStatement(shown, damReading, new Map())).toMatch(/^document/)
  })
})
