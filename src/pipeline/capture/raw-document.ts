/**
 * What a container or a server says of a document that it holds: a feed of its item, an archive of its page. The
 * document's own words outrank it, and the user's options outrank both.
 */
export interface DocumentHints {
  readonly title?: string
  readonly publisher?: string
  /** As the container writes it; capture brings it into EDTF. */
  readonly published?: string
  /** BCP 47. */
  readonly language?: string
  readonly byline?: string
  /** The address that the document was published at. */
  readonly canonical?: string
}

/** A document as it was found, before anything is read: plain data that can be sent to a worker thread. */
export interface RawDocument {
  /** A path as given, an http(s) address, or `-` for standard input; a part of a container adds `#` and its name. */
  readonly address: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes that were captured, in hexadecimal; of the whole container for a part of one. */
  readonly sha256: string
  /** As the server or the container declares it, without parameters and in lower case; null where neither does. */
  readonly mediaType: string | null
  /** The character encoding as declared outside the bytes; null where none is. */
  readonly charset: string | null
  readonly hints: DocumentHints
  /** The name of this part in its container; absent for a document that stands alone. */
  readonly part?: string
}
