import type { Moment } from '../../../model/moment.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Attributed } from '../../states.ts'
import type { FoundEntities } from '../entities/find-entities.ts'
import { completeSources } from './complete-sources.ts'
import { findSaid } from './find-said.ts'
import { statementId } from './statement-id.ts'

/** Makes a statement of every attribution: with its id, and with what is known of its source from elsewhere. */
export function completeStatements(
  known: Attributed,
  found: FoundEntities,
  moments: readonly Moment[],
): readonly Statement[] {
  const ids = uniqueIds(known)
  const sources = completeSources(known, found)
  const said = findSaid(known, sources, moments)
  return known.attributions.map((attribution, index) => {
    const { narrated, parent, cue, content, nature, stance, directness, medium } = attribution
    const { certainty, polarity, confidence } = attribution
    return {
      id: ids[index] ?? '',
      narrated,
      parent: parent === null ? null : (ids[parent] ?? null),
      source: sources[index] ?? null,
      cue,
      content,
      nature,
      stance,
      directness,
      addressee: attribution.addressee === null ? null : found.entityIn(attribution.addressee),
      addresseeSpan: attribution.addressee,
      medium,
      said: said[index] ?? null,
      certainty,
      polarity,
      confidence,
    }
  })
}

/** Ids by hash; a repeat of the very same spans, which only a faulty reading makes, gets its ordinal. */
function uniqueIds(known: Attributed): readonly string[] {
  const seen = new Set<string>()
  return known.attributions.map((attribution) => {
    let id = statementId(known.report.id, attribution)
    for (let repeat = 2; seen.has(id); repeat += 1)
      id = statementId(`${known.report.id}#${String(repeat)}`, attribution)
    seen.add(id)
    return id
  })
}
