import { SOURCE_KINDS, SOURCE_ROLES, type SourceKind, type SourceRole } from '../model/statement.ts'
import { loadTable, requireOneOf } from './table.ts'

/** What a noun at the head of a source says of it. */
export interface SourceNoun {
  readonly kind: SourceKind
  readonly role: SourceRole | null
  /** Whether the form looked up is a plural: plural persons are a group. */
  readonly plural: boolean
}

const alwaysPlural = new Set([
  'people',
  'men',
  'women',
  'children',
  'folks',
  'spokesmen',
  'spokeswomen',
  'spokespeople',
  'townspeople',
  'police',
])

function pluralOf(noun: string): string {
  if (noun.endsWith('.')) return `${noun.slice(0, -1)}s.`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  return `${noun}s`
}

function loadSourceNouns(): ReadonlyMap<string, SourceNoun> {
  const byForm = new Map<string, SourceNoun>()
  for (const [noun = '', kind = '', role = ''] of loadTable('source-nouns.tsv')) {
    const entry = {
      kind: requireOneOf(SOURCE_KINDS, kind, noun),
      role: role === '' ? null : requireOneOf(SOURCE_ROLES, role, noun),
    }
    byForm.set(noun, { ...entry, plural: alwaysPlural.has(noun) })
    if (!alwaysPlural.has(noun)) byForm.set(pluralOf(noun), { ...entry, plural: true })
  }
  return byForm
}

/**
 * Nouns that head sources, by singular and plural in lower case, some of them of several words ("attorney general").
 * From `data/source-nouns.tsv`.
 */
export const sourceNouns: ReadonlyMap<string, SourceNoun> = loadSourceNouns()
const longestNoun = Math.max(...[...sourceNouns.keys()].map((noun) => noun.split(' ').length))

/** The noun that ends with the word at `index`, the longest that the table has: "attorney general", not "general". */
export function findSourceNoun(lower: readonly string[], index: number): SourceNoun | undefined {
  for (let length = Math.min(longestNoun, index + 1); length > 0; length -= 1) {
    const noun = sourceNouns.get(lower.slice(index + 1 - length, index + 1).join(' '))
    if (noun !== undefined) return noun
  }
  return undefined
}

/** Whether a noun in the singular says what a person is or does. */
export function isRoleNoun(word: string): boolean {
  const noun = sourceNouns.get(word.toLowerCase())
  return noun?.kind === 'person' && !noun.plural
}

const securityWords = new Set(['security', 'intelligence', 'police', 'counterterrorism', 'counter-terrorism'])
const militaryWords = new Set(['military', 'army', 'defense', 'defence', 'navy', 'naval', 'air-force'])
const aidWords = new Set(['aid', 'relief', 'humanitarian', 'rescue'])
const politicalWords = new Set(['campaign', 'democratic', 'republican', 'opposition'])
const pastWords = new Set(['former', 'ex', 'ex-', 'onetime', 'one-time', 'erstwhile', 'retired', 'then'])
/** Roles that one no longer has when one is "former"; officers and experts keep theirs. */
const leaves: ReadonlySet<SourceRole> = new Set<SourceRole>(['official', 'politician', 'security'])

/**
 * The role that a phrase of lower-case words gives, its last telling noun first: "the former harbor minister" is a
 * former official, "an army source" is military. Undefined where it gives none.
 */
export function readRoleWords(lower: readonly string[]): SourceRole | undefined {
  for (let index = lower.length - 1; index >= 0; index -= 1) {
    const noun = findSourceNoun(lower, index)
    if (noun === undefined || noun.kind !== 'person') continue
    const role = noun.role ?? roleOfModifiers(lower.slice(0, index))
    if (role === undefined) continue
    const past = lower.slice(0, index).some((word) => pastWords.has(word) && word !== 'then' && word !== 'retired')
    if (past && leaves.has(role) && !isCandidate(lower[index])) return 'former-official'
    const isArmy = role === 'security' && lower.slice(0, index).some((word) => militaryWords.has(word))
    return isArmy ? 'military' : role
  }
  return undefined
}

function isCandidate(word: string | undefined): boolean {
  return word === 'candidate' || word === 'nominee' || word === 'contender'
}

/** What stands beside a noun that tells no role by itself: "security source", "a source in the army". */
export function roleOfModifiers(beside: readonly string[]): SourceRole | undefined {
  const has = (set: ReadonlySet<string>): boolean => beside.some((word) => set.has(word))
  if (has(aidWords)) return 'aid-worker'
  if (has(securityWords)) return 'security'
  if (has(militaryWords)) return 'military'
  return has(politicalWords) ? 'politician' : undefined
}

/** The role of a source that words such as "the former harbor minister" give; undefined where they give none. */
export function findSourceRole(words: string): SourceRole | undefined {
  const all = words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}.'-]+/u)
    .filter((word) => word !== '')
  const end = all.findIndex((word) => ['of', 'for', 'in', 'at', 'to'].includes(word))
  return readRoleWords(end === -1 ? all : all.slice(0, end))
}
