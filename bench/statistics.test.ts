import { describe, expect, it } from 'vitest'
import { median, shorten } from './statistics.ts'

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %o is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

describe('shorten', () => {
  it.each([
    [1.2345, 1.23],
    [1234.5, 1235],
  ])('%d is %d', (value, expected) => {
    expect(shorten(value)).toBe(expected)
  })
})
