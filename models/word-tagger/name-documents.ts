import { splitAtHyphens } from '../../src/inference/hyphen-pieces.ts'
import type { NameSentence } from '../../src/inference/name-context.ts'
import type { NamedWords, NameKind } from '../../src/inference/name-labels.ts'
import { toNameLabels } from '../../src/inference/name-labels.ts'
import type { WordClassTagger } from '../../src/inference/word-class-tagger.ts'
import type { GmbSentence } from './read-gmb.ts'
import type { NewswireArticle } from './read-newswire.ts'

/** A document to learn names from: its sentences, and the labels of all their words in one row. */
export interface NameDocument {
  readonly sentences: readonly NameSentence[]
  readonly names: readonly (readonly NamedWords[])[]
  readonly labels: Int32Array
}

const NEWSWIRE_KINDS: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
  Facility: 'facility',
  NORP: 'norp',
  Misc: 'other',
  Product: 'other',
  Date: 'time',
}

/** An article of the newswire. Its words are split at hyphens: they are joined, classed and split again. */
export function fromNewswire(article: NewswireArticle, tagger: WordClassTagger): NameDocument {
  const sentences: NameSentence[] = []
  const names: NamedWords[][] = []
  for (const { words, labels } of article.sentences) {
    const joined = joinHyphens(words)
    const classes = tagger.tag(joined.map((pieces) => pieces.join('')))
    sentences.push({ words, classes: joined.flatMap((pieces, index) => pieces.map(() => classes[index] ?? 'NN')) })
    names.push(readBio(labels, (kind) => NEWSWIRE_KINDS[kind]))
  }
  return toDocument(sentences, names)
}

const GMB_KINDS: Readonly<Record<string, NameKind>> = {
  per: 'person',
  org: 'organization',
  geo: 'place',
  gpe: 'norp',
  art: 'other',
  eve: 'other',
  nat: 'other',
  tim: 'time',
}

const titles = new Set(
  (
    'mr. mrs. ms. dr. president vice prime minister secretary general state senator king queen ' +
    'prince pope ambassador chancellor colonel captain judge foreign defense interior governor chief ' +
    'premier lieutenant admiral sheikh of'
  ).split(' '),
)

/**
 * The words that the Groningen Meaning Bank labels `gpe` as it does "Kenyan": as an adjective or in the plural, in one
 * case of ten at least. Other words with that label are countries.
 */
export function findGroupWords(sentences: readonly GmbSentence[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; groups: number }>()
  for (const { words, classes, names } of sentences) {
    for (const [index, name] of names.entries()) {
      if (!name.endsWith('-gpe')) continue
      const own = counts.get(words[index] ?? '') ?? { all: 0, groups: 0 }
      own.all += 1
      if (/^(?:JJ|NNS|NNPS)$/.test(classes[index] ?? '')) own.groups += 1
      counts.set(words[index] ?? '', own)
    }
  }
  return new Set([...counts].filter(([, { all, groups }]) => groups * 10 >= all).map(([word]) => word))
}

const largeThenSmall = /^\p{Lu}.*-\p{Ll}+$/u

/** Whether a sentence has words such as "Kenyan-led", whose names the Groningen Meaning Bank leaves without a label. */
export function hidesNames({ words }: GmbSentence): boolean {
  return words.some((word) => largeThenSmall.test(word))
}

/** A sentence of the Groningen Meaning Bank as a document. Its persons begin with their titles, which are no part of a name here. */
export function fromGmb(sentence: GmbSentence, tagger: WordClassTagger, groupWords: ReadonlySet<string>): NameDocument {
  const classes = tagger.tag(sentence.words)
  const pieces = sentence.words.map((word) => splitAtHyphens(word))
  const starts: number[] = []
  let size = 0
  for (const own of pieces) {
    starts.push(size)
    size += own.length
  }
  const names: NamedWords[] = []
  for (const name of readBio(sentence.names, (kind) => GMB_KINDS[kind])) {
    let { first } = name
    if (name.kind === 'person') {
      while (first < name.end && titles.has(sentence.words[first]?.toLowerCase() ?? '')) first += 1
    }
    if (first === name.end) continue
    const isCountry = name.kind === 'norp' && !groupWords.has(sentence.words[name.end - 1] ?? '')
    const own = pieces[name.end - 1]
    const tail = own !== undefined && own.length > 1 && /^\p{Ll}/u.test(own.at(-1)?.text ?? '') ? 1 : (own?.length ?? 1)
    names.push({
      first: starts[first] ?? 0,
      end: (starts[name.end - 1] ?? 0) + tail,
      kind: isCountry ? 'place' : name.kind,
    })
  }
  const words = pieces.flatMap((own) => own.map(({ text }) => text))
  const own = pieces.flatMap((piece, index) => piece.map(() => classes[index] ?? 'NN'))
  return toDocument([{ words, classes: own }], [names])
}

function toDocument(sentences: readonly NameSentence[], names: readonly (readonly NamedWords[])[]): NameDocument {
  const rows = sentences.map(({ words }, index) => toNameLabels(words.length, names[index] ?? []))
  const labels = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let start = 0
  for (const row of rows) {
    labels.set(row, start)
    start += row.length
  }
  return { sentences, names, labels }
}

function readBio(labels: readonly string[], kindOf: (kind: string) => NameKind | undefined): NamedWords[] {
  const names: NamedWords[] = []
  let current: { first: number; end: number; kind: string } | undefined
  const close = (): void => {
    const kind = current === undefined ? undefined : kindOf(current.kind)
    if (current !== undefined && kind !== undefined) names.push({ first: current.first, end: current.end, kind })
    current = undefined
  }
  for (const [index, label] of labels.entries()) {
    const [mark, kind = ''] = label.split(/-(.*)/s)
    if (mark === 'I' && current?.kind === kind) current.end = index + 1
    else {
      close()
      if (mark === 'B' || mark === 'I') current = { first: index, end: index + 1, kind }
    }
  }
  close()
  return names
}

const functionWords = new Set(
  (
    'the a an and or but which who that it he she they we i you is are was were has have had in on ' +
    'at to of for from with by as if not this these there including said says will would their his'
  ).split(' '),
)

/** The corpus does not say whether a hyphen stood between spaces: between two words of content it most likely did not. */
function joinHyphens(words: readonly string[]): string[][] {
  const joined: string[][] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const last = joined.at(-1)
    const next = words[index + 1]
    if (word === '-' && last !== undefined && next !== undefined && isPart(last.at(-1)) && isPart(next)) {
      last.push(word, next)
      index += 1
    } else joined.push([word])
  }
  return joined
}

function isPart(word: string | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}.]+$/u.test(word) && /[\p{L}\p{N}]/u.test(word) && !functionWords.has(word)
}
