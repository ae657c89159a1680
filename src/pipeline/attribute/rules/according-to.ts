import type { Sentence } from '../../../model/token.ts'
import { findContentEnd, trimEnd } from '../content/content-end.ts'
import type { Draft } from '../draft.ts'
import { findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { isWord, type TokenRange, type Words } from '../words.ts'

/** The source runs to the next comma or to the end of the sentence; a phrase gives its least extent. */
function findSource(words: Words, from: number, end: number): TokenRange | undefined {
  const phrase = findNounPhraseStartingAt(words, from, end)
  if (phrase === undefined) return undefined
  let index = phrase.end
  while (
    index < end &&
    !isWord(words, index, ',', '.', ';', '--', '—', '!', '?', ')', ':', 'and', 'but', 'which', 'who')
  )
    index += 1
  return { first: phrase.first, end: index }
}

function findContent(words: Words, cue: number, source: TokenRange, sentence: Sentence): TokenRange | undefined {
  if (cue - sentence.firstToken > 2) {
    const end = trimEnd(words, sentence.firstToken, cue)
    return end > sentence.firstToken ? { first: sentence.firstToken, end } : undefined
  }
  const first = isWord(words, source.end, ',') ? source.end + 1 : source.end
  const end = findContentEnd(words, first, sentence.endToken)
  return end > first ? { first, end } : undefined
}

/**
 * "according to" with its source, the content before or after it.
 *
 *     According to the governor, the bridge was destroyed.
 *     ^^^^^^^^^^^^ ^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^
 *     cue          source         content
 */
export function findAccordingTo(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index + 2 < sentence.endToken; index += 1) {
    if (!isWord(words, index, 'according') || !isWord(words, index + 1, 'to')) continue
    const source = findSource(words, index + 2, sentence.endToken)
    const content = source === undefined ? undefined : findContent(words, index, source, sentence)
    if (source === undefined || content === undefined) continue
    drafts.push({
      sentence: sentenceIndex,
      cue: [{ first: index, end: index + 2 }],
      lemma: 'according to',
      nature: 'speech',
      stance: 'asserts',
      negated: false,
      source,
      antecedent: undefined,
      content: [content],
      beside: [],
      addressee: undefined,
      confidence: 0.95,
    })
  }
  return drafts
}
