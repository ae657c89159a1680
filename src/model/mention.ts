import type { Span } from './span.ts'

/** What a name or a description refers to. `norp`: nationalities, religious and political groups, as adjective or noun. */
export type MentionKind = 'person' | 'organization' | 'place' | 'facility' | 'norp' | 'event' | 'other'

/** A name as the tag stage finds it, before anything is known of what it refers to. */
export interface Name {
  readonly span: Span
  readonly kind: MentionKind
}

/** How words refer: by a name, by a description ("the spokesman"), or by a pronoun. */
export type MentionForm = 'name' | 'description' | 'pronoun'

/** Words that refer to an entity: a name, a description ("the spokesman") or a pronoun. */
export interface Mention {
  readonly span: Span
  readonly form: MentionForm
  readonly kind: MentionKind
  /** Null where what it refers to is unknown. */
  readonly entity: string | null
}
