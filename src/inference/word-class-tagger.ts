import type { WordClass } from '../model/token.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import type { Lexicon } from './lexicon.ts'
import { readLexicon, sureLabel, writeLexicon } from './lexicon.ts'
import type { Classifier, Perceptron } from './perceptron.ts'
import { readPerceptron, writePerceptron } from './perceptron.ts'
import { findPunctuationClass } from './punctuation-class.ts'
import { WORD_CLASS_FEATURES, writeWordClassFeatures } from './word-class-features.ts'
import { labelOf, WORD_CLASSES, wordClassOf } from './word-classes.ts'
import { SHAPE, WordForms } from './word-forms.ts'

/** Decides on the label of the word at `index` from its features. */
export type Decide = (index: number, features: Int32Array, count: number) => number

/**
 * Gives each word of a sentence its class, from left to right: marks and numbers by rule, frequent words of one class
 * from a lexicon, all others by a classifier that sees the classes to the left.
 */
export class WordClassTagger {
  readonly #lexicon: Lexicon
  readonly #classifier: Classifier
  readonly #forms = new WordForms()
  readonly #features = new Int32Array(WORD_CLASS_FEATURES)
  #known = new Int32Array(256)
  #labels = new Int32Array(256)

  constructor(lexicon: Lexicon, classifier: Classifier) {
    this.#lexicon = lexicon
    this.#classifier = classifier
  }

  /** As many classes as words. A straight quotation mark is always taken as opening. */
  tag(words: readonly string[]): WordClass[] {
    const labels = this.decide(words, (_, features, count) => this.#classifier.classify(features, count))
    const classes: WordClass[] = []
    for (let index = 0; index < words.length; index += 1) classes.push(wordClassOf(labels[index] ?? 0))
    return classes
  }

  /** The same walk with `decide` in the classifier's place, as training needs it. The array is used again. */
  decide(words: readonly string[], decide: Decide): Int32Array {
    const forms = this.#forms
    forms.read(words)
    if (words.length > this.#labels.length) {
      this.#known = new Int32Array(words.length * 2)
      this.#labels = new Int32Array(words.length * 2)
    }
    for (let index = 0; index < words.length; index += 1) this.#known[index] = this.#find(index)
    const context = { forms, known: this.#known, labels: this.#labels, headline: isHeadline(forms) }
    for (let index = 0; index < words.length; index += 1) {
      const ruled = findPunctuationClass(words[index] ?? '')
      let label = ruled === undefined ? sureLabel(this.#known[index] ?? 0) : labelOf(ruled)
      if (label < 0) {
        label = decide(index, this.#features, writeWordClassFeatures(context, index, this.#features))
      }
      this.#labels[index] = label
    }
    return this.#labels
  }

  /** A word that is unknown as written is looked up in lower case, where it may start a sentence or stand in a headline. */
  #find(index: number): number {
    const value = this.#lexicon.find(this.#forms.written[index] ?? 0)
    if (value !== 0) return value
    const lower = this.#forms.lower[index] ?? 0
    if (lower === this.#forms.written[index]) return 0
    return this.#lexicon.find(lower) & 0xffff
  }
}

/** Whether three in five of the words with letters, and at least three, start with a capital. */
function isHeadline(forms: WordForms): boolean {
  let letters = 0
  let capitals = 0
  for (let index = 0; index < forms.length; index += 1) {
    const shape = forms.shape[index] ?? 0
    if ((shape & SHAPE.initialCapital) !== 0) capitals += 1
    if ((shape & (SHAPE.initialCapital | SHAPE.hasLower)) !== 0) letters += 1
  }
  return capitals >= 3 && capitals * 5 >= letters * 3
}

/** The bytes of a word-class model. */
export function writeWordClassModel(lexicon: Lexicon, perceptron: Perceptron): Uint8Array {
  const writer = new ByteWriter()
  writeLexicon(writer, lexicon)
  writePerceptron(writer, perceptron)
  return writer.take()
}

/** Throws a RangeError where the bytes are no such model. */
export function readWordClassModel(bytes: Uint8Array): WordClassTagger {
  const reader = new ByteReader(bytes)
  const lexicon = readLexicon(reader)
  const perceptron = readPerceptron(reader)
  if (perceptron.labels.join(' ') !== WORD_CLASSES.join(' ')) {
    throw new RangeError('The word-class model has other classes than this program: train it again.')
  }
  return new WordClassTagger(lexicon, perceptron)
}
