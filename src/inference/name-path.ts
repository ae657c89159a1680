import { transitionFeature } from './name-features.ts'
import { NAME_LABELS } from './name-labels.ts'
import type { Scorer } from './perceptron.ts'

const SIZE = NAME_LABELS.length
const IMPOSSIBLE = -1e9

/** The labels that may stand before each label. */
const BEFORE: readonly Int32Array[] = NAME_LABELS.map((_, label) => Int32Array.from(possibleBefore(label)))

/**
 * Finds the best row of labels for a sentence. A name that begins goes on to its last word, in one kind, and no name
 * begins inside another.
 */
export class NamePath {
  readonly #transitions = new Float64Array(SIZE * SIZE)
  readonly #first = new Float64Array(SIZE)
  #scores = new Float64Array(128 * SIZE)
  #origins = new Uint8Array(128 * SIZE)

  setTransitions(scorer: Scorer): void {
    const feature = new Int32Array(1)
    for (let before = -1; before < SIZE; before += 1) {
      feature[0] = transitionFeature(before)
      const scores = scorer.score(feature, 0, 1)
      for (let label = 0; label < SIZE; label += 1) {
        if (before < 0) this.#first[label] = mayBegin(label) ? (scores[label] ?? 0) : IMPOSSIBLE
        else this.#transitions[label * SIZE + before] = scores[label] ?? 0
      }
    }
  }

  /** Writes the labels of a sentence. A word without features gets no name. */
  find(
    scorer: Scorer,
    { features, bounds, length }: { features: Int32Array; bounds: Int32Array; length: number },
    labels: Int32Array,
  ): void {
    if (length * SIZE > this.#scores.length) {
      this.#scores = new Float64Array(length * 2 * SIZE)
      this.#origins = new Uint8Array(length * 2 * SIZE)
    }
    for (let index = 0; index < length; index += 1) {
      const [from, to] = [bounds[index] ?? 0, bounds[index + 1] ?? 0]
      const row = index * SIZE
      if (from === to) this.#scores.fill(IMPOSSIBLE, row + 1, row + SIZE)
      const own = from === to ? undefined : scorer.score(features, from, to)
      if (index === 0) this.#begin(own)
      else this.#step(row, own)
    }
    this.#trace(length, labels)
  }

  #begin(own: ArrayLike<number> | undefined): void {
    this.#scores[0] = (this.#first[0] ?? 0) + (own?.[0] ?? 0)
    if (own === undefined) return
    for (let label = 1; label < SIZE; label += 1) this.#scores[label] = (this.#first[label] ?? 0) + (own[label] ?? 0)
  }

  #step(row: number, own: ArrayLike<number> | undefined): void {
    const [scores, transitions] = [this.#scores, this.#transitions]
    const count = own === undefined ? 1 : SIZE
    for (let label = 0; label < count; label += 1) {
      const possible = BEFORE[label]
      if (possible === undefined) continue
      let best = IMPOSSIBLE * 2
      let origin = 0
      for (let at = 0; at < possible.length; at += 1) {
        const before = possible[at] ?? 0
        const score = (scores[row - SIZE + before] ?? 0) + (transitions[label * SIZE + before] ?? 0)
        if (score > best) {
          best = score
          origin = before
        }
      }
      scores[row + label] = best + (own?.[label] ?? 0)
      this.#origins[row + label] = origin
    }
  }

  #trace(length: number, labels: Int32Array): void {
    let best = 0
    const last = (length - 1) * SIZE
    for (let label = 1; label < SIZE; label += 1) {
      if (mayEnd(label) && (this.#scores[last + label] ?? 0) > (this.#scores[last + best] ?? 0)) best = label
    }
    for (let index = length - 1; index >= 0; index -= 1) {
      labels[index] = best
      best = this.#origins[index * SIZE + best] ?? 0
    }
  }
}

function possibleBefore(label: number): number[] {
  const all = NAME_LABELS.map((_, index) => index)
  if (mayBegin(label)) return all.filter(mayEnd)
  const begin = label - ((label - 1) & 3)
  return [begin, begin + 1]
}

/** Whether a label may stand first: no name, `B` or `U`. */
function mayBegin(label: number): boolean {
  return label === 0 || ((label - 1) & 3) === 0 || ((label - 1) & 3) === 3
}

/** Whether a label may stand last: no name, `L` or `U`. */
function mayEnd(label: number): boolean {
  return label === 0 || ((label - 1) & 3) >= 2
}
