import { describe, expect, it } from 'vitest'
import { AveragedPerceptron } from './averaged-perceptron.ts'

const all = { minUpdates: 1, minStep: 1, large: 0 }

describe('learning a perceptron', () => {
  it('tells apart what features tell apart', () => {
    const learner = new AveragedPerceptron(['a', 'b'], 1)
    for (let round = 0; round < 5; round += 1) {
      learner.learn(Int32Array.from([1, 9]), 2, 0, 0)
      learner.learn(Int32Array.from([2, 9]), 2, 1, 0)
    }
    const perceptron = learner.finish(0, all)
    expect(perceptron.classify(Int32Array.from([1, 9]), 2)).toBe(0)
    expect(perceptron.classify(Int32Array.from([2, 9]), 2)).toBe(1)
  })

  it('keeps what corpora disagree on apart', () => {
    const learner = new AveragedPerceptron(['a', 'b'], 2)
    for (let round = 0; round < 9; round += 1) {
      learner.learn(Int32Array.from([1]), 1, 0, 0)
      learner.learn(Int32Array.from([1]), 1, 1, 1)
    }
    expect(learner.finish(0, all).classify(Int32Array.from([1]), 1)).toBe(0)
    expect(learner.finish(1, all).classify(Int32Array.from([1]), 1)).toBe(1)
  })

  it('leaves out features that were rarely corrected', () => {
    const learner = new AveragedPerceptron(['a', 'b'], 1)
    learner.learn(Int32Array.from([1, 2]), 2, 1, 0)
    learner.pass()
    expect([...learner.finish(0, { ...all, minUpdates: 2 }).features()]).toEqual([])
    expect([...learner.finish(0, all).features()].map(({ feature }) => feature)).toEqual([1, 2])
  })

  it('writes a weight above 127 as several', () => {
    const learner = new AveragedPerceptron(['a', 'b'], 1)
    learner.nudge(1, 0, 1, 0)
    learner.nudge(2, 0, 300, 0)
    for (let round = 0; round < 1e4; round += 1) learner.pass()
    const perceptron = learner.finish(0, { ...all, large: 0.9 })
    expect([...perceptron.score(Int32Array.from([1]), 0, 1)]).toEqual([127, 0])
    expect([...perceptron.score(Int32Array.from([2]), 0, 1)]).toEqual([127 * 300, 0])
  })
})
