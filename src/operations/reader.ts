import { availableParallelism } from 'node:os'

import { Piscina } from 'piscina'

import { AppError } from '../errors.ts'
import { quietRuntime } from '../inference/encoder/quiet-runtime.ts'
import { SESSION_THREADS } from '../inference/encoder/session-threads.ts'
import type { ReadingMode } from '../model/reading.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import type { WorkerAnswer } from './read-outcome.ts'
import type { ReportOptions } from './read-report.ts'
import type { WorkerTask } from './read-worker.ts'
import { closeGate, openGate } from './threads.ts'

/** Something that reads documents, several at once. Whoever opens it closes it. */
export interface Reader {
  /** How many documents it reads at the same time. */
  readonly width: number
  readonly read: (document: RawDocument, options: ReportOptions) => Promise<WorkerAnswer>
  readonly close: () => Promise<void>
}

/** The program runs as built JavaScript; from its TypeScript source, a worker thread could not load it. */
const isBuilt = import.meta.url.endsWith('.js')

/**
 * As many workers as the machine has cores for this process, by rules; with an encoder, whose session has threads of
 * its own, one for as many cores as a session uses. None when the program runs from source.
 */
export function defaultWorkers(mode: ReadingMode): number {
  if (!isBuilt) return 0
  return mode === 'rules' ? availableParallelism() : Math.ceil(availableParallelism() / SESSION_THREADS)
}

/**
 * A reader with so many worker threads; with 0 it reads in this thread. Aborting the signal ends its threads, as soon
 * as none of them is in native code.
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
  const gate = openGate()
  quietRuntime()
  let ended: Promise<void> | undefined
  const end = () => {
    ended ??= closeGate(gate).then(() => pool?.destroy())
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
      return pool.run({ document: { ...document, bytes: ownBytes(document.bytes) }, options, gate: gate.shared })
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
