import type { ByteReader, ByteWriter } from './bytes.ts'
import { firstSlot, tableBits } from './feature-hash.ts'

/** Decides on a label for the features of one word. */
export interface Classifier {
  /** The label's index. The first `count` of `features` are hashes. */
  readonly classify: (features: Int32Array, count: number) => number
}

/** Tells how well each label fits the features of one word. */
export interface Scorer {
  /** Each label's score for the hashes in `features` from `from` to `to`. The array may be used again by the next call. */
  readonly score: (features: Int32Array, from: number, to: number) => ArrayLike<number>
}

/** The weights that one feature gives to some of the labels; weights are whole numbers from -128 to 127. */
export interface FeatureWeights {
  readonly feature: number
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}

/** Features by hash, and their weights one feature after the other, as `packEntry` makes them; entry 0 is unused. */
export interface PackedWeights {
  readonly features: Int32Array
  readonly entries: Uint16Array
}

/** Set on a feature's last entry. */
const LAST = 256

/** Label in bits 9 to 15, the mark of a feature's last entry in bit 8, weight in bits 0 to 7. */
function packEntry(label: number, weight: number, last: boolean): number {
  return (label << 9) | (last ? LAST : 0) | (weight & 255)
}

/**
 * A trained linear classifier over hashed features, as an averaged perceptron (Collins 2002) leaves it.
 * Each feature keeps only the labels that it has a weight for.
 */
export class Perceptron implements Classifier, Scorer {
  readonly labels: readonly string[]
  readonly #bits: number
  /** Pairs: a feature's hash, and where its entries begin; 0 for an empty slot. */
  readonly #table: Int32Array
  readonly #entries: Uint16Array
  readonly #scores: Int32Array

  constructor(labels: readonly string[], weights: PackedWeights) {
    const { features, entries } = weights
    this.labels = labels
    this.#bits = tableBits(features.length)
    this.#table = new Int32Array(2 << this.#bits)
    this.#scores = new Int32Array(labels.length)
    this.#entries = entries
    let next = 1
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0
      const slot = this.#findSlot(feature)
      this.#table[slot] = feature
      this.#table[slot + 1] = next
      while (((entries[next] ?? LAST) & LAST) === 0) next += 1
      next += 1
    }
  }

  /** @param features those with at least one label that has a weight. */
  static from(labels: readonly string[], features: readonly FeatureWeights[]): Perceptron {
    const entries: number[] = [0]
    for (const { labels: own, weights } of features) {
      for (const [index, label] of own.entries()) {
        entries.push(packEntry(label, weights[index] ?? 0, index === own.length - 1))
      }
    }
    return new Perceptron(labels, {
      features: Int32Array.from(features, ({ feature }) => feature),
      entries: Uint16Array.from(entries),
    })
  }

  classify(features: Int32Array, count: number): number {
    const scores = this.score(features, 0, count)
    let best = 0
    let bestScore = scores[0] ?? 0
    for (let label = 1; label < scores.length; label += 1) {
      const score = scores[label] ?? 0
      if (score > bestScore) {
        best = label
        bestScore = score
      }
    }
    return best
  }

  score(features: Int32Array, from: number, to: number): Int32Array {
    const table = this.#table
    const entries = this.#entries
    const scores = this.#scores
    scores.fill(0)
    for (let index = from; index < to; index += 1) {
      let at = table[this.#findSlot(features[index] ?? 0) + 1] ?? 0
      if (at === 0) continue
      for (;;) {
        const entry = entries[at] ?? LAST
        const label = entry >>> 9
        scores[label] = (scores[label] ?? 0) + ((entry << 24) >> 24)
        if ((entry & LAST) !== 0) break
        at += 1
      }
    }
    return scores
  }

  /** The features in the order of their hashes. */
  *features(): Generator<FeatureWeights> {
    const slots: { feature: number; at: number }[] = []
    for (let slot = 0; slot < this.#table.length; slot += 2) {
      const at = this.#table[slot + 1] ?? 0
      if (at !== 0) slots.push({ feature: this.#table[slot] ?? 0, at })
    }
    slots.sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0))
    for (const { feature, at } of slots) {
      const labels: number[] = []
      const weights: number[] = []
      for (let next = at; ; next += 1) {
        const entry = this.#entries[next] ?? LAST
        labels.push(entry >>> 9)
        weights.push((entry << 24) >> 24)
        if ((entry & LAST) !== 0) break
      }
      yield { feature, labels, weights }
    }
  }

  #findSlot(feature: number): number {
    const table = this.#table
    const mask = table.length - 1
    let slot = firstSlot(feature, this.#bits) << 1
    while (table[slot + 1] !== 0 && table[slot] !== feature) slot = (slot + 2) & mask
    return slot
  }
}

/** Writes labels and features; features as differences of their sorted hashes. */
export function writePerceptron(writer: ByteWriter, perceptron: Perceptron): void {
  writer.count(perceptron.labels.length)
  for (const label of perceptron.labels) writer.string(label)
  const features = [...perceptron.features()]
  writer.count(features.length)
  writer.count(features.reduce((sum, { labels }) => sum + labels.length, 0))
  let previous = 0
  for (const { feature, labels, weights } of features) {
    writer.count((feature >>> 0) - previous)
    previous = feature >>> 0
    writer.count(labels.length)
    for (const label of labels) writer.byte(label)
    for (const weight of weights) writer.byte(weight & 255)
  }
}

/** Reads what `writePerceptron` wrote. Throws a RangeError where the bytes end too early. */
export function readPerceptron(reader: ByteReader): Perceptron {
  const labels = Array.from({ length: reader.count() }, () => reader.string())
  const features = new Int32Array(reader.count())
  const entries = new Uint16Array(reader.count() + 1)
  let feature = 0
  let next = 1
  for (let index = 0; index < features.length; index += 1) {
    feature = (feature + reader.count()) | 0
    features[index] = feature
    const size = reader.count()
    for (let at = 0; at < size; at += 1) entries[next + at] = packEntry(reader.byte(), 0, at === size - 1)
    for (let at = 0; at < size; at += 1) entries[next + at] = (entries[next + at] ?? 0) | reader.byte()
    next += size
  }
  return new Perceptron(labels, { features, entries })
}
