import { SOURCE_KINDS, SOURCE_ROLES, type SourceKind, type SourceRole } from '../model/statement.ts'
import { loadTable, requireOneOf } from './table.ts'

/** What a name tells of the source that bears it. */
export interface SourceName {
  readonly kind: SourceKind
  readonly role: SourceRole | null
}

function loadSourceNames(): ReadonlyMap<string, SourceName> {
  return new Map(
    loadTable('source-names.tsv').map(([name = '', kind = '', role = '']) => [
      name,
      {
        kind: requireOneOf(SOURCE_KINDS, kind, name),
        role: role === '' ? null : requireOneOf(SOURCE_ROLES, role, name),
      },
    ]),
  )
}

/** Names of bodies and media, in lower case and without "the". From `data/source-names.tsv`. */
const sourceNames = loadSourceNames()

/** What a name tells by itself, with or without "the": "the FBI" is authorities; undefined where it tells nothing. */
export function findSourceName(words: string): SourceName | undefined {
  const name = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/u, '')
    .replace(/'s$/u, '')
  return sourceNames.get(name)
}
