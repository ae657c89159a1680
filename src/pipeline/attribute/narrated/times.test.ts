import { describe, expect, it } from 'vitest'
import { nearnessOf, type Nearness } from './times.ts'

const cases: readonly (readonly [string, Nearness])[] = [
  ['Monday', 'near'],
  ['last week', 'near'],
  ['May 12', 'near'],
  ['3 p.m.', 'near'],
  ['two days ago', 'near'],
  ['1998', 'past-year'],
  ['June 1987', 'past-year'],
  ['2010-2014', 'past-year'],
  ['two decades', 'vague'],
  ['years', 'vague'],
  ['every Monday', 'again'],
  ['now', 'other'],
]

describe('nearnessOf', () => {
  it.each(cases)('takes "%s" as %s', (wording, expected) => {
    expect(nearnessOf(wording)).toBe(expected)
  })
})
