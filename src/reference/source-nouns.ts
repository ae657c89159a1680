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

/** Nouns that head sources, by singular and plural in lower case. From `data/source-nouns.tsv`. */
export const sourceNouns: ReadonlyMap<string, SourceNoun> = loadSourceNouns()

/** Whether a noun in the singular says what a person is or does. */
export function isRoleNoun(word: string): boolean {
  const noun = sourceNouns.get(word.toLowerCase())
  return noun?.kind === 'person' && !noun.plural
}

/** The role of a source that words such as "the former harbor minister" give; undefined where they give none. */
export function findSourceRole(words: string): SourceRole | undefined {
  const all = words.toLowerCase().split(/[^\p{L}-]+/u)
  const end = all.findIndex((word) => ['of', 'for', 'in', 'at', 'to'].includes(word))
  const own = end === -1 ? all : all.slice(0, end)
  const role = own.map((word) => sourceNouns.get(word)?.role ?? undefined).findLast((found) => found !== undefined)
  const former = own.includes('former') || own.includes('ex')
  return former && (role === 'official' || role === 'security' || role === 'military') ? 'former-official' : role
}
