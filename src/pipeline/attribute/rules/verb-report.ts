import type { Nature } from '../../../model/statement.ts'
import type { ReportingVerb } from '../../../reference/reporting-verbs.ts'
import { findContentAfter, type ContentAfter } from '../content/content-after.ts'
import { findContentBefore } from '../content/content-before.ts'
import { findContentEnd } from '../content/content-end.ts'
import type { Draft } from '../draft.ts'
import { findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { findSubjectBefore, type Subject } from '../phrases/subject.ts'
import { findVerbGroup, type VerbGroup } from '../phrases/verb-group.ts'
import { isFiniteVerb, isPronoun, isQuoteMark, isVerb, isWord, type TokenRange, type Words, reachOf } from '../words.ts'
import type { Sentence } from '../../../model/token.ts'
import { findInvertedSource } from './inverted-source.ts'
import { findParticipleSource } from './participle-source.ts'

/** A reporting verb in its sentence, as the rule weighs it. */
interface Site {
  readonly words: Words
  readonly verb: ReportingVerb
  readonly group: VerbGroup
  readonly sentence: Sentence
}

interface Source {
  readonly range: TokenRange
  readonly antecedent: TokenRange | undefined
  /** First token of source and cue together. */
  readonly start: number
  /** Where content after the attribution may begin. */
  readonly after: number
  readonly inverted: boolean
  /** A cue wider than the verb group: "issued a statement saying". */
  readonly cueFirst: number
}

function plainSource(site: Site, subject: Subject): Source {
  return {
    range: { first: subject.first, end: subject.end },
    antecedent: subject.antecedent,
    start: subject.first,
    after: site.group.end,
    inverted: false,
    cueFirst: site.group.first,
  }
}

function findSource(site: Site): Source | undefined {
  const { words, group, sentence, verb } = site
  if (group.participle) {
    const found = findParticipleSource(words, group, sentence.firstToken)
    return found === undefined
      ? undefined
      : { ...plainSource(site, found), start: group.first, cueFirst: found.cueFirst }
  }
  const inverted = verb.frames.quotation ? findInvertedSource(words, group, sentence) : undefined
  if (inverted !== undefined)
    return {
      range: inverted,
      antecedent: undefined,
      start: group.first,
      after: inverted.end,
      inverted: true,
      cueFirst: group.first,
    }
  const subject = findSubjectBefore(words, group, sentence.firstToken)
  return subject === undefined ? undefined : plainSource(site, subject)
}

/** Direct speech that goes on after the attribution in the middle of it: "A," he said, "B." */
function findContinuation(words: Words, from: number, end: number): TokenRange | undefined {
  let index = from
  while (index < end && !isQuoteMark(words, index)) {
    if (isFiniteVerb(words, index) || words.classes[index] === 'VBG') return undefined
    index += 1
  }
  if (index >= end || words.quotationAt[index] === -1) return undefined
  const quotation = words.quotationAt[index]
  let last = index
  while (last < words.tokens.length && words.quotationAt[last] === quotation) last += 1
  return { first: index, end: last }
}

/** The rest of a clause whose beginning stood before the attribution: "A, he said, and B." */
function hasFiniteVerb(words: Words, range: TokenRange): boolean {
  for (let index = range.first; index < range.end; index += 1) if (isFiniteVerb(words, index)) return true
  return false
}

interface Parts {
  readonly content: readonly TokenRange[]
  readonly after: ContentAfter | undefined
}

function findContent(site: Site, source: Source): Parts | undefined {
  const { words, verb, sentence } = site
  const before =
    site.group.participle || !verb.frames.quotation
      ? undefined
      : findContentBefore(words, source.start, sentence.firstToken)
  const around = before === undefined ? undefined : contentAround(words, before, source, sentence)
  if (around !== undefined) return { content: around, after: undefined }
  const quoted = before !== undefined && words.quotationAt[before.end - 1] !== -1
  const fronted = before !== undefined && (quoted || hasFiniteVerb(words, before)) ? before : undefined
  if (fronted !== undefined && (quoted || source.inverted))
    return { content: withContinuation(words, fronted, source, sentence), after: undefined }
  const after = source.inverted ? undefined : findContentAfter(words, verb, source.after, sentence.endToken)
  if (after !== undefined)
    return { content: [...relativeBefore(words, source), wholeQuotation(words, after.content)], after }
  const late = fronted === undefined ? contentBehindComma(words, verb, source, sentence) : undefined
  if (late !== undefined) return { content: [wholeQuotation(words, late)], after: undefined }
  return fronted === undefined
    ? undefined
    : { content: withContinuation(words, fronted, source, sentence), after: undefined }
}

/** "Still, she said, the road was closed." */
function contentBehindComma(
  words: Words,
  verb: ReportingVerb,
  source: Source,
  sentence: Sentence,
): TokenRange | undefined {
  if (!verb.frames.quotation || source.inverted || !isWord(words, source.after, ',')) return undefined
  const first = source.after + 1
  if (words.classes[first] === 'VBG' || isWord(words, first, 'who', 'which', 'and', 'but')) return undefined
  const content = { first, end: findContentEnd(words, first, sentence.endToken) }
  return isQuoteMark(words, first) || hasFiniteVerb(words, content) ? content : undefined
}

/** "a raid which he said had failed": the relative pronoun belongs to the content. */
function relativeBefore(words: Words, source: Source): TokenRange[] {
  const index = source.start - 1
  const relative = isWord(words, index, 'that', 'which', 'who', 'what')
  return relative && isFiniteVerb(words, source.after) ? [{ first: index, end: source.start }] : []
}

function withContinuation(words: Words, fronted: TokenRange, source: Source, sentence: Sentence): TokenRange[] {
  const more = findContinuation(words, source.after, sentence.endToken)
  return more === undefined ? [fronted] : [fronted, more]
}

/** A clause with its attribution in the middle: "The road, she said, was closed." */
function contentAround(words: Words, before: TokenRange, source: Source, sentence: Sentence): TokenRange[] | undefined {
  if (words.quotationAt[before.end - 1] !== -1 || !isWord(words, source.after, ',')) return undefined
  const first = source.after + 1
  if (words.classes[first] === 'VBG' || isWord(words, first, 'who', 'which')) return undefined
  const after = { first, end: findContentEnd(words, first, sentence.endToken) }
  return hasFiniteVerb(words, after) ? [before, wholeQuotation(words, after)] : undefined
}

/** Content that ends inside a quotation over several sentences goes on to its end. */
function wholeQuotation(words: Words, content: TokenRange): TokenRange {
  const quotation = words.quotationAt[content.end - 1]
  if (quotation === undefined || quotation === -1) return content
  let end = content.end
  while (end < words.tokens.length && words.quotationAt[end] === quotation) end += 1
  return { first: content.first, end }
}

const baseConfidence: Readonly<Record<Nature, number>> = {
  speech: 0.9,
  showing: 0.7,
  belief: 0.55,
  attitude: 0.55,
  aim: 0.55,
  perception: 0.55,
}

/** What would or will be said has not been said: "will not recognise", "would deny". */
function confidenceOf(words: Words, { verb, group }: Site): number {
  for (let index = group.first; index < group.head; index += 1)
    if (words.classes[index] === 'MD') return baseConfidence[verb.nature] * 0.6
  return baseConfidence[verb.nature]
}

/** "confirm" in "could not confirm or deny that …": what follows is the content of both, and the second finds it. */
function isFirstOfTwo(words: Words, index: number): boolean {
  const second = index + 2
  return (
    isWord(words, index + 1, 'nor', 'or') &&
    words.verbAt[second] !== undefined &&
    words.classes[second] === words.classes[index]
  )
}

function isCandidate(words: Words, index: number, verb: ReportingVerb): boolean {
  const found = words.classes[index]
  if (found === undefined || !found.startsWith('VB')) return false
  if (found === 'VBN' && !isVerb(words, index - 1) && !isWord(words, index - 1, 'not', "n't", 'never', 'also'))
    return verb.frames.quotation || verb.lemma === 'say'
  return !isFirstOfTwo(words, index)
}

function draftAt(words: Words, index: number, sentenceIndex: number, sentence: Sentence): Draft | undefined {
  const verb = words.verbAt[index]
  if (verb === undefined || !isCandidate(words, index, verb)) return undefined
  const group = findVerbGroup(words, index, sentence.firstToken)
  if (group.passive || group.infinitive || (words.classes[index] === 'VB' && !group.finite)) return undefined
  const site: Site = { words, verb, group, sentence }
  const source = findSource(site)
  if (source === undefined) return undefined
  const parts = findContent(site, source)
  if (parts === undefined) return undefined
  const cueEnd = parts.after?.cueEnd ?? group.end
  const tail = { first: source.after, end: sentence.endToken }
  return {
    sentence: sentenceIndex,
    cue: [{ first: source.cueFirst, end: cueEnd }],
    lemma: verb.lemma,
    nature: verb.nature,
    stance: verb.stance,
    negated: group.negated,
    source: source.range,
    antecedent: source.antecedent,
    content: parts.content,
    beside: parts.after === undefined ? [tail] : parts.after.beside === undefined ? [] : [parts.after.beside],
    addressee:
      parts.after === undefined && verb.frames.addressee && !source.inverted
        ? told(words, group.end, sentence.endToken)
        : parts.after?.addressee,
    confidence: confidenceOf(words, site),
  }
}

/** The one who is told, where the content stands before: "…, residents told reporters." */
function told(words: Words, from: number, end: number): TokenRange | undefined {
  if (words.timeAt[from] !== -1) return undefined
  return isPronoun(words, from) && words.classes[from] !== 'PRP'
    ? undefined
    : findNounPhraseStartingAt(words, from, end)
}

/**
 * A reporting verb with its subject as source, and content after it, before it or around it.
 *
 *     Officials in the capital said the depot was hit.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^ ^^^^^^^^^^^^^^^^^
 *     source                  cue  content
 */
export function findVerbReports(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const draft = draftAt(words, index, sentenceIndex, reachOf(words, sentence, index))
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}
