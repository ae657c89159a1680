import { hashWord } from '../../src/inference/word-forms.ts'
import type { LexiconEntry } from '../../src/inference/lexicon.ts'
import { Lexicon } from '../../src/inference/lexicon.ts'
import type { Perceptron } from '../../src/inference/perceptron.ts'
import { labelOf, WORD_CLASSES } from '../../src/inference/word-classes.ts'
import { WordClassTagger } from '../../src/inference/word-class-tagger.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import { randomFrom, shuffled } from './random.ts'
import type { ClassedSentence } from './tagged-words.ts'

/** A trained word-class model. */
export interface WordClassModel {
  readonly lexicon: Lexicon
  readonly perceptron: Perceptron
}

/** Words seen this often go into the lexicon; this often, with one class this purely, they need no classifier. */
const KNOWN = 5
const SURE = 25
const PURE = 0.997
/** The share of sentences that are also shown as a headline would write them, and in capitals. */
const HEADLINES = 0.04
const CAPITALS = 0.01

export function trainWordClasses(sentences: readonly ClassedSentence[], epochs: number, seed: number): WordClassModel {
  const random = randomFrom(seed)
  const lexicon = countWords(sentences)
  const learner = new AveragedPerceptron(WORD_CLASSES, 1)
  const tagger = new WordClassTagger(lexicon, { classify: () => 0 })
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const sentence of shuffled(sentences, random)) {
      const draw = random()
      const words =
        draw < CAPITALS ? inCapitals(sentence) : draw < CAPITALS + HEADLINES ? asHeadline(sentence) : sentence.words
      tagger.decide(words, (index, features, count) =>
        learner.learn(features, count, labelOf(sentence.classes[index] ?? 'NN'), 0),
      )
    }
  }
  return { lexicon, perceptron: learner.finish(0, { minUpdates: 3, minStep: 2, large: 0.001 }) }
}

/** The share of words, marks included, that get their class. */
export function measureWordClasses(tagger: WordClassTagger, sentences: readonly ClassedSentence[]): number {
  let right = 0
  let all = 0
  for (const { words, classes } of sentences) {
    const found = tagger.tag(words)
    for (const [index, wordClass] of classes.entries()) {
      if (wordClass === '``' || wordClass === "''") continue
      all += 1
      if (found[index] === wordClass) right += 1
    }
  }
  return right / all
}

function countWords(sentences: readonly ClassedSentence[]): Lexicon {
  const counts = new Map<string, Map<number, number>>()
  for (const { words, classes } of sentences) {
    for (const [index, word] of words.entries()) {
      const own = counts.get(word) ?? new Map<number, number>()
      const label = labelOf(classes[index] ?? 'NN')
      own.set(label, (own.get(label) ?? 0) + 1)
      counts.set(word, own)
    }
  }
  const entries: LexiconEntry[] = []
  for (const [word, own] of counts) {
    const ranked = [...own].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    const all = ranked.reduce((sum, [, count]) => sum + count, 0)
    const [first, second] = ranked
    if (all < KNOWN || first === undefined) continue
    const often = second !== undefined && second[1] / all > 0.03
    const sure = all >= SURE && first[1] / all >= PURE
    entries.push({ word: hashWord(word), first: first[0], second: often ? second[0] : first[0], sure })
  }
  return new Lexicon(entries)
}

const smallWords = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  "'s",
])

function asHeadline({ words }: ClassedSentence): readonly string[] {
  return words.map((word, index) =>
    index > 0 && smallWords.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  )
}

function inCapitals({ words }: ClassedSentence): readonly string[] {
  return words.map((word) => word.toUpperCase())
}
