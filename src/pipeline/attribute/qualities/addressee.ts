import type { Sentence } from '../../../model/token.ts'
import { findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import type { Draft } from '../draft.ts'
import { isWord, type TokenRange, type Words } from '../words.ts'

function inContent(draft: Draft, index: number): boolean {
  return draft.content.some(({ first, end }) => index >= first && index < end)
}

/** "reporters on condition of anonymity": only "of" and "from" phrases belong to the one who is told. */
function withoutAdjuncts(words: Words, range: TokenRange): TokenRange {
  for (let index = range.first + 1; index < range.end; index += 1)
    if (words.classes[index] === 'IN' && !isWord(words, index, 'of', 'from')) return { first: range.first, end: index }
  return range
}

/**
 * Who was told: the verb's own addressee, or "speaking to …", "in an interview with …" beside it.
 *
 *     Speaking to reporters on Monday, the governor denied that …
 *                 ^^^^^^^^^
 */
export function findAddressee(words: Words, draft: Draft, sentence: Sentence): TokenRange | undefined {
  if (draft.addressee !== undefined) return withoutAdjuncts(words, draft.addressee)
  for (let index = sentence.firstToken; index + 2 < sentence.endToken; index += 1) {
    const speaking = isWord(words, index, 'speaking', 'talking') && isWord(words, index + 1, 'to', 'with')
    const interview = isWord(words, index, 'interview') && isWord(words, index + 1, 'with')
    if ((speaking || interview) && !inContent(draft, index))
      return findNounPhraseStartingAt(words, index + 2, sentence.endToken)
  }
  return undefined
}
