import type { WordClass } from '../model/token.ts'
import { SHAPE, WordForms } from './word-forms.ts'
import { dropInitialStops } from './hyphen-pieces.ts'
import type { Lexicon } from './lexicon.ts'
import { sureLabel } from './lexicon.ts'
import { labelOf } from './word-classes.ts'

/** A sentence for the name tagger: pieces of words, as `splitAtHyphens` makes them, with their words' classes. */
export interface NameSentence {
  readonly words: readonly string[]
  readonly classes: readonly WordClass[]
}

/**
 * All that the name tagger sees of one document, its sentences in one row. A run is a row of capitalized words, as a
 * name may be.
 */
export class NameContext {
  readonly forms = new WordForms()
  readonly labels: Int32Array
  readonly classes: Int32Array
  /** Clusters of words that occur between the same words, many small ones and few large ones; 0 for an unknown word. */
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** 1 for each word that may be part of a name: one with a capital, or beside one, if it was not always without a name. */
  readonly nameable: Uint8Array
  /** Half-open bounds of the sentence of each word. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  /** Half-open bounds of the run of each word; both 0 outside of runs. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** The nearest place before and after with the same capitalized word; -1 where there is none. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** 1 for each word of a sentence whose words mostly start with a capital. */
  readonly headline: Uint8Array

  constructor(sentences: readonly NameSentence[], known: Lexicon) {
    const words = sentences.flatMap((sentence) => sentence.words.map(dropInitialStops))
    const size = words.length
    this.forms.read(words)
    this.labels = new Int32Array(size)
    this.classes = new Int32Array(size)
    this.fine = new Int32Array(size)
    this.coarse = new Int32Array(size)
    this.nameable = new Uint8Array(size)
    this.sentenceStart = new Int32Array(size)
    this.sentenceEnd = new Int32Array(size)
    this.runStart = new Int32Array(size)
    this.runEnd = new Int32Array(size)
    this.before = new Int32Array(size).fill(-1)
    this.after = new Int32Array(size).fill(-1)
    this.headline = new Uint8Array(size)
    let start = 0
    for (const { words: own, classes } of sentences) {
      const end = start + own.length
      for (let index = start; index < end; index += 1) this.classes[index] = labelOf(classes[index - start] ?? 'NN')
      this.sentenceStart.fill(start, start, end)
      this.sentenceEnd.fill(end, start, end)
      this.#findRuns(start, end)
      start = end
    }
    this.#linkRepeats()
    this.#lookUp(known)
  }

  /** Whether the word starts with a capital. */
  isCapitalized(index: number): boolean {
    return ((this.forms.shape[index] ?? 0) & SHAPE.initialCapital) !== 0
  }

  /** A hyphen does not keep words apart: "Min-jo" begins with a capital, and so "jo" stands beside one. */
  #isNearCapital(index: number): boolean {
    if (this.isCapitalized(index)) return true
    const [start, end] = [this.sentenceStart[index] ?? 0, this.sentenceEnd[index] ?? 0]
    const left = index - 1 > start && this.#isHyphen(index - 1) ? index - 2 : index - 1
    const right = index + 2 < end && this.#isHyphen(index + 1) ? index + 2 : index + 1
    return (left >= start && this.isCapitalized(left)) || (right < end && this.isCapitalized(right))
  }

  #isHyphen(index: number): boolean {
    return this.forms.shape[index] === (SHAPE.single | SHAPE.hasHyphen)
  }

  #findRuns(start: number, end: number): void {
    let runStart = -1
    let capitals = 0
    let words = 0
    for (let index = start; index <= end; index += 1) {
      const shape = index < end ? (this.forms.shape[index] ?? 0) : 0
      const capital = (shape & SHAPE.initialCapital) !== 0
      if (capital) capitals += 1
      if ((shape & (SHAPE.initialCapital | SHAPE.hasLower)) !== 0) words += 1
      const joins = capital || (runStart >= 0 && this.#isHyphen(index) && this.isCapitalized(index + 1))
      if (joins && runStart < 0) runStart = index
      if (!joins && runStart >= 0) {
        this.runStart.fill(runStart, runStart, index)
        this.runEnd.fill(index, runStart, index)
        runStart = -1
      }
    }
    if (capitals >= 4 && capitals * 5 >= words * 3) this.headline.fill(1, start, end)
  }

  /** A word that is unknown as written is looked up in lower case. */
  #lookUp(known: Lexicon): void {
    for (let index = 0; index < this.labels.length; index += 1) {
      const written = this.forms.written[index] ?? 0
      const own = known.find(written)
      const lower = this.forms.lower[index] ?? 0
      const value = own === 0 && lower !== written ? known.find(lower) : own
      this.fine[index] = value & 255
      this.coarse[index] = (value >>> 8) & 255
      this.nameable[index] = sureLabel(own) < 0 && this.#isNearCapital(index) ? 1 : 0
    }
  }

  #linkRepeats(): void {
    const last = new Map<number, number>()
    for (let index = 0; index < this.labels.length; index += 1) {
      if (!this.isCapitalized(index)) continue
      const word = this.forms.written[index] ?? 0
      const earlier = last.get(word)
      if (earlier !== undefined) {
        this.before[index] = earlier
        this.after[earlier] = index
      }
      last.set(word, index)
    }
  }
}
