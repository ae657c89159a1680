import type { Sentence } from '../../../model/token.ts'
import type { Nature } from '../../../model/statement.ts'
import {
  reportingNouns,
  silentSupportVerbs,
  supportVerbs,
  type ReportingNoun,
} from '../../../reference/reporting-nouns.ts'
import { findContentEnd } from '../content/content-end.ts'
import type { Draft } from '../draft.ts'
import { findNounPhraseEndingAt } from '../phrases/noun-phrase.ts'
import { findSubjectBefore, type Subject } from '../phrases/subject.ts'
import { findVerbGroup } from '../phrases/verb-group.ts'
import { isVerb, isWord, type TokenRange, type Words, reachOf } from '../words.ts'

const leadIns = new Set(['about', 'over', 'of', 'at', 'for', 'on', 'against', 'with', 'in', 'to'])

/** Left over adjectives and determiners from a noun to the verb that makes one cue with it. */
function findSupportVerb(words: Words, noun: number, entry: ReportingNoun, lowest: number): number {
  let index = noun - 1
  while (index >= lowest && /^(JJ|DT|PRP\$|NN|RB|RP|CC|CD)/.test(words.classes[index] ?? '') && noun - index < 6)
    index -= 1
  const lemma = supportVerbs.get(words.lower[index] ?? '')
  return index >= lowest && lemma !== undefined && entry.verbs.has(lemma) && isVerb(words, index) ? index : -1
}

/** "voiced fears" is speech, whatever a fear is; "have doubts" and "their fear that" stay what the noun is. */
function natureOf(words: Words, support: number, entry: ReportingNoun): Nature {
  const verb = supportVerbs.get(words.lower[support] ?? '')
  return verb === undefined || silentSupportVerbs.has(verb) ? entry.nature : 'speech'
}

interface Lead {
  readonly cueEnd: number
  readonly content: TokenRange
}

function findLead(words: Words, noun: number, end: number, prepositions: boolean): Lead | undefined {
  let first = -1
  let cueEnd = noun + 1
  if (isWord(words, noun + 1, 'that')) first = noun + 1
  else if (prepositions && leadIns.has(words.lower[noun + 1] ?? '')) {
    const infinitive = isWord(words, noun + 1, 'to') && words.classes[noun + 2] === 'VB'
    first = infinitive ? noun + 1 : noun + 2
    cueEnd = infinitive ? noun + 1 : noun + 2
  }
  if (first === -1) return undefined
  const last = findContentEnd(words, first, end)
  return last > first ? { cueEnd, content: { first, end: last } } : undefined
}

/** "his claim", "the ministry's denial": who holds the noun. */
function findHolder(words: Words, noun: number, lowest: number): Subject | undefined {
  let index = noun - 1
  while (index > lowest && (words.classes[index] === 'JJ' || words.classes[index] === 'NN')) index -= 1
  if (words.classes[index] === 'PRP$') return { first: index, end: index + 1, antecedent: undefined }
  if (words.classes[index] !== 'POS') return undefined
  const holder = findNounPhraseEndingAt(words, index - 1, lowest)
  return holder === undefined ? undefined : { ...holder, antecedent: undefined }
}

function draftAt(words: Words, noun: number, sentenceIndex: number, sentence: Sentence): Draft | undefined {
  const entry = reportingNouns.get(words.lower[noun] ?? '')
  if (entry === undefined || !/^NNS?$/.test(words.classes[noun] ?? '')) return undefined
  const support = findSupportVerb(words, noun, entry, sentence.firstToken)
  const lead = findLead(words, noun, sentence.endToken, support !== -1)
  if (lead === undefined) return undefined
  const group = support === -1 ? undefined : findVerbGroup(words, support, sentence.firstToken)
  const subject =
    group === undefined
      ? findHolder(words, noun, sentence.firstToken)
      : findSubjectBefore(words, group, sentence.firstToken)
  if (group !== undefined && subject === undefined) return undefined
  return {
    sentence: sentenceIndex,
    cue: [{ first: group?.first ?? noun, end: lead.cueEnd }],
    lemma: entry.noun,
    nature: natureOf(words, support, entry),
    stance: entry.stance,
    negated: group?.negated ?? false,
    source: subject === undefined ? undefined : { first: subject.first, end: subject.end },
    antecedent: subject?.antecedent,
    content: [lead.content],
    beside: [],
    addressee: undefined,
    confidence: support === -1 ? 0.5 : 0.8,
  }
}

/**
 * Nouns of saying: with a verb that makes one cue with them, or with their holder and a clause.
 *
 *     Residents expressed concern that the dam had been mined.
 *     ^^^^^^^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findNounReports(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const draft = draftAt(words, index, sentenceIndex, reachOf(words, sentence, index))
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}
