import { ByteReader, ByteWriter } from './bytes.ts'
import type { Lexicon } from './lexicon.ts'
import { readLexicon, writeLexicon } from './lexicon.ts'
import type { NameSentence } from './name-context.ts'
import { NameContext } from './name-context.ts'
import { NAME_FEATURES, writeNameFeatures } from './name-features.ts'
import type { NamedWords } from './name-labels.ts'
import { fromNameLabels, NAME_LABELS } from './name-labels.ts'
import { NamePath } from './name-path.ts'
import type { Perceptron, Scorer } from './perceptron.ts'
import { readPerceptron, writePerceptron } from './perceptron.ts'

/** One sentence on its way through the tagger: the features of each word, and the labels that were found. */
export interface NameWalkStep {
  /** Half-open bounds among the words of the document. */
  readonly start: number
  readonly end: number
  readonly features: Int32Array
  /** Where the features of each word of the sentence begin, and where those of the last end; none for a word that is never named. */
  readonly bounds: Int32Array
  readonly labels: Int32Array
}

/**
 * Finds names in a document, sentence by sentence: the row of labels with the highest sum of scores (Viterbi), where
 * a label's score depends on the word's features and on the label before. `words` holds the words that are never
 * part of a name, and the clusters of others.
 */
export class NameTagger {
  readonly #words: Lexicon
  readonly #scorer: Scorer
  readonly #path = new NamePath()
  #features = new Int32Array(128 * NAME_FEATURES)
  #bounds = new Int32Array(129)

  constructor(words: Lexicon, scorer: Scorer) {
    this.#words = words
    this.#scorer = scorer
    this.#path.setTransitions(scorer)
  }

  /** The names of each sentence, in order, as indices into its words. */
  find(sentences: readonly NameSentence[]): NamedWords[][] {
    const names: NamedWords[][] = []
    this.walk(sentences, ({ start, end, labels }) => {
      const own = fromNameLabels(labels, start, end)
      names.push(own.map(({ first, end: last, kind }) => ({ first: first - start, end: last - start, kind })))
    })
    return names
  }

  /** Goes through the sentences in order and calls `visit` after each. Training learns there. */
  walk(sentences: readonly NameSentence[], visit: (step: NameWalkStep) => void): void {
    const context = new NameContext(sentences, this.#words)
    let start = 0
    for (const { words } of sentences) {
      const end = start + words.length
      this.#makeRoom(words.length)
      const [features, bounds] = [this.#features, this.#bounds]
      let at = 0
      for (let index = start; index < end; index += 1) {
        bounds[index - start] = at
        if (context.nameable[index] === 0) continue
        at = writeNameFeatures(context, index, { out: features, from: at })
      }
      bounds[words.length] = at
      this.#path.find(this.#scorer, { features, bounds, length: words.length }, context.labels.subarray(start, end))
      visit({ start, end, features, bounds, labels: context.labels })
      start = end
    }
  }

  /** Takes over the transitions of a scorer that has learned. */
  refresh(): void {
    this.#path.setTransitions(this.#scorer)
  }

  #makeRoom(words: number): void {
    if (words < this.#bounds.length) return
    this.#features = new Int32Array(words * 2 * NAME_FEATURES)
    this.#bounds = new Int32Array(words * 2 + 1)
  }
}

/** The bytes of a name model. */
export function writeNameModel(words: Lexicon, perceptron: Perceptron): Uint8Array {
  const writer = new ByteWriter()
  writeLexicon(writer, words)
  writePerceptron(writer, perceptron)
  return writer.take()
}

/** Throws a RangeError where the bytes are no such model. */
export function readNameModel(bytes: Uint8Array): NameTagger {
  const reader = new ByteReader(bytes)
  const words = readLexicon(reader)
  const perceptron = readPerceptron(reader)
  if (perceptron.labels.join(' ') !== NAME_LABELS.join(' ')) {
    throw new RangeError('The name model has other labels than this program: train it again.')
  }
  return new NameTagger(words, perceptron)
}
