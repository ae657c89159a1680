import { describe, expect, it } from 'vitest'
import { addCounts, ratesOf } from './rates.ts'

describe('ratesOf', () => {
  it.each([
    [{ gold: 4, predicted: 2, matched: 1 }, 50, 25, 33.33],
    [{ gold: 3, predicted: 3, matched: 3 }, 100, 100, 100],
    [{ gold: 3, predicted: 0, matched: 0 }, 0, 0, 0],
    [{ gold: 0, predicted: 2, matched: 0 }, 0, 0, 0],
    [{ gold: 0, predicted: 0, matched: 0 }, 100, 100, 100],
  ])('gives precision, recall and F1 of %o', (counts, precision, recall, f1) => {
    expect(ratesOf('x', counts)).toEqual({ 'x.precision': precision, 'x.recall': recall, 'x.f1': f1 })
  })
})

describe('addCounts', () => {
  it('adds what is counted', () => {
    const counts = { gold: 1, predicted: 2, matched: 1 }
    expect(addCounts(counts, counts)).toEqual({ gold: 2, predicted: 4, matched: 2 })
  })
})
