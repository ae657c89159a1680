import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'

/** How many bytes from the start are looked at to tell what a source holds. */
export const HEAD_BYTES = 64 * 1024

/** Bytes that can be read more than once, as a stream: a file, or what was read from elsewhere. */
export interface ByteSource {
  readonly address: string
  /** The first `HEAD_BYTES` bytes, or all where there are fewer. */
  readonly head: Uint8Array
  readonly size: number
  readonly mediaType: string | null
  readonly charset: string | null
  /** The file that holds the bytes; undefined where they are in memory. */
  readonly path: string | undefined
  readonly open: () => Readable
}

export interface Labels {
  readonly mediaType: string | null
  readonly charset: string | null
}

const NO_LABELS: Labels = { mediaType: null, charset: null }

/** A source over bytes in memory. */
export function memorySource(address: string, bytes: Uint8Array, labels: Labels = NO_LABELS): ByteSource {
  const stream = () => Readable.from([bytes], { objectMode: false })
  return { address, head: bytes.subarray(0, HEAD_BYTES), size: bytes.length, ...labels, path: undefined, open: stream }
}

/** A source over a file of known size, whose first bytes are read now. */
export async function fileSource(address: string, path: string, size: number): Promise<ByteSource> {
  const file = await open(path, 'r')
  try {
    const head = await readHead(file, size)
    return { address, head, size, ...NO_LABELS, path, open: () => createReadStream(path) }
  } finally {
    await file.close()
  }
}

async function readHead(file: FileHandle, size: number): Promise<Uint8Array> {
  const head = Buffer.allocUnsafeSlow(Math.min(size, HEAD_BYTES))
  let filled = 0
  while (filled < head.length) {
    const { bytesRead } = await file.read(head, filled, head.length - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return head.subarray(0, filled)
}

/** All bytes of a source. The caller has checked its size. */
export async function readAll(source: ByteSource): Promise<Uint8Array> {
  if (source.size <= source.head.length) return source.head
  const chunks: Buffer[] = []
  for await (const chunk of source.open() as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of all bytes of a source, read as a stream. */
export async function sha256OfSource(source: ByteSource): Promise<string> {
  if (source.size <= source.head.length) return sha256Of(source.head)
  const hash = createHash('sha256')
  for await (const chunk of source.open() as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}
