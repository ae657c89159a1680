import type { Sentence } from '../../../model/token.ts'
import { findContentEnd, trimEnd } from '../content/content-end.ts'
import type { Draft } from '../draft.ts'
import { isWord, type TokenRange, type Words } from '../words.ts'

function contentAround(words: Words, adverb: number, sentence: Sentence): TokenRange[] {
  let first = adverb
  while (first > sentence.firstToken && !isWord(words, first - 1, ',', ';', ':', '--', '—', '–', 'but', '(')) first -= 1
  const before = { first, end: trimEnd(words, first, adverb) }
  const after = { first: adverb + 1, end: findContentEnd(words, adverb + 1, sentence.endToken) }
  return [before, after].filter((range) => range.end > range.first)
}

/**
 * Adverbs by which a report passes a clause on without its source.
 *
 *     The convoy reportedly turned back at the river.
 *     ^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^
 *     content    cue        content
 */
export function findHearsayAdverbs(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (
      !isWord(words, index, 'reportedly', 'allegedly', 'purportedly', 'supposedly') ||
      words.quotationAt[index] !== -1
    )
      continue
    const content = contentAround(words, index, sentence)
    if (content.length === 0) continue
    drafts.push({
      sentence: sentenceIndex,
      cue: [{ first: index, end: index + 1 }],
      lemma: words.lower[index] ?? '',
      nature: 'speech',
      stance: 'asserts',
      negated: false,
      source: undefined,
      antecedent: undefined,
      content,
      beside: [],
      addressee: undefined,
      confidence: 0.6,
    })
  }
  return drafts
}
