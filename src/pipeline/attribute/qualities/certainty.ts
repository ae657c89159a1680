import type { Certainty, Stance } from '../../../model/statement.ts'
import type { Draft } from '../draft.ts'
import { isAdverb, isWord, type Words } from '../words.ts'
import { findPredicate, type Predicate } from './predicate.ts'

const possibleAdverbs =
  'possibly perhaps maybe potentially conceivably purportedly allegedly supposedly reportedly ostensibly rumoredly'
const probableAdverbs = 'probably likely apparently presumably seemingly evidently doubtless'
const hedges: ReadonlyMap<string, Certainty> = new Map([
  ...possibleAdverbs.split(' ').map((word) => [word, 'possible'] as const),
  ...probableAdverbs.split(' ').map((word) => [word, 'probable'] as const),
])
/** Adjectives behind "be", that lead on to an infinitive or a clause. */
const hedgingAdjectives: ReadonlyMap<string, Certainty> = new Map([
  ['possible', 'possible'],
  ['conceivable', 'possible'],
  ['impossible', 'certain'],
  ['likely', 'probable'],
  ['probable', 'probable'],
  ['unlikely', 'probable'],
  ['unclear', 'unknown'],
  ['unknown', 'unknown'],
  ['uncertain', 'unknown'],
])
/** Participles that lead on to an infinitive: "is believed to have left". */
const reported: ReadonlyMap<string, Certainty> = new Map([
  ...'believed thought expected presumed estimated considered assumed suspected understood'
    .split(' ')
    .map((word) => [word, 'probable'] as const),
  ...'alleged reported rumored rumoured said claimed supposed'.split(' ').map((word) => [word, 'possible'] as const),
])
/** Verbs and adjectives of belief that leave no doubt. */
const knowing = new Set(
  'know remember realize realise understand forget learn adamant aware certain clear confident convinced mindful sure'.split(
    ' ',
  ),
)
/** Verbs of speech and showing by which a source says less than that it is so. */
const estimating = new Set(
  'estimate predict forecast project reckon calculate suggest imply hint insinuate intimate speculate prediction estimate suggestion'.split(
    ' ',
  ),
)
/** What is wished for is not said to be so. */
const wishing = new Set('hope wish want desire'.split(' '))

/** "could see", "could not cross" tell of the past; "could be", "could attack" of what may be. */
function isHedgingModal(words: Words, index: number): boolean {
  if (isWord(words, index, 'may', 'might')) return words.classes[index] === 'MD'
  return (
    isWord(words, index, 'could') &&
    !isWord(words, index + 1, 'not', "n't", 'n’t', 'see', 'hear', 'feel', 'smell', 'find', 'only', 'no')
  )
}

/** "seems to", "appeared that": not "appeared in court". */
function isSeeming(words: Words, index: number): boolean {
  return (
    /^(?:seem|appear)(?:s|ed|ing)?$/u.test(words.lower[index] ?? '') &&
    (isWord(words, index + 1, 'to', 'that', 'as', 'like') || words.classes[index + 1]?.startsWith('JJ') === true)
  )
}

/** What one word of the verb says of how sure it is. */
function hedgeAt(words: Words, index: number): Certainty | undefined {
  const word = words.lower[index] ?? ''
  if (isHedgingModal(words, index)) return 'possible'
  if (isWord(words, index, 'must') && isWord(words, index + 1, 'have')) return 'probable'
  if (isSeeming(words, index)) return 'probable'
  if (isWord(words, index + 1, 'to', 'that')) return reported.get(word) ?? hedgingAdjectives.get(word)
  return undefined
}

/** "I think", "we believe": the source hedges what it says itself. */
function ownBelief(words: Words, { before, verb }: Predicate): Certainty | undefined {
  if (!before.some((index) => isWord(words, index, 'i', 'we'))) return undefined
  if (verb.some((index) => isWord(words, index, 'think', 'believe', 'guess', 'suppose', 'expect', 'assume')))
    return 'probable'
  const negated = verb.some((index) => isWord(words, index, 'not', "n't", 'n’t', 'cannot'))
  return negated && verb.some((index) => isWord(words, index, 'know', 'confirm', 'say', 'tell', 'verify'))
    ? 'unknown'
    : undefined
}

function certaintyOfClause(words: Words, predicate: Predicate): Certainty | undefined {
  for (const index of predicate.verb) {
    const hedge = hedgeAt(words, index)
    if (hedge !== undefined) return hedge
  }
  const { before, verb, after } = predicate
  for (const index of [...before, ...verb, ...after]) {
    const hedge = hedges.get(words.lower[index] ?? '')
    if (hedge !== undefined && isAdverb(words, index)) return hedge
  }
  // "It is possible that …": what stands behind the linking verb.
  const adjective = hedgingAdjectives.get(words.lower[after[0] ?? -1] ?? '')
  const linking = after[0] !== undefined && isWord(words, after[0] - 1, 'is', 'was', 'be', 'are', 'were', "'s", '’s')
  return linking && adjective !== undefined ? adjective : ownBelief(words, predicate)
}

/** A noun phrase hedges by its own adjective: "a possible raid", "the likely cause". */
function certaintyOfPhrase(words: Words, first: number): Certainty | undefined {
  for (let index = first; index < first + 3; index += 1) {
    const word = words.lower[index] ?? ''
    const hedge = hedges.get(word) ?? (words.classes[index] === 'JJ' ? hedgingAdjectives.get(word) : undefined)
    if (hedge !== undefined || isWord(words, index, 'alleged', 'suspected', 'purported')) return hedge ?? 'possible'
  }
  return undefined
}

/** Whether the content, or the first sentence of it, asks. */
function isQuestion(words: Words, draft: Draft): boolean {
  if (isWord(words, draft.content[0]?.first ?? -1, 'whether', 'if')) return true
  for (const { first, end } of draft.content)
    for (let index = first; index < end; index += 1)
      if (isWord(words, index, '.', '!', '?')) return isWord(words, index, '?')
  return false
}

function certaintyOfCue(words: Words, draft: Draft, stance: Stance): Certainty | undefined {
  for (const { first, end } of draft.cue)
    for (let index = first; index < end; index += 1) {
      const hedge = hedges.get(words.lower[index] ?? '')
      if (hedge !== undefined && isAdverb(words, index)) return hedge
    }
  return stance === 'fears' || stance === 'doubts' ? 'possible' : undefined
}

/**
 * How sure the source says it is: by the cue, then by the main clause of the content, then by what the cue's word
 * means. Questions, orders and wishes say nothing of it.
 */
export function findCertainty(words: Words, draft: Draft, stance: Stance): Certainty {
  if (stance === 'asks' || stance === 'orders' || stance === 'declines-to-comment') return 'unknown'
  const first = draft.content[0]?.first
  if (first === undefined || isQuestion(words, draft) || wishing.has(draft.lemma)) return 'unknown'
  const predicate = findPredicate(words, draft.content)
  const ofContent = predicate === undefined ? certaintyOfPhrase(words, first) : certaintyOfClause(words, predicate)
  const found = certaintyOfCue(words, draft, stance) ?? ofContent
  if (found !== undefined) return found
  const held = draft.nature === 'belief' && !knowing.has(draft.lemma)
  return held || estimating.has(draft.lemma) ? 'probable' : 'certain'
}
