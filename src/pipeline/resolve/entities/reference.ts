import type { MentionForm, MentionKind } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'

/** Words that refer to something, before it is known to what. */
export interface Reference {
  readonly span: Span
  readonly form: MentionForm
  readonly kind: MentionKind
  /** Index of the paragraph that holds it. */
  readonly paragraph: number
  /** Index of the first attribution whose source it heads; null where it heads none. */
  readonly sourceOf: number | null
}
