import type { MentionKind } from '../../../model/mention.ts'
import type { SourceKind } from '../../../model/statement.ts'
import type { Attributed } from '../../states.ts'
import { lastStartingBy } from './ordered-spans.ts'
import type { Reference } from './reference.ts'
import { findSourceHead } from './source-head.ts'
import type { PositionedName } from './source-head.ts'

const KIND_OF_SOURCE: Readonly<Record<SourceKind, MentionKind>> = {
  person: 'person',
  group: 'person',
  organization: 'organization',
  authorities: 'organization',
  media: 'organization',
  document: 'other',
  publisher: 'organization',
  unknown: 'other',
}

/**
 * The names of a report and the descriptions and pronouns that serve as its sources, in order of the text.
 *
 * @param names what the tag stage has named, and the other names that the text itself gives
 */
export function collectReferences(known: Attributed, names: readonly PositionedName[]): readonly Reference[] {
  const { text } = known.report
  const paragraphs = known.paragraphs.map(({ span }) => span)
  const found = new Map<string, Reference>()
  const keep = (reference: Omit<Reference, 'paragraph'>): void => {
    const { start, end } = reference.span
    const key = `${String(start)}-${String(end)}`
    const before = found.get(key)
    if (before === undefined) found.set(key, { ...reference, paragraph: lastStartingBy(paragraphs, start) })
    else if (before.sourceOf === null) found.set(key, { ...before, sourceOf: reference.sourceOf })
  }
  for (const { start, end, kind } of names) keep({ span: { start, end }, form: 'name', kind, sourceOf: null })
  for (const [index, { source }] of known.attributions.entries()) {
    if (source === null) continue
    const head = findSourceHead(text, names, source)
    if (head !== undefined) keep({ ...head, kind: KIND_OF_SOURCE[source.kind], sourceOf: index })
  }
  return [...found.values()].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
