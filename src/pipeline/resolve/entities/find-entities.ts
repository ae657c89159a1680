import type { Entity, Fact } from '../../../model/entity.ts'
import type { Mention, MentionKind } from '../../../model/mention.ts'
import type { Place } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Attributed } from '../../states.ts'
import { readFacts } from '../facts/read-facts.ts'
import { buildEntities } from './build-entities.ts'
import { NameClusters } from './cluster-names.ts'
import type { AliasPair } from './cluster-names.ts'
import type { Cluster } from './cluster.ts'
import { collectReferences } from './collect-references.ts'
import type { Alias } from './find-aliases.ts'
import type { KnownNames } from './know-names.ts'
import { findOverlapping } from './ordered-spans.ts'
import type { Reference } from './reference.ts'
import { SourceResolver } from './resolve-sources.ts'
import type { PositionedName } from './source-head.ts'

/** What the source of an attribution refers to. */
export interface SourceReference {
  /** Null where it is unknown. */
  readonly entity: string | null
  /** The kind of the name that it bears; null where its own words give none. */
  readonly nameKind: MentionKind | null
  readonly isPronoun: boolean
}

/** Who and what a report refers to. */
export interface FoundEntities {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  /** For each attribution, what its source refers to. */
  readonly sources: readonly SourceReference[]
  /** Entity id of the first name that a span holds; null where it holds none. */
  readonly entityIn: (span: Span) => string | null
}

/** At most so many facts are kept of one entity. */
const MOST_FACTS = 16
const UNKNOWN: SourceReference = { entity: null, nameKind: null, isPronoun: false }

/** Finds the mentions of a report, groups them, and tells what the report says of each entity. */
export function findEntities(
  known: Attributed,
  { names, aliases }: KnownNames,
  places: readonly Place[],
): FoundEntities {
  const { text } = known.report
  const references = collectReferences(known, names)
  const clusters = new NameClusters(text, references, { aliases: pairsOf(aliases, references), places: keysOf(places) })
  const clusterOf = new SourceResolver(known, references, clusters).resolve()
  const { entities, idOf } = buildEntities(known, references, clusterOf, factsOf(known, references, clusterOf, aliases))
  const ids = clusterOf.map((cluster) => (cluster === undefined ? null : (idOf.get(cluster) ?? null)))
  const mentions = references.map(({ span, form, kind }, index) => ({ span, form, kind, entity: ids[index] ?? null }))
  return { entities, mentions, sources: sourcesOf(known, references, ids), entityIn: finderOf(references, ids) }
}

/** What is the same for two mentions of one place, by offset; places that are not resolved go by their words. */
function keysOf(places: readonly Place[]): ReadonlyMap<number, string> {
  return new Map(
    places.flatMap(({ span, level, country, lat, lon }) =>
      lat === null ? [] : [[span.start, `${level} ${String(country)} ${String(lat)} ${String(lon)}`]],
    ),
  )
}

/** The references of both names of each alias. */
function pairsOf(aliases: readonly Alias[], references: readonly Reference[]): readonly AliasPair[] {
  const at = new Map<number, number>()
  const named: { start: number; end: number; index: number }[] = []
  for (const [index, { span, form }] of references.entries()) {
    if (form !== 'name') continue
    at.set(span.start, index)
    named.push({ ...span, index })
  }
  return aliases.flatMap(({ of, span }): AliasPair[] => {
    const one = at.get(of.start)
    const other = named[findOverlapping(named, span)]?.index
    return one === undefined || other === undefined || one === other ? [] : [[one, other]]
  })
}

function factsOf(
  known: Attributed,
  references: readonly Reference[],
  clusterOf: readonly (Cluster | undefined)[],
  aliases: readonly Alias[],
): ReadonlyMap<Cluster, readonly Fact[]> {
  const { text } = known.report
  const aliasesOf = new Map<number, Fact[]>()
  for (const { of, span } of aliases) {
    const fact = { kind: 'alsoKnownAs', value: text.slice(span.start, span.end), span }
    aliasesOf.set(of.start, [...(aliasesOf.get(of.start) ?? []), fact])
  }
  const facts = new Map<Cluster, Fact[]>()
  const seen = new Map<Cluster, Set<string>>()
  for (const [index, { form, kind, span, paragraph }] of references.entries()) {
    const cluster = clusterOf[index]
    const around = known.paragraphs[paragraph]?.span
    if (cluster === undefined || form !== 'name' || around === undefined) continue
    const kept = facts.get(cluster) ?? []
    if (kept.length >= MOST_FACTS || !(kind === 'person' || kind === 'organization' || kind === 'norp')) continue
    const told = seen.get(cluster) ?? new Set()
    for (const fact of [...(aliasesOf.get(span.start) ?? []), ...readFacts(text, span, kind === 'person', around)]) {
      const key = `${fact.kind}:${fact.value.toLowerCase()}`
      if (!told.has(key)) kept.push(fact)
      told.add(key)
    }
    facts.set(cluster, kept)
    seen.set(cluster, told)
  }
  return facts
}

function sourcesOf(
  known: Attributed,
  references: readonly Reference[],
  ids: readonly (string | null)[],
): readonly SourceReference[] {
  const sources: SourceReference[] = known.attributions.map(() => UNKNOWN)
  const shared = new Map<number, number>()
  for (const [index, { sourceOf, form, kind }] of references.entries()) {
    if (sourceOf === null) continue
    sources[sourceOf] = {
      entity: ids[index] ?? null,
      nameKind: form === 'name' ? kind : null,
      isPronoun: form === 'pronoun',
    }
    const first = known.attributions[sourceOf]?.source?.spans[0]
    if (first !== undefined) shared.set(first.start, sourceOf)
  }
  // Several attributions may have one source; only the first of them is known to its reference.
  return known.attributions.map(({ source }, index) => {
    const own = sources[index] ?? UNKNOWN
    return own.entity !== null || source === null
      ? own
      : (sources[shared.get(source.spans[0]?.start ?? -1) ?? -1] ?? own)
  })
}

function finderOf(references: readonly Reference[], ids: readonly (string | null)[]): FoundEntities['entityIn'] {
  const names: (PositionedName & { id: string | null })[] = []
  for (const [index, { form, span, kind }] of references.entries()) {
    if (form === 'name') names.push({ ...span, kind, id: ids[index] ?? null })
  }
  return (span) => names[findOverlapping(names, span)]?.id ?? null
}
