import type { Sentence } from '../../../model/token.ts'
import { findContentAfter } from '../content/content-after.ts'
import type { Draft } from '../draft.ts'
import { findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { findSubjectBefore } from '../phrases/subject.ts'
import { findVerbGroup } from '../phrases/verb-group.ts'
import { isWord, type Words } from '../words.ts'

function draftsAt(words: Words, index: number, sentenceIndex: number, sentence: Sentence): Draft[] {
  const group = findVerbGroup(words, index, sentence.firstToken)
  const quoted = findNounPhraseStartingAt(words, index + 1, sentence.endToken)
  const saying = quoted === undefined ? undefined : words.verbAt[quoted.end + 1]
  if (group.passive || quoted === undefined || saying === undefined || !isWord(words, quoted.end, 'as')) return []
  const subject = findSubjectBefore(words, group, sentence.firstToken)
  const after = findContentAfter(words, saying, quoted.end + 2, sentence.endToken)
  if (subject === undefined || after === undefined) return []
  const shared = {
    sentence: sentenceIndex,
    nature: 'speech',
    stance: 'asserts',
    negated: false,
    beside: [],
    addressee: undefined,
    confidence: 0.92,
  } as const
  return [
    {
      ...shared,
      cue: [{ first: group.first, end: group.end }],
      lemma: 'quote',
      source: { first: subject.first, end: subject.end },
      antecedent: subject.antecedent,
      content: [{ first: quoted.first, end: after.content.end }],
    },
    {
      ...shared,
      cue: [{ first: quoted.end, end: after.cueEnd }],
      lemma: saying.lemma,
      stance: saying.stance,
      source: quoted,
      antecedent: undefined,
      content: [after.content],
    },
  ]
}

/**
 * One source quotes another: two statements, the second inside the first.
 *
 *     The paper quoted a guard as saying that the gate was open.
 *     ^^^^^^^^^ ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                      ^^^^^^^ ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 */
export function findQuotedAsSaying(words: Words, sentenceIndex: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const lemma = words.verbAt[index]?.lemma
    if ((lemma === 'quote' || lemma === 'cite') && words.classes[index]?.startsWith('VB') === true)
      drafts.push(...draftsAt(words, index, sentenceIndex, sentence))
  }
  return drafts
}
