import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bioOrder, findBestPath, findMarginals, toRanges } from './label-path.ts'

const names = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue']
const order = bioOrder(names)

/** Scores that prefer the labels that are named, one a word. */
function scoresFor(labels: readonly string[]): { scores: Float32Array; labels: number; words: number } {
  const scores = new Float32Array(labels.length * names.length)
  for (const [word, label] of labels.entries()) scores[word * names.length + names.indexOf(label)] = 4
  return { scores, labels: names.length, words: labels.length }
}

function* allPaths(words: number, labels: number): Generator<number[]> {
  for (let code = 0; code < labels ** words; code += 1)
    yield Array.from({ length: words }, (_, word) => Math.floor(code / labels ** word) % labels)
}

function scoreOf(path: readonly number[], scores: Float32Array, chain: typeof order): number {
  return path.reduce((sum, label, word) => {
    const before = path[word - 1]
    const step = before === undefined ? (chain.first[label] ?? 0) : (chain.pairs[before]?.[label] ?? 0)
    const last = word === path.length - 1 ? (chain.last[label] ?? 0) : 0
    return sum + step + last + (scores[word * names.length + label] ?? 0)
  }, 0)
}

describe('the best path of labels', () => {
  it('never goes on with a kind that was not begun', () => {
    const path = findBestPath(scoresFor(['O', 'I-cue', 'B-source', 'I-source']), order)
    expect(names[path[1] ?? 0]).not.toBe('I-cue')
  })

  it('is empty for no words', () => {
    expect(findBestPath({ scores: new Float32Array(0), labels: 5, words: 0 }, order)).toHaveLength(0)
  })

  it('is the best of all, and marginals are shares of all', () => {
    const score = fc.float({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 15, maxLength: 15 }),
        fc.array(score, { minLength: 25, maxLength: 25 }),
        (own, steps) => {
          const chain = {
            first: own.slice(0, 5),
            last: own.slice(5, 10),
            pairs: [0, 1, 2, 3, 4].map((row) => steps.slice(row * 5, row * 5 + 5)),
          }
          const given = { scores: Float32Array.from(own), labels: 5, words: 3 }
          const paths = [...allPaths(3, 5)].map((path) => ({ path, score: scoreOf(path, given.scores, chain) }))
          const best = Math.max(...paths.map((one) => one.score))
          expect(scoreOf([...findBestPath(given, chain)], given.scores, chain)).toBeCloseTo(best, 4)
          const total = paths.reduce((sum, one) => sum + Math.exp(one.score), 0)
          const share = paths.filter(({ path }) => path[1] === 2).reduce((sum, one) => sum + Math.exp(one.score), 0)
          expect(findMarginals(given, chain)[5 + 2]).toBeCloseTo(share / total, 4)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('becomes ranges', () => {
    const path = Uint8Array.from([1, 2, 0, 3, 3, 4])
    expect(toRanges(path, names)).toEqual([
      { kind: 'source', first: 0, end: 2 },
      { kind: 'cue', first: 3, end: 4 },
      { kind: 'cue', first: 4, end: 6 },
    ])
  })
})
