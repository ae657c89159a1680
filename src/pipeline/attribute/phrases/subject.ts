import {
  isAdverb,
  isDash,
  isFiniteVerb,
  isNominal,
  isPronoun,
  isQuoteMark,
  isVerb,
  isWord,
  type TokenRange,
  type Words,
} from '../words.ts'
import { findNounPhraseEndingAt } from './noun-phrase.ts'
import { findVerbGroup, type VerbGroup } from './verb-group.ts'

/** The subject of a verb; `antecedent` is the noun phrase that a relative pronoun stands for. */
export interface Subject extends TokenRange {
  readonly antecedent: TokenRange | undefined
}

/** Steps left over adverbs and time expressions between subject and verb: "officials on Monday also said". */
function skipAdjuncts(words: Words, from: number, lowest: number): number {
  let index = from
  while (index >= lowest) {
    if (words.timeAt[index] !== -1 && words.classes[index + 1] !== 'POS') index -= 1
    else if (
      (isAdverb(words, index) && !isPronoun(words, index)) ||
      isWord(words, index, 'himself', 'herself', 'itself', 'themselves')
    )
      index -= 1
    else if (
      words.timeAt[index + 1] !== -1 &&
      isWord(words, index, 'on', 'in', 'at', 'late', 'early', 'earlier', 'last')
    )
      index -= 1
    else break
  }
  return index
}

/** Whether a token can stand right before the first word of a main clause's subject. */
function isClauseBorder(words: Words, index: number, lowest: number): boolean {
  return (
    index < lowest ||
    isQuoteMark(words, index) ||
    isDash(words, index) ||
    isWord(words, index, ':', ';', 'and', 'but', 'that', 'while', 'as')
  )
}

/** Whether a main clause's verb stands between: one that no relative pronoun governs. */
export function holdsMainVerb(words: Words, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    if (isWord(words, index, 'who', 'which', 'whose', 'that', 'where')) return false
    if (isFiniteVerb(words, index)) return true
  }
  return false
}

/** The comma that opens the insertion whose closing comma stands at `close`; -1 where none is found within reach. */
function openingOf(words: Words, close: number, lowest: number): number {
  const closing = words.lower[close]
  let nearest = -1
  for (let index = close - 1; index > lowest && close - index < 45; index -= 1) {
    const opens =
      closing === ')' ? isWord(words, index, '(') : closing === ',' ? isWord(words, index, ',') : isDash(words, index)
    if (!opens) continue
    if (closing !== ',') return index
    if (
      !(
        isNominal(words, index - 1) ||
        isPronoun(words, index - 1) ||
        words.nameAt[index - 1] !== -1 ||
        isQuoteMark(words, index - 1)
      )
    )
      continue
    if (nearest === -1) nearest = index
    const phrase = findNounPhraseEndingAt(words, index - 1, lowest)
    if (phrase !== undefined && isClauseBorder(words, phrase.first - 1, lowest) && !holdsMainVerb(words, index, close))
      return index
  }
  return nearest
}

const insertionOpeners = new Set([
  'DT',
  'PRP$',
  'NN',
  'NNS',
  'NNP',
  'JJ',
  'CD',
  'WP',
  'WDT',
  'WP$',
  'VBG',
  'VBN',
  'IN',
  'RB',
  'TO',
  'NNPS',
  'WRB',
  'JJS',
])

/** "Name, description," as one subject, with its closing comma. */
function subjectBeforeInsertion(words: Words, close: number, lowest: number): Subject | undefined {
  const open = openingOf(words, close, lowest)
  if (open <= lowest || !insertionOpeners.has(words.classes[open + 1] ?? '')) return undefined
  const phrase = findNounPhraseEndingAt(words, open - 1, lowest)
  if (phrase === undefined) return undefined
  const apposition = extendOverAppositions(words, phrase, lowest)
  const adjunct =
    words.classes[open + 1] === 'IN' ||
    words.classes[open + 1] === 'VBG' ||
    words.timeAt[open + 1] !== -1 ||
    words.classes[open + 1] === 'RB' ||
    (words.classes[open + 1] === 'CD' && open + 2 === close)
  return { first: apposition.first, end: adjunct ? phrase.end : close + 1, antecedent: undefined }
}

/** A description that stands between commas belongs to the name before it. */
function extendOverAppositions(words: Words, phrase: TokenRange, lowest: number): TokenRange {
  const before = phrase.first - 1
  if (before - 1 < lowest || !isWord(words, before, ',')) return phrase
  const describes =
    words.classes[phrase.first] === 'DT' ||
    words.classes[phrase.first] === 'PRP$' ||
    words.classes[phrase.first] === 'CD'
  if (!describes || (words.nameAt[before - 1] === -1 && !isNominal(words, before - 1))) return phrase
  const outer = findNounPhraseEndingAt(words, before - 1, lowest)
  if (outer === undefined || words.nameAt[before - 1] === -1) return phrase
  return { first: outer.first, end: phrase.end }
}

/** "officials who met the mayor said": the officials said, not the mayor. */
function throughRelativeClause(words: Words, phrase: TokenRange, lowest: number): TokenRange | undefined {
  let verbs = 0
  for (let index = phrase.first - 1; index > lowest && phrase.first - index < 12; index -= 1) {
    if (isFiniteVerb(words, index)) verbs += 1
    if (
      isWord(words, index, ',', '.', ';', ':', 'and', 'but') ||
      isDash(words, index) ||
      isQuoteMark(words, index) ||
      verbs > 1
    )
      return undefined
    const relative = isWord(words, index, 'who') || words.classes[index] === 'WDT'
    if (relative) return verbs === 1 ? findNounPhraseEndingAt(words, index - 1, lowest) : undefined
  }
  return undefined
}

/** "a nurse who asked that her name be withheld said": a relative clause that ends in no noun. */
function behindRelativeClause(words: Words, last: number, lowest: number): Subject | undefined {
  for (let index = last; index > lowest && last - index < 14; index -= 1) {
    if (isWord(words, index, ',', '.', ';', ':') || isDash(words, index) || isQuoteMark(words, index)) return undefined
    if (!isWord(words, index, 'who')) continue
    const phrase = findNounPhraseEndingAt(words, index - 1, lowest)
    return phrase === undefined ? undefined : { ...phrase, antecedent: undefined }
  }
  return undefined
}

function relativeSubject(words: Words, index: number, lowest: number): Subject | undefined {
  let before = index - 1
  if (isWord(words, before, ',')) before -= 1
  const antecedent = findNounPhraseEndingAt(words, before, lowest)
  if (antecedent === undefined) return undefined
  return { first: index, end: index + 1, antecedent }
}

const subordinators = new Set([
  'that',
  'which',
  'whether',
  'if',
  'after',
  'when',
  'as',
  'because',
  'while',
  'before',
  'since',
  'until',
  'where',
  'how',
  'why',
  'what',
])

/** Whether a clause that begins behind `index` depends on another: behind "that" or "after", or right behind a reporting verb. */
function isSubordinate(words: Words, index: number): boolean {
  return subordinators.has(words.lower[index] ?? '') || (words.verbAt[index] !== undefined && isVerb(words, index))
}

/** The subject of the verb before this one in the sentence, outside quotations: for "…, adding that" and "… and said". */
export function findEarlierSubject(words: Words, before: number, lowest: number): Subject | undefined {
  let found: Subject | undefined
  for (let index = before - 1; index >= lowest; index -= 1) {
    if (!isFiniteVerb(words, index) || words.quotationAt[index] !== -1) continue
    const group = findVerbGroup(words, index, lowest)
    const subject = findSubjectBefore(words, group, lowest)
    if (subject !== undefined && subject.antecedent === undefined) {
      found = subject
      if (isSubordinate(words, subject.first - 1)) continue
      return subject
    }
    index = group.first
  }
  return found
}

/**
 * The subject of a verb group, which stands before it in the sentence: a noun phrase, with an apposition or a relative
 * clause between commas, a pronoun, a relative pronoun; undefined where there is none.
 *
 *     Ana Ruiz, a spokeswoman for the ministry, has repeatedly denied …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findSubjectBefore(words: Words, group: VerbGroup, lowest: number): Subject | undefined {
  const index = skipAdjuncts(words, group.first - 1, lowest)
  if (index < lowest) return undefined
  const found = words.classes[index]
  if (found === 'WP' || found === 'WDT' || (isWord(words, index, 'that', 'who', 'which') && found !== 'DT')) {
    const relative = relativeSubject(words, index, lowest)
    if (relative !== undefined || found === 'WP') return relative
  }
  if (isWord(words, index, ',', ')') || isDash(words, index)) return subjectBeforeInsertion(words, index, lowest)
  if (isWord(words, index, 'and', 'but', 'or', 'then')) return findEarlierSubject(words, index, lowest)
  const phrase = findNounPhraseEndingAt(words, index, lowest)
  if (phrase === undefined || isVerb(words, index)) return behindRelativeClause(words, index, lowest)
  const described = throughRelativeClause(words, phrase, lowest)
  return { ...(described ?? extendOverAppositions(words, phrase, lowest)), antecedent: undefined }
}
