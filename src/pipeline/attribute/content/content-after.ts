import type { ReportingVerb } from '../../../reference/reporting-verbs.ts'
import { sourceNouns } from '../../../reference/source-nouns.ts'
import { findHead, findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { isAdverb, isFiniteVerb, isQuoteMark, isWord, type TokenRange, type Words, isPronoun } from '../words.ts'
import { findContentEnd, findPhraseContentEnd } from './content-end.ts'

/** Content after a cue, with what stands between. */
export interface ContentAfter {
  readonly content: TokenRange
  readonly addressee: TokenRange | undefined
  readonly beside: TokenRange | undefined
  /** End of the cue with the preposition or particle that leads in the content. */
  readonly cueEnd: number
}

const questionWords = new Set(['whether', 'if', 'what', 'why', 'how', 'who', 'when', 'where', 'which'])
const reach = 16

/** "that" before a clause, and not before a noun it points at: "that authorities" can only be the first. */
function isComplementizer(words: Words, index: number): boolean {
  if (!isWord(words, index, 'that')) return false
  if (words.classes[index] !== 'DT') return true
  let noun = index + 1
  while (words.classes[noun]?.startsWith('JJ') === true) noun += 1
  return words.classes[noun] === 'NNS' || words.classes[noun] === 'NNPS' || words.classes[noun] === 'PRP'
}

/** "that", a quotation mark or a colon within reach, with nothing but adjuncts before it. */
function findOpener(words: Words, from: number, end: number): number {
  for (let index = from; index < end && index - from < reach; index += 1) {
    if (isComplementizer(words, index)) return index
    if (isWord(words, index, 'that') && index === from) return index
    if (isQuoteMark(words, index) && words.quotationAt[index] !== -1) return index
    if (isWord(words, index, ':')) return index + 1
    if (isFiniteVerb(words, index) || isWord(words, index, '.', ';', '?', '!')) return -1
  }
  return -1
}

/** Whether an object stands right after the cue: a "that" or a quotation mark behind it belongs to the object. */
function startsPhrase(words: Words, from: number, end: number): boolean {
  if (words.timeAt[from] !== -1 || isWord(words, from, 'that') || isQuoteMark(words, from)) return false
  if (isWord(words, from, 'him', 'her', 'them', 'us', 'me', 'it')) return true
  return findNounPhraseStartingAt(words, from, end) !== undefined
}

/** Whether a verb stands here in its bare form; a name in capitals behind "to" is none, whatever its class. */
function isBareVerb(words: Words, index: number): boolean {
  return words.classes[index] === 'VB' && !/^\p{Lu}/u.test(words.tokens[index]?.text ?? '')
}

/** "not to leave" after a verb that takes an infinitive. */
function startsNegatedInfinitive(words: Words, at: number): boolean {
  return isWord(words, at, 'not', 'never') && isWord(words, at + 1, 'to') && isBareVerb(words, at + 2)
}

/** Whether an infinitive that the verb takes, or one of its own prepositions, stands here, with something other than a time behind it. */
function startsLed(words: Words, verb: ReportingVerb, at: number): boolean {
  const infinitive = isWord(words, at, 'to') && isBareVerb(words, at + 1)
  if (verb.frames.infinitive && (infinitive || startsNegatedInfinitive(words, at))) return true
  return verb.prepositions.has(words.lower[at] ?? '') && words.timeAt[at + 1] === -1 && !isWord(words, at + 1, '.', ',')
}

/** Steps over "on Monday", "in a statement", "to reporters", adverbs. */
function skipAdjuncts(words: Words, from: number, end: number): number {
  let index = from
  while (index < end) {
    if (isAdverb(words, index) && !isWord(words, index, 'not')) index += 1
    else if (words.timeAt[index] !== -1) index += 1
    else if (isWord(words, index, 'on', 'in', 'at', 'late', 'early') && words.timeAt[index + 1] !== -1) index += 1
    else if (words.classes[index] === 'IN' || words.classes[index] === 'TO') {
      const phrase = isWord(words, index, 'in', 'at', 'during', 'on', 'to', 'via', 'through')
        ? findNounPhraseStartingAt(words, index + 1, end)
        : undefined
      if (phrase === undefined) break
      index = phrase.end
    } else break
  }
  return index
}

/** Whether a clause begins at `from`: a noun phrase and, not far behind it, a finite verb. */
export function startsClause(words: Words, from: number, end: number): boolean {
  if (isWord(words, from, 'there', 'it', 'he', 'she', 'they', 'we', 'i', 'you')) return true
  const phrase = findNounPhraseStartingAt(words, from, end)
  if (phrase === undefined) return false
  for (let index = phrase.end; index < end && index - phrase.end < 14; index += 1) {
    if (isFiniteVerb(words, index)) return true
    if (isWord(words, index, '.', ';', ':')) return false
  }
  return false
}

function content(words: Words, first: number, end: number, phrase: boolean): TokenRange | undefined {
  const last = phrase ? findPhraseContentEnd(words, first, end) : findContentEnd(words, first, end)
  return last > first ? { first, end: last } : undefined
}

interface Place {
  /** Whether the content is a noun phrase or an infinitive, and no clause. */
  readonly phrase?: boolean
  /** Whether a particle of the verb stands in the cue: "ruled out" takes an object, whatever "ruled" takes. */
  readonly particle?: boolean
  readonly cueEnd: number
  readonly addressee: TokenRange | undefined
}

function found(words: Words, first: number, end: number, place: Place): ContentAfter | undefined {
  const range = content(words, first, end, place.phrase === true)
  if (range === undefined) return undefined
  const beside = first > place.cueEnd ? { first: place.cueEnd, end: first } : undefined
  return { content: range, addressee: place.addressee, beside, cueEnd: place.cueEnd }
}

/** Whether a phrase can be someone who is told: a pronoun, a name, or a noun for people or bodies. */
function canBeTold(words: Words, phrase: TokenRange): boolean {
  const head = findHead(words, phrase)
  const noun = sourceNouns.get(words.lower[head] ?? '')
  if (noun !== undefined) return noun.kind !== 'document'
  return isPronoun(words, head) || words.classes[head] === 'PRP' || /^\p{Lu}/u.test(words.tokens[head]?.text ?? '')
}

function findAddressee(words: Words, from: number, end: number): TokenRange | undefined {
  if (isWord(words, from, 'that') || isQuoteMark(words, from)) return undefined
  const start = isWord(words, from, 'to') ? from + 1 : from
  if (isWord(words, start, 'me', 'him', 'her', 'us', 'them')) return { first: start, end: start + 1 }
  return findNounPhraseStartingAt(words, start, end)
}

/**
 * Content that follows its cue, as the verb's frames allow it.
 *
 *     The mayor told reporters on Monday that the bridge had been mined.
 *                    ^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                    addressee           content
 */
export function findContentAfter(
  words: Words,
  verb: ReportingVerb,
  from: number,
  end: number,
): ContentAfter | undefined {
  const { frames, prepositions } = verb
  let cueEnd = from
  if (
    prepositions.has(words.lower[cueEnd] ?? '') &&
    (words.classes[cueEnd] === 'RP' || isWord(words, cueEnd, 'out', 'off', 'in'))
  )
    cueEnd += 1
  let start = cueEnd
  let addressee: TokenRange | undefined
  if (frames.addressee) {
    addressee = findAddressee(words, start, end)
    if (addressee !== undefined && frames.object && !canBeTold(words, addressee)) addressee = undefined
    if (addressee !== undefined) start = addressee.end
  } else if (isWord(words, start, 'to') && !isBareVerb(words, start + 1)) {
    addressee = prepositions.has('to') ? undefined : findNounPhraseStartingAt(words, start + 1, end)
    if (addressee !== undefined) start = addressee.end
  }
  const place: Place = { cueEnd, addressee, particle: cueEnd > from }
  const led = startsLed(words, verb, start)
  if (!led && (frames.clause || frames.quotation) && !startsPhrase(words, start, end)) {
    const opener = findOpener(words, start, end)
    if (opener !== -1)
      return found(
        words,
        opener,
        end,
        isWord(words, start, ':') && start === cueEnd ? { ...place, cueEnd: start + 1 } : place,
      )
  }
  const plain = skipAdjuncts(words, start, end)
  for (const at of plain === start ? [start] : [start, plain]) {
    const result = findPlainContent(words, verb, { at, end }, place)
    if (result !== undefined) return result
  }
  return undefined
}

function findPlainContent(
  words: Words,
  verb: ReportingVerb,
  range: { at: number; end: number },
  place: Place,
): ContentAfter | undefined {
  const { at, end } = range
  const { frames, prepositions } = verb
  if (frames.clause && questionWords.has(words.lower[at] ?? '')) return found(words, at, end, place)
  if (frames.infinitive && startsNegatedInfinitive(words, at)) return found(words, at, end, { ...place, phrase: true })
  if (
    (frames.infinitive || prepositions.has('to')) &&
    isWord(words, at, 'to') &&
    /^VB|^RB/.test(words.classes[at + 1] ?? '')
  )
    return found(words, at, end, { ...place, phrase: true })
  if (startsLed(words, verb, at))
    return found(
      words,
      at + 1,
      end,
      place.cueEnd === at ? { ...place, cueEnd: at + 1, phrase: true } : { ...place, phrase: true },
    )
  if (frames.bareClause && (startsClause(words, at, end) || (frames.quotation && holdsClause(words, at, end))))
    return found(words, at, end, place)
  if ((frames.object || place.particle === true) && at === place.cueEnd && startsObject(words, at, end))
    return found(words, at, end, { ...place, phrase: true })
  return undefined
}

/** Whether a finite verb stands further on: "said despite the rain, the march went ahead". */
function holdsClause(words: Words, at: number, end: number): boolean {
  if (isWord(words, at, '.', ',', ';', ')') || words.timeAt[at] !== -1) return false
  for (let index = at; index < end; index += 1) if (isFiniteVerb(words, index)) return true
  return false
}

function startsObject(words: Words, at: number, end: number): boolean {
  if (words.timeAt[at] !== -1) return false
  return (
    findNounPhraseStartingAt(words, at, end) !== undefined ||
    words.classes[at] === 'VBG' ||
    isWord(words, at, 'him', 'her', 'them', 'us', 'me', 'what', 'how')
  )
}
