import type { Entity } from '../../src/model/entity.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Moment } from '../../src/model/moment.ts'
import type { Place } from '../../src/model/place.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { Reading } from '../../src/model/reading.ts'
import { contains, type Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'

/** What the words of one statement refer to. */
export interface Resolved {
  readonly entities: readonly Entity[]
  readonly places: readonly Place[]
  readonly moments: readonly Moment[]
  readonly quantities: readonly Quantity[]
  readonly evidence: readonly Evidence[]
}

/** Who, where, when and how many: all that the reading found inside the words of a statement, each once. */
export function resolvedIn(reading: Reading, statement: Statement): Resolved {
  const spans = spansOf(statement)
  const within = <Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => spans.some((span) => contains(span, item.span)))
  const ids = new Set([
    ...within(reading.mentions).map((mention) => mention.entity),
    statement.source?.entity ?? null,
    statement.addressee,
  ])
  return {
    entities: reading.entities.filter((entity) => ids.has(entity.id)),
    places: within(reading.places),
    moments: within(reading.moments),
    quantities: within(reading.quantities),
    evidence: within(reading.evidence),
  }
}

/** Every stretch of words that a statement points at. */
function spansOf(statement: Statement): readonly Span[] {
  const { source, cue, content, addresseeSpan, medium, said } = statement
  const single = [addresseeSpan, medium?.span, said?.span, source?.anonymity.span, source?.anonymity.reason]
  return [
    ...(source?.spans ?? []),
    ...cue.spans,
    ...content.spans,
    ...single.filter((span) => span !== null && span !== undefined),
  ]
}
