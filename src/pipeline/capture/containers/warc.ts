import { type WARCRecord, WARCParser } from 'warcio'
import { boundedGunzip } from './bounded-gunzip.ts'
import { ContainerBroken, type Part, type Unpack } from './part.ts'

const READABLE = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|feed\+json))$/

/** Web archives (ISO 28500): the pages and texts that were answered with success, named by their address. */
export const unpackWarc: Unpack = (source, { maxBytes }) => {
  const packed = source.head[0] === 0x1f && source.head[1] === 0x8b
  const stream = source.open() as AsyncIterable<Buffer>
  return warcParts(packed ? boundedGunzip(stream) : stream, maxBytes)
}

/** The documents of a stream of unpacked WARC records. */
export async function* warcParts(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Part> {
  let number = 0
  try {
    for await (const record of WARCParser.iterRecords(stream)) {
      number++
      if (isPage(record)) yield await partOf(record, number, maxBytes)
    }
  } catch (error) {
    if (error instanceof ContainerBroken) throw error
    const detail = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    throw new ContainerBroken('damaged', `is damaged after its record ${number}: ${detail}.`, { cause: error })
  }
}

function isPage(record: WARCRecord): boolean {
  const isAnswer = record.warcType === 'response' && Number(record.httpHeaders?.statusCode) === 200
  if (!isAnswer && record.warcType !== 'resource' && record.warcType !== 'conversion') return false
  return READABLE.test(mediaTypeOf(record))
}

function contentType(record: WARCRecord): string {
  const http = record.warcType === 'response' ? record.httpHeaders?.headers.get('content-type') : undefined
  return http ?? (record.warcType === 'response' ? '' : (record.warcContentType ?? ''))
}

function mediaTypeOf(record: WARCRecord): string {
  return contentType(record).split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

async function partOf(record: WARCRecord, number: number, maxBytes: number): Promise<Part> {
  const address = record.warcTargetURI ?? undefined
  const name = address ?? String(number)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of record) {
      size += chunk.length
      // The rest is passed over by the parser, packed or not.
      if (size > maxBytes)
        return { kind: 'broken', name, code: 'too-large', reason: 'is larger than a document may be.' }
      chunks.push(Uint8Array.from(chunk))
    }
  } catch (error) {
    if (error instanceof ContainerBroken) throw error
    const detail = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    return { kind: 'broken', name, code: 'damaged', reason: `is damaged in the archive: ${detail}.` }
  }
  return {
    kind: 'document',
    name,
    bytes: Buffer.concat(chunks),
    mediaType: mediaTypeOf(record),
    charset: /charset\s*=\s*"?([^\s";]+)/i.exec(contentType(record))?.[1] ?? null,
    hints: address === undefined || !/^https?:/i.test(address) ? {} : { canonical: address },
  }
}
