import { overlaps } from '../../model/span.ts'
import type { Stage } from '../stage.ts'
import type { Attribution, Attributions, Tagged } from '../states.ts'
import { complete, narrate } from './complete.ts'
import type { Draft } from './draft.ts'
import { findNarrated, type Narration } from './narrated/find-narrated.ts'
import { findParent, isWorthKeeping } from './nest.ts'
import { findAnonymity, type AnonymityNotice } from './qualities/anonymity.ts'
import { findAccordingTo } from './rules/according-to.ts'
import { findAdjectiveReports } from './rules/adjective-report.ts'
import { findHearsayAdverbs } from './rules/hearsay-adverb.ts'
import { findNounReports } from './rules/noun-report.ts'
import { findPassiveReports } from './rules/passive-report.ts'
import { continueQuotations } from './rules/quotation-continued.ts'
import { findQuotedAsSaying } from './rules/quoted-as-saying.ts'
import { findSpeakerLabel } from './rules/speaker-label.ts'
import { findVerbReports } from './rules/verb-report.ts'
import { draftsFromSpans } from './spans/drafts-from-spans.ts'
import { addRuled } from './spans/add-ruled.ts'
import { readWords, spanOf, type Words, withoutDateline } from './words.ts'

/** The rules that find attributions in a sentence. Where two find the same cue, the surer one holds, then the earlier. */
const rules = [
  findSpeakerLabel,
  findAccordingTo,
  findVerbReports,
  findPassiveReports,
  findQuotedAsSaying,
  findNounReports,
  findAdjectiveReports,
  findHearsayAdverbs,
]

function touches(a: Draft, b: Draft): boolean {
  return a.cue.some((left) => b.cue.some((right) => left.first < right.end && right.first < left.end))
}

/** A rule may find a cue between two marks and nothing but marks around it: no words, no statement. */
function hasWords({ source, cue, content }: Draft): boolean {
  return [...cue, ...content, ...(source === undefined ? [] : [source])].every(({ first, end }) => first < end)
}

/** "who asked not to be named" is a condition of what is said, and no statement. */
function asksForAnonymity(words: Words, { cue }: Draft, { span }: AnonymityNotice): boolean {
  return cue.some((range) => overlaps(spanOf(words, range), span))
}

/** All drafts of a sentence, one a cue. */
function draftsOf(words: Words, sentenceIndex: number): Draft[] {
  const whole = words.sentences[sentenceIndex]
  if (whole === undefined) return []
  const sentence = withoutDateline(words, whole, words.sentences[sentenceIndex - 1]?.paragraph !== whole.paragraph)
  const notice = findAnonymity(words.text, whole)
  const kept: Draft[] = []
  const found = rules
    .flatMap((rule) => rule(words, sentenceIndex, sentence))
    .filter((draft) => hasWords(draft) && !(notice !== undefined && asksForAnonymity(words, draft, notice)))
    .toSorted((a, b) => b.confidence - a.confidence)
  for (const draft of found) if (!kept.some((other) => touches(other, draft))) kept.push(draft)
  return kept.toSorted((a, b) => (a.cue[0]?.first ?? 0) - (b.cue[0]?.first ?? 0))
}

/** Leaves out drafts that are not worth a statement, and gives each of the others its parent. */
function nest(
  words: Words,
  drafts: readonly Draft[],
  isSure: (draft: Draft) => boolean,
): { draft: Draft; parent: number | null }[] {
  const parents = drafts.map((_, index) => findParent(drafts, index))
  const kept = drafts.map((draft, index) => isSure(draft) || isWorthKeeping(words, draft, parents[index] ?? null))
  const position = new Map<number, number>()
  kept.forEach((keep, index) => {
    if (keep) position.set(index, position.size)
  })
  const ancestor = (index: number): number | null => {
    let parent = parents[index] ?? null
    for (let steps = 0; parent !== null && !position.has(parent); steps += 1)
      parent = steps > drafts.length ? null : (parents[parent] ?? null)
    return parent === null ? null : (position.get(parent) ?? null)
  }
  return drafts.flatMap((draft, index) => (kept[index] === true ? [{ draft, parent: ancestor(index) }] : []))
}

/** Sentences that hold no cue and lie in no content: where the report may speak in its own voice. */
function narrations(words: Words, drafts: readonly Draft[], isProse: (paragraph: number) => boolean): Narration[] {
  const taken = new Uint8Array(words.tokens.length)
  for (const draft of drafts) for (const { first, end } of [...draft.content, ...draft.cue]) taken.fill(1, first, end)
  return words.sentences.flatMap((whole, index) => {
    if (!isProse(whole.paragraph)) return []
    const sentence = withoutDateline(words, whole, words.sentences[index - 1]?.paragraph !== whole.paragraph)
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) if (taken[token] === 1) return []
    const narration = findNarrated(words, index, sentence)
    return narration === undefined ? [] : [narration]
  })
}

function firstWord({ source, cue, content }: Attribution): number {
  return Math.min(...[...(source?.spans ?? []), ...cue.spans, ...content.spans].map(({ start }) => start))
}

/** Attributions in order of their first word, parents before what they hold, with parents' indices moved along. */
function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const order = attributions
    .map((attribution, index) => ({ attribution, index, first: firstWord(attribution) }))
    .toSorted((a, b) => a.first - b.first || a.index - b.index)
  const moved = new Map(order.map(({ index }, position) => [index, position]))
  const parentOf = ({ parent }: Attribution): number | null => (parent === null ? null : (moved.get(parent) ?? null))
  return order.map(({ attribution }) => Object.assign({}, attribution, { parent: parentOf(attribution) }))
}

const spoken = new Set(['prose', 'list-item', 'quotation'])

function attributionsOf(known: Tagged): Attribution[] {
  const words = readWords(known)
  const holdsStatements = (paragraph: number): boolean => spoken.has(known.paragraphs[paragraph]?.kind ?? '')
  const ruled = known.sentences.flatMap((sentence, index) =>
    holdsStatements(sentence.paragraph) ? draftsOf(words, index) : [],
  )
  const read = (known.roles === null ? [] : draftsFromSpans(words, known.roles, ruled)).filter(({ sentence }) =>
    holdsStatements(words.sentences[sentence]?.paragraph ?? -1),
  )
  const single = known.roles === null ? ruled : addRuled(words, read, ruled)
  const drafts = continueQuotations(words, single)
  const cues = new Set(read.map(({ cue }) => cue))
  const said = nest(words, drafts, ({ cue }) => cues.has(cue)).map(({ draft, parent }) =>
    complete(words, draft, parent),
  )
  return inOrder([...said, ...narrations(words, drafts, holdsStatements).map((one) => narrate(words, one))])
}

/** Ties sources, cues and contents into statements: the encoder's spans where there are any, rules of the language else. */
export const attribute: Stage<Tagged, Attributions> = {
  name: 'attribute',
  version: 2,
  summary:
    'Ties source, cue and content into statements, with stance, kind of source, directness, anonymity and medium.',
  needs: ['report', 'paragraphs', 'tokens', 'sentences', 'quotations', 'wordClasses', 'names', 'times', 'roles'],
  adds: ['attributions'],
  run: (known, signal) => {
    signal?.throwIfAborted()
    return Promise.resolve({ attributions: attributionsOf(known) })
  },
}
