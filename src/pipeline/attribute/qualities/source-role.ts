import type { SourceRole } from '../../../model/statement.ts'
import { findSourceNoun, readRoleWords, roleOfModifiers } from '../../../reference/source-nouns.ts'
import { isNominal, isWord, type TokenRange, type Words } from '../words.ts'

/** Where a phrase about a person ends: behind its prepositions stand others. */
function phraseStart(words: Words, lowest: number, index: number): number {
  let first = index
  while (first > lowest && !isWord(words, first - 1, ',', '(', ')', 'and', 'of', 'for', 'in', 'at', 'to', 'with'))
    first -= 1
  return first
}

function readPhrase(words: Words, first: number, last: number): SourceRole | null {
  return readRoleWords(words.lower.slice(first, last + 1)) ?? null
}

/** Whether a name's token may be a title: not its last one, and not what "Mr." stands before. */
function canBeTitle(words: Words, index: number): boolean {
  if (isWord(words, index - 1, 'mr.', 'mrs.', 'ms.', 'mr', 'mrs', 'ms', 'miss')) return false
  return words.nameAt[index] === -1 || words.nameAt[index + 1] === words.nameAt[index]
}

/** The role before a head or in it: "army spokesman Col. Ilo Marr". */
function roleBefore(words: Words, range: TokenRange, head: number): SourceRole | null {
  for (let index = head; index >= range.first; index -= 1) {
    if (!canBeTitle(words, index) || findSourceNoun(words.lower, index) === undefined) continue
    if (words.classes[index + 1] === 'POS') continue
    const role = readPhrase(words, phraseStart(words, range.first, index), index)
    if (role !== null) return role
  }
  return null
}

/** The role that an apposition gives: "Ana Ruiz, a surgeon at the clinic". */
function roleBehind(words: Words, range: TokenRange, head: number): SourceRole | null {
  let open = false
  for (let index = head + 1; index < range.end; index += 1) {
    if (isWord(words, index, 'who', 'which', 'that')) return null
    if (isWord(words, index, ',', '(')) open = true
    const party = /^(?:d|r|i|dem|rep|ind)[.]?[-–—]|^(?:d|r)$/u.test(words.lower[index] ?? '')
    if (party && isWord(words, index - 1, ',', '(')) return 'politician'
    if (!open || !isNominal(words, index) || findSourceNoun(words.lower, index) === undefined) continue
    const first = phraseStart(words, head + 1, index)
    if (isWord(words, first - 1, 'of', 'for', 'in', 'at', 'to', 'with')) continue
    const next = isNominal(words, index + 1) && findSourceNoun(words.lower, index + 1) !== undefined
    const role = next ? null : readPhrase(words, first, index)
    if (role !== null) return role
  }
  return null
}

const candidates = ['nominee', 'candidate', 'contender', 'frontrunner', 'front-runner', 'hopeful']

/** Who stands for office is a politician, whatever other title stands beside: "nominee Gov. Ilo Marr". */
function standsForOffice(words: Words, range: TokenRange, head: number): boolean {
  for (let index = range.first; index < head; index += 1) {
    if (isWord(words, index, ',', 'for', 'of', 'to', 'with')) return false
    if (isWord(words, index, ...candidates) && words.classes[index + 1] !== 'POS') return words.nameAt[head] !== -1
  }
  return false
}

/** The role that the words of a source give to the one at `head`; null where they give none. */
export function findRoleInWords(words: Words, range: TokenRange, head: number): SourceRole | null {
  if (standsForOffice(words, range, head)) return 'politician'
  return roleBefore(words, range, head) ?? roleBehind(words, range, head) ?? roleOfPlace(words, range, head)
}

/** Where someone without a role of their own belongs: "a source in the security forces". */
function roleOfPlace(words: Words, range: TokenRange, head: number): SourceRole | null {
  const noun = findSourceNoun(words.lower, head)
  if (noun?.kind !== 'person' || noun.role !== null || words.nameAt[head] !== -1) return null
  let end = head + 1
  while (end < range.end && !isWord(words, end, 'who', 'which', 'that', ',', '(')) end += 1
  return roleOfModifiers(words.lower.slice(head + 1, end)) ?? null
}
