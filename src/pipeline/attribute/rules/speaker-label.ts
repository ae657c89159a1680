import type { Sentence } from '../../../model/token.ts'
import type { Draft } from '../draft.ts'
import { isNominal, isWord, type Words } from '../words.ts'

const longestLabel = 6

function labelEnd(words: Words, first: number, end: number): number {
  for (let index = first; index < end && index - first <= longestLabel; index += 1) {
    if (isWord(words, index, ':')) return index
    const fits = words.nameAt[index] !== -1 || isNominal(words, index) || isWord(words, index, ',', '.', 'of')
    if (!fits) return -1
  }
  return -1
}

/** Whether the words are a person's name or capitals throughout, as in a transcript. */
function isSpeaker(words: Words, first: number, end: number): boolean {
  const text = words.tokens
    .slice(first, end)
    .map((token) => token.text)
    .join('')
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase() && text.length > 3
  const name = words.known.names[words.nameAt[first] ?? -1] ?? words.known.names[words.nameAt[end - 1] ?? -1]
  return capitals || name?.kind === 'person'
}

/**
 * A speaker and a colon at the head of a paragraph, as in a transcript.
 *
 *     RUIZ: The road is closed.
 *     ^^^^^ ^^^^^^^^^^^^^^^^^^^
 */
export function findSpeakerLabel(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const previous = words.sentences[sentenceIndex - 1]
  if (previous !== undefined && previous.paragraph === sentence.paragraph) return []
  const colon = labelEnd(words, sentence.firstToken, sentence.endToken)
  if (colon <= sentence.firstToken || !isSpeaker(words, sentence.firstToken, colon)) return []
  let last = sentenceIndex
  while (words.sentences[last + 1]?.paragraph === sentence.paragraph) last += 1
  const end = words.sentences[last]?.endToken ?? sentence.endToken
  if (end - colon < 4) return []
  return [
    {
      sentence: sentenceIndex,
      cue: [{ first: colon, end: colon + 1 }],
      lemma: ':',
      nature: 'speech',
      stance: 'asserts',
      negated: false,
      source: { first: sentence.firstToken, end: colon },
      antecedent: undefined,
      content: [{ first: colon + 1, end }],
      beside: [],
      addressee: undefined,
      confidence: 0.7,
    },
  ]
}
