import type { Span } from './span.ts'

/** Footage, a photo, a document or the like that a report speaks of. */
export interface Evidence {
  readonly span: Span
  readonly kind: 'footage' | 'photo' | 'document' | 'recording' | 'satellite-image'
  /** Ids of the statements that say what it shows. */
  readonly shows: readonly string[]
}
