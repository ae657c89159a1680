import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countPairs, matchItems, matchMaximum } from './maximum-matching.ts'

/** Small graphs as lists of neighbors: six on the left, six on the right. */
const graphs = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 6 })

/** The size of the largest matching, by trying everything. */
function largest(graph: readonly (readonly number[])[], used: ReadonlySet<number> = new Set()): number {
  const [first, ...others] = graph
  if (first === undefined) return 0
  const taken = first.filter((right) => !used.has(right)).map((right) => 1 + largest(others, new Set([...used, right])))
  return Math.max(largest(others, used), ...taken)
}

function turned(graph: readonly (readonly number[])[]): number[][] {
  return [0, 1, 2, 3, 4, 5].map((right) => [...graph.keys()].filter((left) => graph[left]?.includes(right)))
}

describe('matchMaximum', () => {
  it('moves a pair where that lets another item in', () => {
    expect(matchMaximum([[0, 1], [0]])).toEqual([1, 0])
  })

  it('takes the preferred partner where it is free', () => {
    expect(matchMaximum([[2, 0], [1]])).toEqual([2, 1])
  })

  it('leaves an item without candidates alone', () => {
    expect(matchMaximum([[], [0]])).toEqual([undefined, 0])
  })

  it('uses each item at most once and only pairs candidates', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const pairs = matchMaximum(graph)
        const rights = pairs.filter((right) => right !== undefined)
        const strangers = [...pairs.entries()].filter(
          ([left, right]) => right !== undefined && !graph[left]?.includes(right),
        )
        expect(new Set(rights).size).toBe(rights.length)
        expect(strangers).toEqual([])
      }),
    )
  })

  it('finds as many pairs as there can be', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(countPairs(matchMaximum(graph))).toBe(largest(graph))
      }),
    )
  })

  it('finds as many pairs from either side', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(countPairs(matchMaximum(graph))).toBe(countPairs(matchMaximum(turned(graph))))
      }),
    )
  })
})

describe('matchItems', () => {
  it('pairs by a test, in order of the right list', () => {
    expect(matchItems([1, 2], [2, 1, 2], (left, right) => left === right)).toEqual([1, 0])
  })
})
