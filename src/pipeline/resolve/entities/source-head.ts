import type { MentionForm, MentionKind } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import type { SourceKind } from '../../../model/statement.ts'
import type { AttributedSource } from '../../states.ts'
import { spansInside } from './ordered-spans.ts'

/** A name with its place in the text at hand, so that names can be searched like spans. */
export interface PositionedName extends Span {
  readonly kind: MentionKind
}

/** The words of a source that refer to who says it. */
export interface SourceHead {
  readonly span: Span
  readonly form: MentionForm
}

const PRONOUNS = new Set(
  'he she they it we i you who that which this these those one some others both all him her them us me'.split(' '),
)

/** A name that was not tagged: nothing but capitalized words. */
const ALL_CAPITALIZED =
  /^(?:[Tt]he\s)?\p{Lu}[\p{L}\p{M}\d'’./-]*(?:\s(?:(?:of|al|bin|de|for|and)\s)?\p{Lu}[\p{L}\p{M}\d'’./-]*)*$/u

/** The kinds of name that may name a source of a kind, best first. */
const NAMED_BY: Readonly<Record<SourceKind, readonly MentionKind[]>> = {
  person: ['person', 'organization', 'norp', 'place', 'other'],
  group: ['organization', 'norp', 'person', 'place'],
  organization: ['organization', 'norp', 'facility', 'other', 'place'],
  authorities: ['organization', 'place', 'norp', 'facility'],
  media: ['organization', 'other', 'norp'],
  document: ['other', 'organization'],
  publisher: ['organization'],
  unknown: ['person', 'organization', 'norp', 'place'],
}

/**
 * Finds the words of a source that refer to it: its own name where it gives one, else a pronoun, else the description.
 *
 *     Ana Torre, a spokeswoman for the Harbor Ministry,
 *     ^^^^^^^^^
 *     a spokeswoman for the Harbor Ministry,
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findSourceHead(
  text: string,
  names: readonly PositionedName[],
  source: AttributedSource,
): SourceHead | undefined {
  const first = source.spans[0]
  if (first === undefined) return undefined
  const trimmed = trim(text, first)
  if (trimmed === undefined) return undefined
  if (PRONOUNS.has(text.slice(trimmed.start, trimmed.end).toLowerCase())) return { span: trimmed, form: 'pronoun' }
  if (source.named) {
    const name = findOwnName(text, names, source)
    if (name !== undefined) return { span: { start: name.start, end: name.end }, form: 'name' }
    if (ALL_CAPITALIZED.test(text.slice(trimmed.start, trimmed.end))) return { span: trimmed, form: 'name' }
  }
  return { span: untilClause(text, trimmed), form: 'description' }
}

/** The first name of a fitting kind that owns nothing: "Ana Torre's lawyer Ben Ode" is named by its second. */
function findOwnName(
  text: string,
  names: readonly PositionedName[],
  source: AttributedSource,
): PositionedName | undefined {
  const inside = source.spans.flatMap((span) => spansInside(names, span))
  for (const kind of NAMED_BY[source.kind]) {
    const fitting = inside.filter((name) => name.kind === kind)
    const own = fitting.find((name) => !/^['’](?:s\b|\s)/u.test(text.slice(name.end, name.end + 3)))
    if (own !== undefined) return own
    if (fitting[0] !== undefined && source.kind !== 'person') return fitting[0]
  }
  return undefined
}

/** Without white space and commas around it; undefined where nothing is left. */
function trim(text: string, span: Span): Span | undefined {
  const words = text.slice(span.start, span.end)
  const lead = /^[\s,;:–—-]*/u.exec(words)?.[0].length ?? 0
  const tail = /[\s,;:–—-]*$/u.exec(words.slice(lead))?.[0].length ?? 0
  const trimmed = { start: span.start + lead, end: span.end - tail }
  return trimmed.start < trimmed.end ? trimmed : undefined
}

/** A description ends before the relative clause or the apposition that follows it. */
function untilClause(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const end = /\s*(?:,|\s--\s|\s[–—]\s|\s\(|\s(?:who|which|whose|whom)\s)/u.exec(words)?.index ?? words.length
  return end > 0 ? { start: span.start, end: span.start + end } : span
}
