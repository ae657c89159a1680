import { describe, expect, it } from 'vitest'
import { accuracy, commonestShare, macroF1, type Answer } from './kinds.ts'

const answers = (...pairs: readonly (readonly [string, string])[]): Answer[] =>
  pairs.map(([gold, read]) => ({ gold, read }))

describe('accuracy', () => {
  it('is the share of right answers, and 100 where nothing was asked', () => {
    expect(accuracy(answers(['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']))).toBe(75)
    expect(accuracy([])).toBe(100)
  })
})

describe('macroF1', () => {
  it.each<[string, Answer[], number]>([
    ['is 100 where all is right', answers(['a', 'a'], ['b', 'b']), 100],
    ['counts a rare value like a common one', answers(['a', 'a'], ['a', 'a'], ['a', 'a'], ['b', 'a']), 42.86],
    ['takes a value that only was read from those that the gold has', answers(['a', 'a'], ['a', 'c']), 66.67],
    ['is 100 where nothing was asked', [], 100],
  ])('%s', (_, asked, expected) => {
    expect(macroF1(asked)).toBe(expected)
  })
})

describe('commonestShare', () => {
  it('is what always giving the commonest value would have', () => {
    expect(commonestShare(['a', 'a', 'b', 'c'])).toBe(50)
  })
})
