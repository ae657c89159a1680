import type { Span } from './span.ts'

/** A number in the text as an interval. "At least 10" has no `max`; "about 200" has both bounds 200 and is approximate. */
export interface Quantity {
  readonly span: Span
  readonly min: number | null
  readonly max: number | null
  /** Unit of measure or currency (`km`, `years`, `percent`, `USD` …); null for a plain count. */
  readonly unit: string | null
  /** What is counted or measured, in the report's words; null where the text does not say. */
  readonly of: string | null
  readonly approximate: boolean
}
