import type { Sentence } from '../../../model/token.ts'
import { findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { findSubjectBefore, holdsMainVerb } from '../phrases/subject.ts'
import type { VerbGroup } from '../phrases/verb-group.ts'
import { isFiniteVerb, isQuoteMark, isWord, type TokenRange, type Words } from '../words.ts'

const describers = new Set(['DT', 'PRP$', 'NN', 'NNS', 'JJ'])

/** Adds descriptions between commas: "Ana Ruiz, a spokeswoman for the ministry". */
function withApposition(words: Words, phrase: TokenRange, end: number): TokenRange {
  if (!isWord(words, phrase.end, ',')) return phrase
  const start = phrase.end + 1
  const age = words.classes[start] === 'CD' && isWord(words, start + 1, ',') ? start + 2 : start
  if (!describers.has(words.classes[age] ?? '') || isQuoteMark(words, age)) return phrase
  let index = age
  while (index < end && !isWord(words, index, ',', '.', ';', '--', '—', ':') && !isQuoteMark(words, index)) {
    if (
      words.classes[index] === 'VBG' ||
      (isFiniteVerb(words, index) && !isWord(words, index - 1, 'who', 'which', 'that'))
    )
      return phrase
    index += 1
  }
  return { first: phrase.first, end: index }
}

/** Whether what stands before the comma is a clause of its own, and not the subject with its description. */
function frontsClause(words: Words, group: VerbGroup, lowest: number): boolean {
  const subject = findSubjectBefore(words, group, lowest)
  if (subject !== undefined && (subject.first <= lowest || isQuoteMark(words, subject.first - 1))) return false
  return holdsMainVerb(words, lowest, group.first)
}

/**
 * The source that stands after its verb, behind fronted content.
 *
 *     "The road is closed," said Ana Ruiz, a spokeswoman for the ministry.
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findInvertedSource(words: Words, group: VerbGroup, sentence: Sentence): TokenRange | undefined {
  const border = group.first - 1
  if (border < sentence.firstToken || words.quotationAt[group.head] !== -1) return undefined
  const quoted = isQuoteMark(words, border) && words.quotationAt[border] !== -1
  if (!quoted && !isWord(words, border, ',', '--', '—', '–', '?', '!')) return undefined
  if (isWord(words, group.end, 'that', ':', ',')) return undefined
  const phrase = findNounPhraseStartingAt(words, group.end, sentence.endToken)
  if (phrase === undefined || words.timeAt[phrase.first] !== -1) return undefined
  if (!quoted && (isFiniteVerb(words, phrase.end) || !frontsClause(words, group, sentence.firstToken))) return undefined
  return withApposition(words, phrase, sentence.endToken)
}
