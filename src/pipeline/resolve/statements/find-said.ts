import type { Moment } from '../../../model/moment.ts'
import type { Said, Source } from '../../../model/statement.ts'
import type { Attributed } from '../../states.ts'
import { lastStartingBy } from '../entities/ordered-spans.ts'

interface LastSaid {
  readonly edtf: string | null
  readonly paragraph: number
}

/**
 * When each statement was said: by its own words, or by those of the statement before it that the same source makes
 * in the same paragraph; `span` is then null.
 *
 *     Speaking on May 3, Ana Torre doubted the figures. But she said the pier was safe.
 *                 ^^^^^  said of both
 */
export function findSaid(
  known: Attributed,
  sources: readonly (Source | null)[],
  moments: readonly Moment[],
): readonly (Said | null)[] {
  const edtfAt = new Map(moments.map(({ span, edtf }) => [span.start, edtf]))
  const paragraphs = known.paragraphs.map(({ span }) => span)
  const last = new Map<string, LastSaid>()
  return known.attributions.map(({ said, cue, source }, index) => {
    const entity = sources[index]?.entity ?? null
    const start = cue.spans[0]?.start ?? source?.spans[0]?.start ?? -1
    const paragraph = lastStartingBy(paragraphs, start)
    if (said !== null) {
      const edtf = edtfAt.get(said.start) ?? null
      if (entity !== null) last.set(entity, { edtf, paragraph })
      return { edtf, span: said }
    }
    const before = entity === null ? undefined : last.get(entity)
    if (before === undefined || before.edtf === null || before.paragraph !== paragraph) return null
    return { edtf: before.edtf, span: null }
  })
}
