import { hashWord } from '../../src/inference/word-forms.ts'
import type { LexiconEntry } from '../../src/inference/lexicon.ts'
import { Lexicon } from '../../src/inference/lexicon.ts'
import { fromNameLabels, NAME_LABELS, toNameLabels } from '../../src/inference/name-labels.ts'
import { transitionFeature } from '../../src/inference/name-features.ts'
import type { NameWalkStep } from '../../src/inference/name-tagger.ts'
import { NameTagger } from '../../src/inference/name-tagger.ts'
import type { Perceptron } from '../../src/inference/perceptron.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import type { Pruning } from './averaged-perceptron.ts'
import type { NameDocument } from './name-documents.ts'
import { randomFrom, shuffled } from './random.ts'

/** The clusters of one word: below 255, and below 128. */
export interface Clusters {
  readonly fine: number
  readonly coarse: number
}

export interface NameModel {
  readonly words: Lexicon
  readonly perceptron: Perceptron
}

/** A small word seen this often and never in a name is never looked at. */
const NEVER_NAMED = 20

/** @param corpora documents of each corpus; the model is made for the first. */
export function trainNames(
  corpora: readonly (readonly NameDocument[])[],
  clusters: ReadonlyMap<string, Clusters>,
  { epochs, seed, pruning }: { epochs: number; seed: number; pruning: Pruning },
): NameModel {
  const random = randomFrom(seed)
  const words = countWords(corpora[0] ?? [], clusters)
  const learner = new AveragedPerceptron(NAME_LABELS, corpora.length)
  let current = 0
  const tagger = new NameTagger(words, { score: (features, from, to) => learner.score(features, from, to, current) })
  const documents = corpora.flatMap((own, corpus) => own.map((document) => ({ document, corpus })))
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { document, corpus } of shuffled(documents, random)) {
      current = corpus
      tagger.refresh()
      tagger.walk(document.sentences, (step) => {
        learner.pass()
        if (learnSentence(learner, step, { truth: document.labels, corpus })) tagger.refresh()
      })
    }
  }
  return { words, perceptron: learner.finish(0, pruning) }
}

/** Corrects every word of the sentence that has a wrong label, and every wrong pair of labels. Whether there was one. */
function learnSentence(
  learner: AveragedPerceptron,
  { start, end, features, bounds, labels }: NameWalkStep,
  { truth: all, corpus }: { truth: Int32Array; corpus: number },
): boolean {
  const truth = reachable(all, { start, end, bounds })
  let wrong = false
  for (let index = start; index < end; index += 1) {
    const at = index - start
    const [right, guess] = [truth[at] ?? 0, labels[index] ?? 0]
    const [rightBefore, guessBefore] = at === 0 ? [-1, -1] : [truth[at - 1] ?? 0, labels[index - 1] ?? 0]
    if (right === guess && rightBefore === guessBefore) continue
    wrong = true
    const [from, to] = [bounds[at] ?? 0, bounds[at + 1] ?? 0]
    if (right !== guess) learner.correct({ features, from, to, truth: right, guess, corpus })
    learner.nudge(transitionFeature(rightBefore), right, 1, corpus)
    learner.nudge(transitionFeature(guessBefore), guess, -1, corpus)
  }
  return wrong
}

/**
 * The sentence's labels without the names that hold a word which the tagger never looks at: they cannot be found, and
 * to learn from them would only push the transitions further and further.
 */
function reachable(
  truth: Int32Array,
  { start, end, bounds }: { start: number; end: number; bounds: Int32Array },
): Int32Array {
  const names = fromNameLabels(truth.subarray(start, end), 0, end - start)
  const seen = (index: number): boolean => (bounds[index] ?? 0) < (bounds[index + 1] ?? 0)
  const within = names.filter(({ first, end: last }) => {
    for (let index = first; index < last; index += 1) if (!seen(index)) return false
    return true
  })
  return toNameLabels(end - start, within)
}

function countWords(documents: readonly NameDocument[], clusters: ReadonlyMap<string, Clusters>): Lexicon {
  const counts = new Map<string, { all: number; named: number }>()
  for (const { sentences, labels } of documents) {
    let index = 0
    for (const { words } of sentences) {
      for (const word of words) {
        const own = counts.get(word) ?? { all: 0, named: 0 }
        own.all += 1
        if (labels[index] !== 0) own.named += 1
        counts.set(word, own)
        index += 1
      }
    }
  }
  const entries = new Map<string, LexiconEntry>()
  for (const [word, cluster] of clusters) {
    entries.set(word, { word: hashWord(word), first: cluster.fine, second: cluster.coarse, sure: false })
  }
  for (const [word, { all, named }] of counts) {
    if (all < NEVER_NAMED || named > 0 || /\p{Lu}|\p{N}/u.test(word)) continue
    const known = entries.get(word) ?? { word: hashWord(word), first: 254, second: 127 }
    entries.set(word, { ...known, sure: true })
  }
  return new Lexicon([...entries.values()])
}
