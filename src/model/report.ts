import type { Span } from './span.ts'

/**
 * One captured version of a document. `text` is what every span points into: NFC, line ends as `\n`,
 * without a byte order mark; paragraphs are set apart by line breaks.
 */
export interface Report {
  /** `r_` and the first 16 hexadecimal digits of a hash over `sha256`, `part` and `text`. */
  readonly id: string
  /** SHA-256 of the bytes as they were captured, in hexadecimal; of the whole container for a part of one. */
  readonly sha256: string
  /** Where the bytes came from: a path as given, an address, or `-` for standard input; a part of a container adds `#` and its name. */
  readonly address: string
  readonly title: string | null
  /** Who publishes it, as the document or the user names them. */
  readonly publisher: string | null
  /** When it was published: an EDTF date, or date and time with zone. */
  readonly published: string | null
  /** BCP 47 language tag, from markup or detected; null where neither gives one. */
  readonly language: string | null
  /** Who wrote it, as its by-line says. */
  readonly byline: string | null
  /** The agency that its text is credited to, such as `AP`; null where no credit is found. */
  readonly credit: string | null
  /** The address that the document gives as its own. */
  readonly canonical: string | null
  readonly text: string
}

/** What a paragraph is for. Only `prose`, `list-item` and `quotation` paragraphs hold statements. */
export type ParagraphKind = 'title' | 'heading' | 'byline' | 'prose' | 'list-item' | 'quotation' | 'boilerplate'

/** One paragraph of a report's text, without the line breaks around it. */
export interface Paragraph {
  readonly span: Span
  readonly kind: ParagraphKind
}
