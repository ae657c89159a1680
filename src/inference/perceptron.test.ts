import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from './bytes.ts'
import { Perceptron, readPerceptron, writePerceptron } from './perceptron.ts'

const labels = ['NN', 'VB', 'JJ']

function scoresOf(perceptron: Perceptron, features: readonly number[]): number[] {
  return [...perceptron.score(Int32Array.from(features), 0, features.length)]
}

describe('a perceptron', () => {
  const perceptron = Perceptron.from(labels, [
    { feature: 7, labels: [0, 2], weights: [5, -128] },
    { feature: -7, labels: [1], weights: [127] },
  ])

  it('adds up the weights of the features that it knows', () => {
    expect(scoresOf(perceptron, [7])).toEqual([5, 0, -128])
    expect(scoresOf(perceptron, [7, -7, 7, 99])).toEqual([10, 127, -256])
    expect(scoresOf(perceptron, [])).toEqual([0, 0, 0])
  })

  it('decides on the label with the highest score, the first of several', () => {
    expect(perceptron.classify(Int32Array.from([7, -7]), 2)).toBe(1)
    expect(perceptron.classify(Int32Array.from([7, -7]), 1)).toBe(0)
    expect(perceptron.classify(Int32Array.from([99]), 1)).toBe(0)
  })

  it('is the same after writing and reading, for any weights', () => {
    const weight = fc.record({ label: fc.nat(2), weight: fc.integer({ min: -128, max: 127 }) })
    const feature = fc.record({
      feature: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      entries: fc.uniqueArray(weight, { minLength: 1, selector: (entry) => entry.label }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(feature, { selector: (one) => one.feature, maxLength: 60 }), (made) => {
        const original = Perceptron.from(
          labels,
          made.map((one) => ({
            feature: one.feature,
            labels: one.entries.map((entry) => entry.label),
            weights: one.entries.map((entry) => entry.weight),
          })),
        )
        const writer = new ByteWriter()
        writePerceptron(writer, original)
        const read = readPerceptron(new ByteReader(writer.take()))
        expect(read.labels).toEqual(original.labels)
        expect([...read.features()]).toEqual([...original.features()])
        for (const one of made) expect(scoresOf(read, [one.feature])).toEqual(scoresOf(original, [one.feature]))
      }),
    )
  })

  it('refuses bytes that end too early', () => {
    const writer = new ByteWriter()
    writePerceptron(writer, perceptron)
    const bytes = writer.take()
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => readPerceptron(new ByteReader(bytes.subarray(0, length)))).toThrow(RangeError)
    }
  })
})
