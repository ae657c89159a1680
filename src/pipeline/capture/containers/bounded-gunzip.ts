import { createGunzip } from 'node:zlib'
import { ContainerBroken } from './part.ts'

/** Text packs ten to one; archives of pages at most some hundred to one over a long stretch. */
const HIGHEST_RATIO = 250
/** Below this, any ratio is harmless. */
const FREE_BYTES = 100_000_000

/** Unpacks gzip of one member or many, and stops where it unpacks without end. */
export async function* boundedGunzip(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let input = 0
  let output = 0
  const gunzip = createGunzip()
  const feeding = (async () => {
    try {
      for await (const chunk of packed) {
        input += chunk.length
        if (!gunzip.write(chunk)) await drained(gunzip)
        if (gunzip.destroyed) return
      }
      gunzip.end()
    } catch (error) {
      gunzip.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  })()
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      output += chunk.length
      if (output > FREE_BYTES && output > input * HIGHEST_RATIO) throw bomb()
      yield chunk
    }
  } finally {
    gunzip.destroy()
    await feeding
  }
}

function drained(stream: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done)
      stream.off('close', done)
      resolve()
    }
    stream.on('drain', done)
    stream.on('close', done)
  })
}

/** The one sentence for all that unpacks to far more than it holds. */
export function bomb(): ContainerBroken {
  return new ContainerBroken(
    'unpacks-without-end',
    'unpacks to far more than any report holds; it was not read further.',
  )
}
