import type { Sentence } from '../../../model/token.ts'
import type { ReportingVerb } from '../../../reference/reporting-verbs.ts'
import { findContentAfter } from '../content/content-after.ts'
import { findContentEnd } from '../content/content-end.ts'
import type { Draft } from '../draft.ts'
import { findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { findSubjectBefore, type Subject } from '../phrases/subject.ts'
import { findVerbGroup, type VerbGroup } from '../phrases/verb-group.ts'
import { isWord, type TokenRange, type Words } from '../words.ts'

interface Passive {
  readonly words: Words
  readonly sentenceIndex: number
  readonly sentence: Sentence
  readonly verb: ReportingVerb
  readonly group: VerbGroup
  readonly subject: Subject | undefined
}

interface Found {
  readonly cueEnd: number
  readonly source: TokenRange | undefined
  readonly content: readonly TokenRange[]
  readonly confidence: number
}

function draft(passive: Passive, found: Found): Draft {
  const { verb, group, sentenceIndex } = passive
  return {
    sentence: sentenceIndex,
    cue: [{ first: group.first, end: found.cueEnd }],
    lemma: verb.lemma,
    nature: verb.nature,
    stance: verb.stance,
    negated: group.negated,
    source: found.source,
    antecedent: undefined,
    content: found.content,
    beside: [],
    addressee: undefined,
    confidence: found.confidence,
  }
}

/** "was quoted (by the paper) as saying": the subject is the source. */
function quotedAsSaying(passive: Passive): Draft | undefined {
  const { words, group, sentence, subject } = passive
  if (subject === undefined || !(passive.verb.lemma === 'quote' || passive.verb.lemma === 'cite')) return undefined
  for (let index = group.end; index < sentence.endToken && index - group.end < 10; index += 1) {
    const saying = words.verbAt[index]
    if (!isWord(words, index - 1, 'as') || words.classes[index] !== 'VBG' || saying === undefined) continue
    const after = findContentAfter(words, saying, index + 1, sentence.endToken)
    if (after === undefined) return undefined
    return draft(passive, {
      cueEnd: index + 1,
      source: { first: subject.first, end: subject.end },
      content: [after.content],
      confidence: 0.9,
    })
  }
  return undefined
}

/** "It was reported that the bridge had fallen." */
function impersonal(passive: Passive): Draft | undefined {
  const { words, group, sentence, subject } = passive
  if (subject === undefined || !isWord(words, subject.first, 'it') || !passive.verb.frames.clause) return undefined
  const agent = findAgent(words, group.end, sentence.endToken)
  const from = agent?.end ?? group.end
  if (!isWord(words, from, 'that')) return undefined
  const end = findContentEnd(words, from, sentence.endToken)
  return draft(passive, { cueEnd: group.end, source: agent, content: [{ first: from, end }], confidence: 0.85 })
}

function findAgent(words: Words, from: number, end: number): TokenRange | undefined {
  return isWord(words, from, 'by') ? findNounPhraseStartingAt(words, from + 1, end) : undefined
}

/** "She is said to have fled.": the content is the whole clause without the cue. */
function raised(passive: Passive): Draft | undefined {
  const { words, group, sentence, subject, verb } = passive
  if (subject === undefined || !(verb.frames.clause || verb.nature !== 'speech')) return undefined
  const agent = findAgent(words, group.end, sentence.endToken)
  const from = agent?.end ?? group.end
  if (!isWord(words, from, 'to') || verb.frames.addressee) return undefined
  const end = findContentEnd(words, from, sentence.endToken)
  const content = [
    { first: subject.first, end: subject.end },
    { first: from, end },
  ]
  return draft(passive, { cueEnd: group.end, source: agent, content, confidence: agent === undefined ? 0.7 : 0.8 })
}

/** "The mayor was asked about the shooting.": the question is the content, and nobody is named who asks. */
function asked(passive: Passive): Draft | undefined {
  const { words, group, sentence, subject, verb } = passive
  if (subject === undefined || verb.stance !== 'asks' || !verb.frames.addressee) return undefined
  const agent = findAgent(words, group.end, sentence.endToken)
  const from = agent?.end ?? group.end
  const about = verb.prepositions.has(words.lower[from] ?? '')
  if (!about && !isWord(words, from, 'whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where', 'to'))
    return undefined
  const first = about ? from + 1 : from
  const content = { first, end: findContentEnd(words, first, sentence.endToken) }
  return draft(passive, { cueEnd: about ? first : group.end, source: agent, content: [content], confidence: 0.7 })
}

/** "The report was denied by the army." "Two men were accused of spying." */
function agentOrCharge(passive: Passive): Draft | undefined {
  const { words, group, sentence, subject, verb } = passive
  if (subject === undefined || !(verb.nature === 'speech' || verb.nature === 'showing')) return undefined
  const agent = findAgent(words, group.end, sentence.endToken)
  const from = agent?.end ?? group.end
  if (verb.prepositions.has(words.lower[from] ?? '') && verb.stance === 'accuses') {
    const end = findContentEnd(words, from, sentence.endToken)
    return draft(passive, {
      cueEnd: group.end,
      source: agent,
      content: [
        { first: subject.first, end: subject.end },
        { first: from, end },
      ],
      confidence: 0.75,
    })
  }
  if (agent === undefined || !verb.frames.object) return undefined
  return draft(passive, {
    cueEnd: agent.first,
    source: agent,
    content: [{ first: subject.first, end: subject.end }],
    confidence: 0.7,
  })
}

/**
 * Reporting verbs in the passive.
 *
 *     The commander was said to have left the city.
 *     ^^^^^^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *     content      cue      content
 */
export function findPassiveReports(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const verb = words.verbAt[index]
    if (verb === undefined || words.classes[index] !== 'VBN') continue
    const group = findVerbGroup(words, index, sentence.firstToken)
    if (!group.passive) continue
    const passive: Passive = {
      words,
      sentenceIndex,
      sentence,
      verb,
      group,
      subject: findSubjectBefore(words, group, sentence.firstToken),
    }
    const found =
      quotedAsSaying(passive) ?? impersonal(passive) ?? asked(passive) ?? raised(passive) ?? agentOrCharge(passive)
    if (found !== undefined) drafts.push(found)
  }
  return drafts
}
