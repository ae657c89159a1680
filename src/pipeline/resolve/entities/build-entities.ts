import type { Entity, EntityKind, Fact } from '../../../model/entity.ts'
import { isPeople } from '../../../reference/demonyms.ts'
import type { MentionKind } from '../../../model/mention.ts'
import type { Attributed } from '../../states.ts'
import { readPlaceWords } from '../places/place-words.ts'
import type { Cluster } from './cluster.ts'
import { shownName, shownPerson } from './name-words.ts'
import type { Reference } from './reference.ts'

/** Entities of a report and the cluster that each was made from. */
export interface EntityIndex {
  readonly entities: readonly Entity[]
  readonly idOf: ReadonlyMap<Cluster, string>
}

/** Makes an entity of every cluster that has one, `e1`, `e2` … in order of first mention. */
export function buildEntities(
  known: Attributed,
  references: readonly Reference[],
  clusterOf: readonly (Cluster | undefined)[],
  factsOf: ReadonlyMap<Cluster, readonly Fact[]>,
): EntityIndex {
  const idOf = new Map<Cluster, string>()
  for (const cluster of clusterOf) {
    if (cluster !== undefined && !idOf.has(cluster) && !isPeopleOnly(known.report.text, references, cluster))
      idOf.set(cluster, `e${String(idOf.size + 1)}`)
  }
  const entities = [...idOf].map(([cluster, id]) => {
    const names = namesOf(known.report.text, references, cluster)
    const [name = '', ...aliases] = names
    return { id, kind: kindOf(known, references, cluster), name, aliases, facts: factsOf.get(cluster) ?? [] }
  })
  return { entities, idOf }
}

/** Whether all that a cluster holds are names of peoples and faiths, as adjectives or nouns: no one acts or speaks. */
function isPeopleOnly(text: string, references: readonly Reference[], cluster: Cluster): boolean {
  return cluster.members.every((member) => {
    const reference = references[member]
    if (reference === undefined || reference.sourceOf !== null) return false
    if (reference.kind === 'norp') return isPeople(text.slice(reference.span.start, reference.span.end))
    return reference.kind === 'place' && readPlaceWords(text, reference.span).some(({ name }) => isPeople(name))
  })
}

/** The names of a cluster, fullest first; its fullest description where it has no name. */
function namesOf(text: string, references: readonly Reference[], cluster: Cluster): readonly string[] {
  const shown = new Map<string, string>()
  const described: string[] = []
  for (const member of cluster.members.toSorted((a, b) => a - b)) {
    const reference = references[member]
    if (reference === undefined) continue
    const words = text.slice(reference.span.start, reference.span.end)
    if (reference.form === 'description') described.push(shownName(words))
    if (reference.form !== 'name') continue
    const name = shownAs(reference.kind, words)
    const key = name.toLowerCase()
    if (name !== '' && !shown.has(key)) shown.set(key, name)
  }
  const names = [...shown.values()]
  const fullest = (names.length > 0 ? names : described).toSorted((a, b) => b.length - a.length)[0]
  return fullest === undefined ? [] : [fullest, ...names.filter((name) => name !== fullest)]
}

/** A name as it is shown: a person's without titles, a place's without the compass words before it. */
function shownAs(kind: MentionKind, words: string): string {
  if (kind === 'person') return shownPerson(words)
  return kind === 'place' ? shownName(words).replace(/^(?:\p{Ll}[\p{L}-]*\s)+(?=\p{Lu})/u, '') : shownName(words)
}

/** What kind of thing a cluster is: by its names' kinds, else by the kind of source that it is. */
function kindOf(known: Attributed, references: readonly Reference[], cluster: Cluster): EntityKind {
  for (const member of cluster.members) {
    const reference = references[member]
    if (reference?.form !== 'name') continue
    if (reference.kind === 'person' || reference.kind === 'organization' || reference.kind === 'event')
      return reference.kind
    if (reference.kind === 'norp') return 'organization'
    if (reference.kind !== 'other') return 'place'
  }
  for (const member of cluster.members) {
    const kind = known.attributions[references[member]?.sourceOf ?? -1]?.source?.kind
    if (kind === 'person' || kind === 'group') return kind
    if (kind === 'organization' || kind === 'authorities' || kind === 'media') return 'organization'
  }
  return 'other'
}
