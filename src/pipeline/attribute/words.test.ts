import { describe, expect, it } from 'vitest'
import { joinRanges } from './words.ts'

describe('joinRanges', () => {
  it('puts ranges in order and joins those that share tokens', () => {
    const ranges = [
      { first: 8, end: 12 },
      { first: 0, end: 3 },
      { first: 2, end: 5 },
    ]
    expect(joinRanges(ranges)).toEqual([
      { first: 0, end: 5 },
      { first: 8, end: 12 },
    ])
  })

  it('keeps ranges apart that only touch', () => {
    const ranges = [
      { first: 0, end: 3 },
      { first: 3, end: 5 },
    ]
    expect(joinRanges(ranges)).toEqual(ranges)
  })
})
