import { createHash } from 'node:crypto'
import type { RawDocument } from '../../src/pipeline/capture/raw-document.ts'

/** A document as `locate` would give it. */
export function rawDocumentOf(content: string | Uint8Array, about: Partial<RawDocument> = {}): RawDocument {
  const bytes = Buffer.from(content)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { address: 'report.txt', bytes, sha256, mediaType: null, charset: null, hints: {}, ...about }
}
