import type { OffsetMap } from '../../model/offset-map.ts'
import type { Paragraph } from '../../model/report.ts'

/**
 * What a reader takes from one document. `text` is already as reports keep it (NFC, `\n`, no byte order mark), and
 * the paragraphs point into it in order. The rest is what the document's own words or markup say of it; absent where
 * they say nothing.
 */
export interface Extract {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** Back to the decoded document; empty where that is no text. */
  readonly origin: OffsetMap
  readonly title?: string | undefined
  readonly byline?: string | undefined
  readonly publisher?: string | undefined
  /** As the document writes it. */
  readonly published?: string | undefined
  /** BCP 47, from markup. */
  readonly language?: string | undefined
  readonly canonical?: string | undefined
  readonly credit?: string | undefined
}
