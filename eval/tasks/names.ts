import { readFile } from 'node:fs/promises'
import type { MentionKind } from '../../src/model/mention.ts'
import type { Span } from '../../src/model/span.ts'
import { loadNewswire, type NamedText } from '../formats/worldwide-newswire.ts'
import { findPart, isListed } from '../parts.ts'
import { readText } from '../read-text.ts'
import { addCounts, NOTHING, ratesOf, type Counts } from '../scores/rates.ts'
import { countExact } from '../scores/spans.ts'
import { NoGold, type Task, type TaskOptions, type TaskResult } from '../task.ts'

const DEV_PUBLISHERS = new URL('../../models/word-tagger/dev-publishers.txt', import.meta.url)

/** The classes that both the corpus and a reading know. A facility is a place. */
const CLASSES = ['person', 'organization', 'place', 'norp'] as const
type NameClass = (typeof CLASSES)[number]
/** The classes of the micro average. */
const MICRO: ReadonlySet<NameClass> = new Set(['person', 'organization', 'place'])

const CLASS_OF_TAG: Readonly<Record<string, NameClass>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
  Facility: 'place',
  NORP: 'norp',
}

const CLASS_OF_KIND: Readonly<Record<MentionKind, NameClass | undefined>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  facility: 'place',
  norp: 'norp',
  event: undefined,
  other: undefined,
}

/** A name and its class. */
export interface ClassedName {
  readonly span: Span
  readonly class: NameClass
}

/** Names of persons, organizations and places, against gold in the Worldwide Newswire's format. */
export const names: Task = {
  name: 'names',
  summary: 'Names against Worldwide Newswire TSV: exact F1 by class and micro over person, organization and place.',
  sharedFolder: 'corpora/worldwide-newswire',
  lowerIsBetter: [],
  run: async (options) => {
    const folder = findPart(options)
    const isScored = await chooseArticles(options)
    const texts = (await loadNewswire(folder)).filter(({ name }) => isScored(name))
    if (texts.length === 0) throw new NoGold(`No .tsv file was found in ${folder}.`)
    return scoreNames(texts, (text) => readNames(text, options), options.onProgress)
  },
}

/**
 * The articles of the list that was given, or all; of the corpus under `../shared`, on which the tagger of names is
 * trained, only those of the publishers that its training keeps apart.
 */
async function chooseArticles(options: TaskOptions): Promise<(name: string) => boolean> {
  const { only, isShared, part } = options
  if (only !== undefined || isShared !== true || part !== undefined) return (name) => isListed(options, name)
  const lines = (await readFile(DEV_PUBLISHERS, 'utf8')).split('\n')
  const publishers = new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))
  return (name) => publishers.has(name.replace(/_?\d*$/u, ''))
}

/** All figures over some texts. `predict` gives the names to score, in offsets of the gold text. */
export async function scoreNames(
  texts: readonly NamedText[],
  predict: (text: NamedText) => Promise<readonly ClassedName[]>,
  onProgress?: TaskOptions['onProgress'],
): Promise<TaskResult> {
  const total = new Map<string, Counts>()
  const remarks: string[] = []
  for (const [index, text] of texts.entries()) {
    const gold = goldNames(text)
    const predicted = await predict(text)
    for (const [figure, counts] of Object.entries(countNames(gold, predicted)))
      total.set(figure, addCounts(total.get(figure) ?? NOTHING, counts))
    remarks.push(...remarksOn(text, gold, predicted))
    onProgress?.(index + 1, texts.length)
  }
  const figures = Object.assign({}, ...[...total].map(([name, counts]) => ratesOf(name, counts)))
  return { documents: texts.length, figures, totals: {}, remarks }
}

/** The names of the gold whose class is scored. */
export function goldNames({ names: tagged }: NamedText): ClassedName[] {
  return tagged.flatMap(({ span, tag }) => {
    const known = CLASS_OF_TAG[tag]
    return known === undefined ? [] : [{ span, class: known }]
  })
}

/** The mentions that `read` finds and that are names, neither descriptions nor pronouns. */
async function readNames({ name, text }: NamedText, { mode }: TaskOptions): Promise<ClassedName[]> {
  const { reading, toGold } = await readText(name, text, { mode })
  return reading.mentions.flatMap(({ span, form, kind }) => {
    const known = form === 'name' ? CLASS_OF_KIND[kind] : undefined
    const place = known === undefined ? undefined : toGold(span)
    return known === undefined || place === undefined ? [] : [{ span: place, class: known }]
  })
}

/** Exact counts of one text by class, and over all classes of the micro average. */
function countNames(gold: readonly ClassedName[], predicted: readonly ClassedName[]): Record<string, Counts> {
  const counts: Record<string, Counts> = {}
  let micro = NOTHING
  for (const name of CLASSES) {
    const pieces = (all: readonly ClassedName[]): Span[][] =>
      all.filter((one) => one.class === name).map(({ span }) => [span])
    const found = countExact(pieces(gold), pieces(predicted))
    counts[`${name}.exact`] = found
    if (MICRO.has(name)) micro = addCounts(micro, found)
  }
  return { 'micro.exact': micro, ...counts }
}

function remarksOn(
  { name, text }: NamedText,
  gold: readonly ClassedName[],
  predicted: readonly ClassedName[],
): string[] {
  const show = (one: ClassedName): string => `${one.class} [${text.slice(one.span.start, one.span.end)}]`
  const keys = (all: readonly ClassedName[]): Set<string> => new Set(all.map(keyOf))
  const [goldKeys, predictedKeys] = [keys(gold), keys(predicted)]
  return [
    ...gold.filter((one) => !predictedKeys.has(keyOf(one))).map((one) => `${name}: missed ${show(one)}`),
    ...predicted.filter((one) => !goldKeys.has(keyOf(one))).map((one) => `${name}: invented ${show(one)}`),
  ]
}

function keyOf(one: ClassedName): string {
  return `${one.span.start}-${one.span.end} ${one.class}`
}
