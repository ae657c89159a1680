import type { Sentence } from '../../model/token.ts'
import { trimEnd } from './content/content-end.ts'
import { isFiniteVerb, isWord, type TokenRange, type Words } from './words.ts'

const shortest = 5

function tellsEvent(words: Words, sentence: Sentence): boolean {
  let past = false
  let figure = false
  let anchored = false
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const found = words.classes[index]
    const perfect =
      found === 'VBN' && isWord(words, index - 1, 'has', 'have', 'had', 'been', 'was', 'were', 'is', 'are')
    if ((found === 'VBD' && !isWord(words, index, 'was', 'were', 'had', 'did')) || perfect) past = true
    if (found === 'CD' && words.timeAt[index] === -1 && !isWord(words, index, 'one')) figure = true
    if (words.timeAt[index] !== -1 || words.nameAt[index] !== -1) anchored = true
  }
  return figure || (past && anchored)
}

function hasFiniteVerb(words: Words, sentence: Sentence): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1)
    if (isFiniteVerb(words, index)) return true
  return false
}

/**
 * The words of a sentence that the report tells in its own voice, where it tells an event or a figure; undefined for
 * background, opinion, questions and direct speech.
 *
 *     Two rockets hit the market on Monday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findNarrated(words: Words, sentence: Sentence): TokenRange | undefined {
  const end = trimEnd(words, sentence.firstToken, sentence.endToken)
  if (end - sentence.firstToken < shortest || isWord(words, sentence.endToken - 1, '?')) return undefined
  for (let index = sentence.firstToken; index < end; index += 1) {
    if (
      isWord(words, index, 'i', 'you', 'we') ||
      (words.quotationAt[index] !== -1 && end - sentence.firstToken < 2 * shortest)
    )
      return undefined
  }
  if (words.quotationAt[sentence.firstToken] !== -1 && words.quotationAt[end - 1] !== -1) return undefined
  return hasFiniteVerb(words, sentence) && tellsEvent(words, sentence) ? { first: sentence.firstToken, end } : undefined
}
