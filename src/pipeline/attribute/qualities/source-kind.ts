import type { SourceKind, SourceRole } from '../../../model/statement.ts'
import { sourceNouns, type SourceNoun } from '../../../reference/source-nouns.ts'
import { isNominal, isWord, type TokenRange, type Words } from '../words.ts'
import { findHead } from '../phrases/noun-phrase.ts'

/** What the words of a source tell of it. */
export interface SourceFacets {
  readonly kind: SourceKind
  readonly named: boolean
  readonly role: SourceRole | null
}

const groupPronouns = new Set([
  'they',
  'we',
  'some',
  'many',
  'others',
  'both',
  'most',
  'several',
  'all',
  'few',
  'these',
  'those',
  'us',
  'them',
  'their',
])
const personPronouns = new Set(['he', 'she', 'i', 'his', 'her', 'him', 'my', 'someone', 'somebody', 'another', 'one'])
const securityWords = new Set(['security', 'intelligence', 'police', 'counterterrorism', 'counter-terrorism'])
const aidWords = new Set(['aid', 'relief', 'humanitarian', 'rescue'])
const militaryWords = new Set(['military', 'army', 'defense', 'defence', 'navy', 'naval', 'air-force'])

/** Kinds of the names in a source's words, without those behind a preposition: "a driver from Sarn" has no name. */
function nameKinds(words: Words, range: TokenRange): Set<string> {
  const kinds = new Set<string>()
  for (let index = range.first; index < range.end; index += 1) {
    const name = words.known.names[words.nameAt[index] ?? -1]
    const modifies = words.nameAt[index - 1] !== words.nameAt[index] && words.classes[index - 1] === 'IN'
    if (modifies) while (index + 1 < range.end && words.nameAt[index + 1] === words.nameAt[index]) index += 1
    else if (name !== undefined) kinds.add(name.kind)
  }
  return kinds
}

/** The last noun of a person's role before or after a name: "army spokesman Col. X", "X, a farmer". */
function findRoleNoun(words: Words, range: TokenRange, head: number): { noun: SourceNoun; index: number } | undefined {
  for (let index = head; index >= range.first; index -= 1) {
    const noun = sourceNouns.get(words.lower[index] ?? '')
    if (noun !== undefined && words.nameAt[index] === -1) return { noun, index }
  }
  for (let index = head + 1; index < range.end; index += 1) {
    const noun = sourceNouns.get(words.lower[index] ?? '')
    if (noun !== undefined && words.nameAt[index] === -1 && isNominal(words, index)) return { noun, index }
    if (isWord(words, index, 'who', 'which', 'that')) break
  }
  for (let index = head; index >= range.first; index -= 1) {
    const noun = sourceNouns.get(words.lower[index] ?? '')
    if (noun !== undefined) return { noun, index }
  }
  return undefined
}

function roleOf(words: Words, range: TokenRange, noun: SourceNoun): SourceRole | null {
  const has = (set: ReadonlySet<string>): boolean =>
    words.lower.slice(range.first, range.end).some((word) => set.has(word))
  const official = noun.role === 'official' || noun.role === 'politician' || noun.role === null
  if (
    (noun.role === 'official' || noun.role === 'politician') &&
    words.lower
      .slice(range.first, range.end)
      .some((word) => word === 'former' || word === 'ex' || word.startsWith('ex-'))
  )
    return 'former-official'
  if (noun.role === 'security' && has(militaryWords)) return 'military'
  if (noun.role === 'official' || !official) return noun.role
  if (noun.kind !== 'person') return null
  if (has(aidWords) && noun.role === null) return 'aid-worker'
  if (has(securityWords)) return 'security'
  if (has(militaryWords)) return 'military'
  return noun.role
}

function facetsOfPronoun(word: string): SourceFacets {
  if (personPronouns.has(word)) return { kind: 'person', named: false, role: null }
  if (groupPronouns.has(word)) return { kind: 'group', named: false, role: null }
  return { kind: 'unknown', named: false, role: null }
}

function facetsOfName(words: Words, range: TokenRange, head: number): SourceFacets | undefined {
  const name = words.known.names[words.nameAt[head] ?? -1]
  if (name === undefined) return undefined
  if (name.kind === 'place') return { kind: 'authorities', named: true, role: null }
  if (name.kind === 'norp') return { kind: 'group', named: words.classes[head] === 'NNP', role: null }
  if (name.kind !== 'person') return facetsOfOrganization(words, head)
  const role = findRoleNoun(words, range, head)
  return { kind: 'person', named: true, role: role === undefined ? null : roleOf(words, range, role.noun) }
}

/** An organization's own noun tells what it is: "… Ministry", "… News Agency". */
function facetsOfOrganization(words: Words, head: number): SourceFacets {
  const name = words.nameAt[head] ?? -1
  for (let index = head; words.nameAt[index] === name && index >= 0; index -= 1) {
    const noun = sourceNouns.get(words.lower[index] ?? '')
    if (noun !== undefined && noun.kind !== 'person' && noun.kind !== 'document')
      return { kind: noun.kind, named: true, role: null }
    if (
      isWord(words, index, 'news', 'times', 'post', 'journal', 'tribune', 'herald', 'gazette', 'telegraph', 'guardian')
    )
      return { kind: 'media', named: true, role: null }
  }
  return { kind: 'organization', named: true, role: null }
}

function facetsOfNoun(words: Words, range: TokenRange, head: number): SourceFacets {
  const noun = sourceNouns.get(words.lower[head] ?? '')
  const kinds = nameKinds(words, range)
  if (noun === undefined) {
    const proper = words.classes[head] === 'NNP'
    const role = proper ? findRoleNoun(words, range, head) : undefined
    const body = proper && isWord(words, range.first, 'the')
    const kind = body ? 'organization' : proper ? 'person' : words.classes[head] === 'NNS' ? 'group' : 'unknown'
    return { kind, named: proper, role: role === undefined ? null : roleOf(words, range, role.noun) }
  }
  if (isWord(words, head, 'agency', 'service') && isWord(words, head - 1, 'news'))
    return { kind: 'media', named: kinds.size > 0, role: null }
  if (noun.kind === 'person') {
    const named = kinds.has('person')
    const role = roleOf(words, range, noun)
    return {
      kind: noun.plural && !named ? 'group' : 'person',
      named,
      role: role === null && named ? (findRoleNoun(words, range, head)?.noun.role ?? null) : role,
    }
  }
  const named =
    noun.kind !== 'document' &&
    words.nameAt[head - 1] !== -1 &&
    words.classes[head - 1] !== 'POS' &&
    words.known.names[words.nameAt[head - 1] ?? -1]?.kind === 'organization'
  return { kind: noun.kind, named, role: null }
}

/**
 * The kind of a source, whether its words name it, and its role, from its head and what stands around it.
 * "two army officers" is a group, not named, military.
 */
export function classifySource(words: Words, source: TokenRange): SourceFacets {
  const head = findHead(words, source)
  const word = words.lower[head] ?? ''
  if (source.end - source.first === 1 && !isNominal(words, head) && words.nameAt[head] === -1)
    return facetsOfPronoun(word)
  const name = facetsOfName(words, source, head)
  if (name !== undefined && !(name.kind === 'organization' && sourceNouns.get(word)?.kind === 'person')) return name
  if (groupPronouns.has(word) || personPronouns.has(word)) return facetsOfPronoun(word)
  return facetsOfNoun(words, source, head)
}
