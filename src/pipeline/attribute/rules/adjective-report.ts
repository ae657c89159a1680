import type { Sentence } from '../../../model/token.ts'
import { reportingAdjectives } from '../../../reference/reporting-adjectives.ts'
import { startsClause } from '../content/content-after.ts'
import { findContentEnd } from '../content/content-end.ts'
import type { Draft } from '../draft.ts'
import { findSubjectBefore } from '../phrases/subject.ts'
import { findVerbGroup } from '../phrases/verb-group.ts'
import { isAdverb, isWord, type Words, reachOf } from '../words.ts'

const linkingVerbs = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  'remain',
  'remains',
  'remained',
  'become',
  'becomes',
  'became',
  'feel',
  'feels',
  'felt',
  'seem',
  'seems',
  'seemed',
  'grow',
  'grew',
  'sounded',
  'sound',
  'sounds',
])

function findContentStart(
  words: Words,
  adjective: number,
  prepositions: ReadonlySet<string>,
  end: number,
): { cueEnd: number; first: number } | undefined {
  const next = adjective + 1
  if (isWord(words, next, 'that') || (isWord(words, next, 'to') && words.classes[next + 1] === 'VB'))
    return { cueEnd: next, first: next }
  if (prepositions.has(words.lower[next] ?? '')) return { cueEnd: next + 1, first: next + 1 }
  return words.classes[next] !== 'IN' && startsClause(words, next, end) ? { cueEnd: next, first: next } : undefined
}

function draftAt(words: Words, adjective: number, sentenceIndex: number, sentence: Sentence): Draft | undefined {
  const entry = reportingAdjectives.get(words.lower[adjective] ?? '')
  if (entry === undefined) return undefined
  let verb = adjective - 1
  while (verb > sentence.firstToken && isAdverb(words, verb)) verb -= 1
  if (!linkingVerbs.has(words.lower[verb] ?? '')) return undefined
  const group = findVerbGroup(words, verb, sentence.firstToken)
  const subject = findSubjectBefore(words, group, sentence.firstToken)
  const start = findContentStart(words, adjective, entry.prepositions, sentence.endToken)
  if (subject === undefined || start === undefined || isWord(words, subject.first, 'it', 'this', 'that'))
    return undefined
  const end = findContentEnd(words, start.first, sentence.endToken)
  if (end <= start.first) return undefined
  return {
    sentence: sentenceIndex,
    cue: [{ first: group.first, end: start.cueEnd }],
    lemma: entry.adjective,
    nature: entry.nature,
    stance: entry.stance,
    negated: group.negated || isWord(words, adjective - 1, 'not', "n't"),
    source: { first: subject.first, end: subject.end },
    antecedent: subject.antecedent,
    content: [{ first: start.first, end }],
    beside: [],
    addressee: undefined,
    confidence: 0.6,
  }
}

/**
 * Adjectives that tell what their subject holds.
 *
 *     The ministry is confident that the border will hold.
 *     ^^^^^^^^^^^^ ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findAdjectiveReports(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken + 1; index < sentence.endToken; index += 1) {
    const draft = draftAt(words, index, sentenceIndex, reachOf(words, sentence, index))
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}
