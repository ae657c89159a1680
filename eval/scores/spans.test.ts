import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import { countExact, countOverlapping, toPieces } from './spans.ts'

const TEXT = 'The harbor at Qaram was closed, the mayor said, for a week.'

const spans = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Span => ({ start, end: start + length }))
const lists = fc.array(fc.array(spans, { minLength: 1, maxLength: 3 }), { maxLength: 6 })

describe('toPieces', () => {
  it.each([
    ['drops white space at the borders', [{ start: 3, end: 11 }], [{ start: 4, end: 10 }]],
    [
      'joins pieces with only white space between them',
      [
        { start: 0, end: 3 },
        { start: 4, end: 10 },
      ],
      [{ start: 0, end: 10 }],
    ],
    [
      'keeps pieces with words between them, in order',
      [
        { start: 14, end: 19 },
        { start: 0, end: 3 },
      ],
      [
        { start: 0, end: 3 },
        { start: 14, end: 19 },
      ],
    ],
    ['drops a piece of white space', [{ start: 3, end: 4 }], []],
  ])('%s', (_, given, expected) => {
    expect(toPieces(given, TEXT)).toEqual(expected)
  })
})

describe('countExact', () => {
  it('asks for all pieces', () => {
    const gold = [
      [
        { start: 0, end: 3 },
        { start: 14, end: 19 },
      ],
    ]
    expect(countExact(gold, [[{ start: 0, end: 3 }]])).toEqual({ gold: 1, predicted: 1, matched: 0 })
    expect(countExact(gold, gold)).toEqual({ gold: 1, predicted: 1, matched: 1 })
  })

  it('counts a span that several statements share once', () => {
    const shared = [{ start: 32, end: 41 }]
    expect(countExact([shared, shared], [shared])).toEqual({ gold: 1, predicted: 1, matched: 1 })
  })

  it('does not count absent spans', () => {
    expect(countExact([[]], [[]])).toEqual({ gold: 0, predicted: 0, matched: 0 })
  })
})

describe('countOverlapping', () => {
  it('pairs one span with at most one', () => {
    const whole = [{ start: 0, end: 30 }]
    const parts = [[{ start: 0, end: 3 }], [{ start: 4, end: 10 }]]
    expect(countOverlapping([whole], parts)).toEqual({ gold: 1, predicted: 2, matched: 1 })
  })

  it('gives the same both ways round, never less than exact, and all for the same spans', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const [left, right] = [a, b].map((list) => list.map((pieces) => toPieces(pieces, TEXT)))
        if (left === undefined || right === undefined) return
        const found = countOverlapping(left, right)
        expect(countOverlapping(right, left)).toEqual({
          gold: found.predicted,
          predicted: found.gold,
          matched: found.matched,
        })
        expect(found.matched).toBeGreaterThanOrEqual(countExact(left, right).matched)
        expect(countOverlapping(left, left).matched).toBe(countOverlapping(left, left).gold)
      }),
    )
  })
})
