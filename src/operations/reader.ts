import { availableParallelism } from 'node:os'

import { Piscina } from 'piscina'

import { AppError } from '../errors.ts'
import type { CaptureOptions } from '../pipeline/capture/capture.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import type { WorkerAnswer } from './read-outcome.ts'
import type { WorkerTask } from './read-worker.ts'

/** Something that reads documents, several at once. Whoever opens it closes it. */
export interface Reader {
  /** How many documents it reads at the same time. */
  readonly width: number
  readonly read: (document: RawDocument, options: CaptureOptions) => Promise<WorkerAnswer>
  readonly close: () => Promise<void>
}

/** The program runs as built JavaScript; from its TypeScript source, a worker thread could not load it. */
const isBuilt = import.meta.url.endsWith('.js')

/** As many workers as the machine has cores for this process; none when it runs from source. */
export function defaultWorkers(): number {
  return isBuilt ? availableParallelism() : 0
}

/**
 * A reader with so many worker threads; with 0 it reads in this thread. Aborting the signal ends its threads at once.
 *
 * @throws {AppError} `workers-need-build` for worker threads when the program runs from its source.
 */
export function openReader(workers: number, signal?: AbortSignal): Reader {
  if (workers === 0) return openInProcess(signal)
  if (!isBuilt) {
    throw new AppError(
      'workers-need-build',
      'Worker threads need the built program. Run "npm run build" and then dist/cli/main.js, or read in one thread with --workers 0.',
    )
  }
  return openPool(workers, signal)
}

/** Reads in the calling thread. */
export function openInProcess(signal?: AbortSignal): Reader {
  return {
    width: 1,
    read: async (document, options) => {
      // Loaded only here: with worker threads, this one needs no pipeline and no models.
      const { answerFor } = await import('./answer-for.ts')
      return answerFor(document, options, signal)
    },
    close: () => Promise.resolve(),
  }
}

function openPool(workers: number, signal?: AbortSignal): Reader {
  let pool: Piscina<WorkerTask, WorkerAnswer> | undefined
  // One listener for the whole pool: a signal that each task listened to would hold on to all of them.
  let ended: Promise<void> | undefined
  const end = () => {
    ended ??= pool?.destroy()
  }
  signal?.addEventListener('abort', end)
  return {
    width: workers,
    read: (document, options) => {
      pool ??= new Piscina<WorkerTask, WorkerAnswer>({
        filename: new URL('./read-worker.js', import.meta.url).href,
        name: 'readInWorker',
        minThreads: 1,
        maxThreads: workers,
        idleTimeout: Infinity,
        // The next document is there when one is done: the worker need not wait for this thread.
        concurrentTasksPerWorker: 2,
      })
      return pool.run({ document: { ...document, bytes: ownBytes(document.bytes) }, options })
    },
    close: async () => {
      signal?.removeEventListener('abort', end)
      end()
      await ended
    },
  }
}

/** A view of a larger buffer would travel to the worker with the whole of it. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.prototype.slice.call(bytes)
}
