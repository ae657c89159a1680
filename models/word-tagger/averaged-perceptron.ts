import type { FeatureWeights } from '../../src/inference/perceptron.ts'
import { Perceptron } from '../../src/inference/perceptron.ts'
import { firstSlot } from '../../src/inference/feature-hash.ts'

/** How a trained perceptron is made small. */
export interface Pruning {
  /** Features that were corrected in fewer places than this are left out. */
  readonly minUpdates: number
  /** Weights smaller than this are left out. */
  readonly minStep: number
  /** The share of weights above 127: each of these takes several entries. */
  readonly large: number
}

/** One error: the features of a word, its label and the label that was found. */
export interface Correction {
  readonly features: Int32Array
  readonly from: number
  readonly to: number
  readonly truth: number
  readonly guess: number
  readonly corpus: number
}

const TABLE_BITS = 23

/**
 * Learns an averaged perceptron (Collins 2002). Weights are kept for every feature that was part of an error; their
 * average over all words seen is taken at the end, by the running sums of Daumé (2006). Texts of several corpora are
 * told apart as Daumé's "Frustratingly easy domain adaptation" (2007) has it: each feature has weights that all
 * corpora share, and weights of each corpus.
 */
export class AveragedPerceptron {
  readonly #labels: readonly string[]
  /** Weights of one feature: the shared ones, then those of each corpus. */
  readonly #width: number
  readonly #hashes = new Int32Array(1 << TABLE_BITS)
  readonly #rows = new Int32Array(1 << TABLE_BITS)
  #size = 0
  #weights: Float32Array
  #sums: Float64Array
  #updates: Uint32Array
  readonly #scores: Float64Array
  #seen = 1

  constructor(labels: readonly string[], corpora: number) {
    this.#labels = labels
    this.#width = labels.length * (1 + corpora)
    this.#scores = new Float64Array(labels.length)
    this.#weights = new Float32Array(this.#width * 1024)
    this.#sums = new Float64Array(this.#width * 1024)
    this.#updates = new Uint32Array(1024)
  }

  /** The likeliest label; where it is not `truth`, the weights move. */
  learn(features: Int32Array, count: number, truth: number, corpus: number): number {
    this.pass()
    const scores = this.score(features, 0, count, corpus)
    let guess = 0
    for (let label = 1; label < scores.length; label += 1) {
      if ((scores[label] ?? 0) > (scores[guess] ?? 0)) guess = label
    }
    if (guess !== truth) this.correct({ features, from: 0, to: count, truth, guess, corpus })
    return guess
  }

  /** Counts one more example: the average is taken over examples. */
  pass(): void {
    this.#seen += 1
  }

  /** Moves the weights of the features from `from` to `to` away from `guess` and towards `truth`. */
  correct({ features, from, to, truth, guess, corpus }: Correction): void {
    for (let index = from; index < to; index += 1) {
      const row = this.#requireRow(features[index] ?? 0)
      for (const start of [0, (1 + corpus) * this.#labels.length]) {
        this.#move(row * this.#width + start + truth, 1)
        this.#move(row * this.#width + start + guess, -1)
      }
      this.#updates[row] = (this.#updates[row] ?? 0) + 1
    }
  }

  /** Moves the weight that one feature gives to one label. */
  nudge(feature: number, label: number, by: number, corpus: number): void {
    const row = this.#requireRow(feature)
    for (const start of [0, (1 + corpus) * this.#labels.length]) this.#move(row * this.#width + start + label, by)
    this.#updates[row] = (this.#updates[row] ?? 0) + 1
  }

  /** Each label's score as the weights stand now. The array is used again by the next call. */
  score(features: Int32Array, from: number, to: number, corpus: number): Float64Array {
    const size = this.#labels.length
    const scores = this.#scores.fill(0)
    for (let index = from; index < to; index += 1) {
      const row = (this.#rows[this.#findSlot(features[index] ?? 0)] ?? 0) - 1
      if (row < 0) continue
      const shared = row * this.#width
      const own = shared + (1 + corpus) * size
      for (let label = 0; label < size; label += 1) {
        scores[label] = (scores[label] ?? 0) + (this.#weights[shared + label] ?? 0) + (this.#weights[own + label] ?? 0)
      }
    }
    return scores
  }

  /** The averaged weights for one corpus, as whole numbers. */
  finish(corpus: number, pruning: Pruning): Perceptron {
    const unit = this.#findUnit(corpus, pruning)
    const features: FeatureWeights[] = []
    for (let slot = 0; slot < this.#rows.length; slot += 1) {
      const row = (this.#rows[slot] ?? 0) - 1
      if (row < 0 || (this.#updates[row] ?? 0) < pruning.minUpdates) continue
      const labels: number[] = []
      const weights: number[] = []
      for (let label = 0; label < this.#labels.length; label += 1) {
        const step = Math.round((this.#average(row, label, corpus) / unit) * 127)
        if (Math.abs(step) < pruning.minStep) continue
        for (let rest = step; rest !== 0; rest -= weights.at(-1) ?? rest) {
          labels.push(label)
          weights.push(Math.max(-127, Math.min(127, rest)))
        }
      }
      if (labels.length > 0) features.push({ feature: this.#hashes[slot] ?? 0, labels, weights })
    }
    return Perceptron.from(this.#labels, features)
  }

  #findUnit(corpus: number, pruning: Pruning): number {
    const sizes: number[] = []
    for (let row = 0; row < this.#size; row += 1) {
      if ((this.#updates[row] ?? 0) < pruning.minUpdates) continue
      for (let label = 0; label < this.#labels.length; label += 1) {
        const size = Math.abs(this.#average(row, label, corpus))
        if (size > 0) sizes.push(size)
      }
    }
    const sorted = Float64Array.from(sizes).toSorted()
    return sorted[Math.floor((sorted.length - 1) * (1 - pruning.large))] ?? 1
  }

  #average(row: number, label: number, corpus: number): number {
    const shared = row * this.#width + label
    const own = shared + (1 + corpus) * this.#labels.length
    const weight = (this.#weights[shared] ?? 0) + (this.#weights[own] ?? 0)
    return weight - ((this.#sums[shared] ?? 0) + (this.#sums[own] ?? 0)) / this.#seen
  }

  #move(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] ?? 0) + by
    this.#sums[at] = (this.#sums[at] ?? 0) + by * this.#seen
  }

  #findSlot(feature: number): number {
    let slot = firstSlot(feature, TABLE_BITS)
    while (this.#rows[slot] !== 0 && this.#hashes[slot] !== feature) slot = (slot + 1) & (this.#rows.length - 1)
    return slot
  }

  #requireRow(feature: number): number {
    const slot = this.#findSlot(feature)
    const row = this.#rows[slot] ?? 0
    if (row !== 0) return row - 1
    if (this.#size === this.#updates.length) this.#grow()
    this.#hashes[slot] = feature
    this.#size += 1
    this.#rows[slot] = this.#size
    return this.#size - 1
  }

  #grow(): void {
    const weights = new Float32Array(this.#size * 2 * this.#width)
    const sums = new Float64Array(this.#size * 2 * this.#width)
    const updates = new Uint32Array(this.#size * 2)
    weights.set(this.#weights)
    sums.set(this.#sums)
    updates.set(this.#updates)
    this.#weights = weights
    this.#sums = sums
    this.#updates = updates
  }
}
