import type { Source, SourceKind, SourceRole } from '../../../model/statement.ts'
import type { Entity } from '../../../model/entity.ts'
import type { Attributed, AttributedSource } from '../../states.ts'
import type { FoundEntities, SourceReference } from '../entities/find-entities.ts'
import { findPersonRoles } from './person-roles.ts'

/** What the statements of one source so far have told of it. */
interface Told {
  readonly kind: SourceKind
  readonly named: boolean
  readonly role: SourceRole | null
}

/**
 * Sources with their entities. What the words of one statement tell of its source, its kind, its role and whether it
 * is named, holds for the later statements of the same source: "he" has the role of the spokesman whom it stands for.
 * Anonymity that was granted to a source without a name holds for all that this source says.
 */
export function completeSources(known: Attributed, found: FoundEntities): readonly (Source | null)[] {
  const { attributions } = known
  const roles = findPersonRoles(known, found)
  const entities = new Map(found.entities.map((entity) => [entity.id, entity]))
  const told = new Map<string, Told>()
  const anonymous = new Set<string>()
  const sources = attributions.map(({ source, anonymity }, index): Source | null => {
    if (source === null) return null
    const reference = found.sources[index]
    const entity = entities.get(reference?.entity ?? '')
    if (reference === undefined || entity === undefined) return { ...source, entity: null, anonymity }
    const before = told.get(entity.id)
    const kind = kindOf(source, reference, entity, before)
    const named = source.named || before?.named === true || (kind === 'person' && isNamed(entity, reference))
    const isPerson = kind === 'person' || (kind === 'group' && named && entity.kind === 'person')
    const role = source.role ?? (isPerson ? roles.get(entity.id) : undefined) ?? before?.role ?? null
    // "Ruiz and her aides" are several: what they are does not hold for her alone.
    if (!(kind === 'group' && entity.kind === 'person')) told.set(entity.id, { kind, named, role })
    if (anonymity.granted && !named) anonymous.add(entity.id)
    return { ...source, kind, named, role, entity: entity.id, anonymity }
  })
  return sources.map((source) => {
    if (source === null || source.anonymity.granted || !anonymous.has(source.entity ?? '')) return source
    return withheld(source)
  })
}

/** A source whose name is withheld, as another of its statements says. */
function withheld(source: Source): Source {
  return { ...source, anonymity: { granted: true, span: null, reason: null } }
}

/** The kind that the name of a source shows outranks the one that its place in the sentence made likely. */
function kindOf(
  source: AttributedSource,
  reference: SourceReference,
  entity: Entity,
  before: Told | undefined,
): SourceKind {
  if (reference.isPronoun && source.kind === 'person') return 'person'
  if (reference.isPronoun || source.kind === 'unknown') return before?.kind ?? kindOfEntity(entity) ?? source.kind
  if (
    source.kind !== 'person' ||
    source.role !== null ||
    reference.nameKind === null ||
    reference.nameKind === 'person'
  )
    return source.kind
  return kindOfEntity(entity) ?? source.kind
}

function kindOfEntity({ kind }: Entity): SourceKind | undefined {
  if (kind === 'person') return 'person'
  if (kind === 'organization' || kind === 'group') return 'organization'
  return kind === 'place' ? 'authorities' : undefined
}

function isNamed(entity: Entity, reference: SourceReference): boolean {
  return reference.nameKind === 'person' && entity.kind === 'person'
}
