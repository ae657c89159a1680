import type { Span } from './span.ts'

export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'event' | 'other'

/**
 * What a report says of an entity, with the words that say it. `kind` names the relation: `age`, `role`, `memberOf`,
 * `partOf`, `designated`, `founded`, `founder`, `alsoKnownAs` …; `value` is the words, or the number for an age.
 */
export interface Fact {
  readonly kind: string
  readonly value: string
  readonly span: Span
}

/** A person, organization, place or other thing that a report refers to, known by at least one mention. */
export interface Entity {
  /** `e1`, `e2` … in order of first mention: unique within one report. */
  readonly id: string
  readonly kind: EntityKind
  /** The fullest name, or the fullest description where the report gives no name. */
  readonly name: string
  /** Other names that the report uses, without the fullest. */
  readonly aliases: readonly string[]
  readonly facts: readonly Fact[]
}
