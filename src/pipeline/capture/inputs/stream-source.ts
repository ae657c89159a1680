import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ReportUnreadable } from '../../../errors.ts'
import { type ByteSource, fileSource, HEAD_BYTES, memorySource } from '../byte-source.ts'
import { containerFormat } from '../container-format.ts'
import type { Limits } from '../found.ts'
import { unreadable } from '../unreadable.ts'

/** Whether an input names standard input. */
export function isStream(input: string): boolean {
  return input === '-'
}

/**
 * What standard input or a pipe holds: in memory up to the limit of one document. A container may be longer: it then
 * goes through a temporary file, which is gone when the source has been used.
 */
export async function* streamSource(
  address: string,
  stream: NodeJS.ReadableStream = process.stdin,
  { maxBytes, signal }: Limits,
): AsyncGenerator<ByteSource | ReportUnreadable> {
  const folder: { path?: string } = {}
  try {
    const iterator = (stream as AsyncIterable<Buffer | string>)[Symbol.asyncIterator]()
    const { chunks, ended } = await readUpTo(iterator, maxBytes, signal)
    const start = Buffer.concat(chunks)
    if (ended) yield memorySource(address, start)
    else if (containerFormat(start.subarray(0, HEAD_BYTES), null, address) === undefined) {
      const limit = Math.round(maxBytes / 1e5) / 10
      const message = `${address} gives more than ${limit} MB, the most that one document may have.`
      yield new ReportUnreadable(address, 'too-large', message)
    } else {
      folder.path = await mkdtemp(join(tmpdir(), 'hearsay-'))
      const path = join(folder.path, 'input')
      await pipeline(joined(start, iterator), createWriteStream(path, { mode: 0o600 }), ...(signal ? [{ signal }] : []))
      yield await fileSource(address, path, (await stat(path)).size)
    }
  } catch (error) {
    signal?.throwIfAborted()
    yield unreadable(address, error)
  } finally {
    if (folder.path !== undefined) await rm(folder.path, { recursive: true, force: true })
  }
}

async function readUpTo(
  iterator: AsyncIterator<Buffer | string>,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<{ chunks: Buffer[]; ended: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  while (size <= maxBytes) {
    const next = await orAborted(iterator.next(), signal)
    if (next.done === true) return { chunks, ended: true }
    const chunk = Buffer.from(next.value)
    chunks.push(chunk)
    size += chunk.length
  }
  return { chunks, ended: false }
}

/** A terminal that nobody types into never ends: the signal must still be heard. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  signal.throwIfAborted()
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop)
  }
}

async function* joined(start: Buffer, rest: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  yield start
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield Buffer.from(next.value)
  }
}
