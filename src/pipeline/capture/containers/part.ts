import type { UnreadableCode } from '../../../errors.ts'
import type { ByteSource } from '../byte-source.ts'
import type { Limits } from '../found.ts'
import type { DocumentHints } from '../raw-document.ts'

/** A document inside a container. */
export interface DocumentPart {
  readonly kind: 'document'
  /** Names it within its container: the item's id or address, or its number. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string | null
  readonly charset: string | null
  readonly hints: DocumentHints
}

/** A part that could not be read; `reason` continues a sentence that begins with the part's address. */
export interface BrokenPart {
  readonly kind: 'broken'
  readonly name: string
  readonly code: UnreadableCode
  readonly reason: string
}

export type Part = DocumentPart | BrokenPart

/** Yields a container's parts in their order, one at a time, so that the container is never held as a whole. */
export type Unpack = (source: ByteSource, limits: Limits) => AsyncIterable<Part>

/** A container that cannot be read on, for a reason that continues a sentence beginning with its address. */
export class ContainerBroken extends Error {
  readonly code: UnreadableCode

  constructor(code: UnreadableCode, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'ContainerBroken'
    this.code = code
  }
}
