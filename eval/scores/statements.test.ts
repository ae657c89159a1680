import { describe, expect, it } from 'vitest'
import { countStatements, isSameStatement, overlapsInAllRoles, pairStatements, type RolePieces } from './statements.ts'

const gold: RolePieces = {
  source: [{ start: 0, end: 9 }],
  cue: [{ start: 10, end: 14 }],
  content: [
    { start: 20, end: 40 },
    { start: 50, end: 60 },
  ],
}

describe('overlapsInAllRoles', () => {
  const cases: readonly (readonly [string, Partial<RolePieces>, boolean])[] = [
    ['the same statement', {}, true],
    ['one piece of the content', { content: [{ start: 55, end: 70 }] }, true],
    ['another cue', { cue: [{ start: 15, end: 19 }] }, false],
    ['no source where the gold has one', { source: [] }, false],
    ['a content that only touches', { content: [{ start: 40, end: 50 }] }, false],
  ]
  it.each(cases)('%s', (_, change, expected) => {
    expect(overlapsInAllRoles(gold, { ...gold, ...change })).toBe(expected)
    expect(overlapsInAllRoles({ ...gold, ...change }, gold)).toBe(expected)
  })

  it('agrees on a source that both lack', () => {
    expect(overlapsInAllRoles({ ...gold, source: [] }, { ...gold, source: [] })).toBe(true)
  })
})

describe('countStatements', () => {
  it('asks for every piece of every role when exact', () => {
    const other = { ...gold, content: [{ start: 20, end: 40 }] }
    expect(countStatements([gold], [other], isSameStatement).matched).toBe(0)
    expect(countStatements([gold], [other], overlapsInAllRoles).matched).toBe(1)
  })

  it('pairs one-to-one: a statement told twice is found once', () => {
    expect(countStatements([gold], [gold, gold], isSameStatement)).toEqual({ gold: 1, predicted: 2, matched: 1 })
  })
})

describe('pairStatements', () => {
  it('prefers the statement that shares most words', () => {
    const short = { ...gold, content: [{ start: 20, end: 24 }] }
    expect(pairStatements([gold], [short, gold])).toEqual([1])
  })
})
