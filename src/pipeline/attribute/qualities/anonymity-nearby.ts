import type { SourceKind } from '../../../model/statement.ts'
import type { Draft } from '../draft.ts'
import { findHead, findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { isWord, type TokenRange, type Words } from '../words.ts'
import { findAnonymity, type AnonymityNotice } from './anonymity.ts'

/** Neighbors of a sentence in which its source may be spoken of, nearest first. */
const neighbors = [1, -1, 2]
/** Nouns that may stand for any source without a name. */
const anyone: Readonly<Record<string, 'one' | 'several'>> = {
  source: 'one',
  person: 'one',
  individual: 'one',
  sources: 'several',
  people: 'several',
  individuals: 'several',
  persons: 'several',
}
const oneWords = ['he', 'she']
const severalWords = ['they', 'both', 'all', 'some', 'several', 'most', 'each', 'neither', 'many', 'none']

/** Whether the subject of a sentence may be the source: a pronoun of its number, or a definite noun that it has. */
function answers(words: Words, sentence: TokenRange, source: TokenRange, kind: SourceKind): boolean {
  const number = kind === 'group' ? 'several' : 'one'
  const { first } = sentence
  if (isWord(words, first, ...oneWords)) return number === 'one'
  if (isWord(words, first, ...severalWords)) return number === 'several'
  if (!isWord(words, first, 'the', 'these', 'those', 'this', 'that')) return false
  const subject = findNounPhraseStartingAt(words, first, sentence.end)
  if (subject === undefined) return false
  const head = words.lower[findHead(words, subject)] ?? ''
  return anyone[head] === number || words.lower.slice(source.first, source.end).includes(head)
}

/**
 * Where a sentence next to a statement says that its source is not to be named.
 *
 *     Two drivers said the road was mined. They asked not to be named because they feared the militia.
 *     ^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^
 */
export function findAnonymityNearby(words: Words, draft: Draft, kind: SourceKind): AnonymityNotice | undefined {
  const { source } = draft
  const own = words.sentences[draft.sentence]
  if (source === undefined || own === undefined || (kind !== 'person' && kind !== 'group')) return undefined
  for (const step of neighbors) {
    const other = words.sentences[draft.sentence + step]
    if (other === undefined || Math.abs(other.paragraph - own.paragraph) > 1) continue
    const notice = findAnonymity(words.text, other)
    if (notice === undefined) continue
    if (answers(words, { first: other.firstToken, end: other.endToken }, source, kind)) return notice
  }
  return undefined
}
