import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readNameModel, writeNameModel } from '../../src/inference/name-tagger.ts'
import type { WordClassTagger } from '../../src/inference/word-class-tagger.ts'
import { readWordClassModel, writeWordClassModel } from '../../src/inference/word-class-tagger.ts'
import { makeClusters } from './make-clusters.ts'
import { measureNames } from './measure-names.ts'
import { findGroupWords, fromGmb, fromNewswire, hidesNames } from './name-documents.ts'
import { randomFrom, shuffled } from './random.ts'
import type { GmbSentence } from './read-gmb.ts'
import { readGmb } from './read-gmb.ts'
import { readGum } from './read-gum.ts'
import { readNewswire } from './read-newswire.ts'
import { readPlainText } from './read-plain-text.ts'
import { trainNames } from './train-names.ts'
import { measureWordClasses, trainWordClasses } from './train-word-classes.ts'

/*
 * Makes word-classes.bin and names.bin beside this file and prints their figures on the parts kept apart:
 *
 *     npx tsx models/word-tagger/train.ts --data ../shared/corpora [--only word-classes|names]
 *
 * The same corpora give the same bytes.
 */

const SEED = 20_210_924
/** Sentences of the Groningen Meaning Bank that measure word classes, and those that names are learned from. */
const GMB_DEV = 1500
const GMB_FOR_NAMES = 24_000

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/corpora' }, only: { type: 'string' } },
})
const here = new URL('.', import.meta.url)
const gmb = shuffled(await readGmb(join(values.data, 'gmb-voa/ner_dataset.csv.zip')), randomFrom(SEED))

if (values.only !== 'names') await makeWordClasses(gmb)
if (values.only !== 'word-classes') {
  await makeNames(gmb, readWordClassModel(await readFile(new URL('word-classes.bin', here))))
}

async function makeWordClasses(sentences: readonly GmbSentence[]): Promise<void> {
  const gum = await readGum(join(values.data, 'gum/xml'), 'train')
  const { lexicon, perceptron } = trainWordClasses([...sentences.slice(GMB_DEV), ...gum, ...gum], 5, SEED)
  const bytes = writeWordClassModel(lexicon, perceptron)
  await writeFile(new URL('word-classes.bin', here), bytes)
  const tagger = readWordClassModel(bytes)
  const gumDev = await readGum(join(values.data, 'gum/xml'), 'dev')
  console.log(`word-classes.bin: ${bytes.length} bytes`)
  console.log(`  GMB, part kept apart: ${percent(measureWordClasses(tagger, sentences.slice(0, GMB_DEV)))}`)
  console.log(`  GUM, dev part: ${percent(measureWordClasses(tagger, gumDev))}`)
}

async function makeNames(sentences: readonly GmbSentence[], tagger: WordClassTagger): Promise<void> {
  const publishers = (await readFile(new URL('dev-publishers.txt', here), 'utf8')).split('\n')
  const articles = await readNewswire(join(values.data, 'worldwide-newswire'))
  const train = articles.filter(({ publisher }) => !publishers.includes(publisher))
  const dev = articles.filter(({ publisher }) => publishers.includes(publisher))
  const clusters = makeClusters([
    ...train.flatMap((article) => article.sentences.map(({ words }) => words)),
    ...sentences.map(({ words }) => words),
    ...(await readGum(join(values.data, 'gum/xml'), 'train')).map(({ words }) => words),
    ...(await readPlainText(join(values.data, 'polnear/train/text'))),
  ])
  const documents = train.map((article) => fromNewswire(article, tagger))
  const groupWords = findGroupWords(sentences)
  const others = sentences
    .filter((sentence) => !hidesNames(sentence))
    .slice(0, GMB_FOR_NAMES)
    .map((sentence) => fromGmb(sentence, tagger, groupWords))
  const pruning = { minUpdates: 3, minStep: 2, large: 0.001 }
  const { words, perceptron } = trainNames([documents, others], clusters, { epochs: 8, seed: SEED, pruning })
  const bytes = writeNameModel(words, perceptron)
  await writeFile(new URL('names.bin', here), bytes)
  console.log(`names.bin: ${bytes.length} bytes; exact precision, recall, F1 on ${dev.length} articles kept apart:`)
  const figures = measureNames(
    readNameModel(bytes),
    dev.map((article) => fromNewswire(article, tagger)),
  )
  for (const [kind, { precision, recall, f1, gold }] of figures) {
    console.log(`  ${kind}: ${precision.toFixed(1)} ${recall.toFixed(1)} ${f1.toFixed(1)} (${gold} names)`)
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}
