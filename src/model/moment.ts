import type { Span } from './span.ts'

/** The kinds of time expression that TimeML tells apart (TIMEX3 `type`). */
export type MomentKind = 'date' | 'time' | 'duration' | 'set'

/** A time expression and what it means. */
export interface Moment {
  readonly span: Span
  readonly kind: MomentKind
  /** Extended Date/Time Format (ISO 8601-2:2019), such as `2021-06`, `2021-22` (summer), `2011~`; null where only vague or without a date. */
  readonly edtf: string | null
  /** ISO 8601 length for a duration or the period of a set, such as `P2W`; null otherwise. */
  readonly duration: string | null
  /** For expressions that only point: "recently" is `past`, "now" `present`, "soon" `future`. */
  readonly reference: 'past' | 'present' | 'future' | null
  /** How the value was found, in words that a person can read. */
  readonly basis: string
}
