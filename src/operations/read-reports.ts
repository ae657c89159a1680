import { ReportUnreadable } from '../errors.ts'
import { locate, type Found, type LocateOptions } from '../pipeline/capture/locate.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import { toOutcome, toProblem, type ReadOutcome, type Unread } from './read-outcome.ts'
import type { ReportOptions } from './read-report.ts'
import { DEFAULT_MODE } from '../model/reading.ts'
import { defaultWorkers, openInProcess, openReader, type Reader } from './reader.ts'

export interface ReadOptions extends ReportOptions, LocateOptions {
  /** Worker threads; 0 reads in the calling thread. Default: one a core. */
  readonly workers?: number
}

/** How many reports may wait for an earlier one, a worker; and how many bytes they may hold together. */
const WAITING_PER_WORKER = 8
const WAITING_BYTES = 64 * 1024 * 1024
/** One report alone, when it is smaller than this, is read sooner than a worker thread starts. */
const SMALL_BYTES = 256 * 1024

/**
 * Reads every report that the inputs lead to, on worker threads, and yields what came of each in the order of the
 * inputs. Takes no more reports than its consumer keeps up with. A report that cannot be read never stops the others.
 * Once the signal is aborted, what was read by then is still yielded, what was only found comes out as unread, and
 * the rest is not looked for.
 */
export async function* readReports(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome, void, undefined> {
  const pool = openReader(options.workers ?? defaultWorkers(options.mode ?? DEFAULT_MODE), options.signal)
  const progress: Progress = { input: 0, done: false }
  const found = locateUntilAborted(inputs, options, progress)
  try {
    const first = await found.next()
    if (first.done === true) {
      if (!progress.done) yield* leftInputs(inputs)
      return
    }
    const second = await found.next()
    const alone = second.done === true && isSmall(first.value)
    yield* readInOrder(chain([first, second], found), alone ? openInProcess(options.signal) : pool, options)
    if (!progress.done) yield* leftInputs(inputs.slice(progress.input))
  } finally {
    await found.return()
    await pool.close()
  }
}

/** How far the search through the inputs has come: the index of the input that it is at. */
interface Progress {
  input: number
  done: boolean
}

function leftInputs([begun, ...others]: readonly string[]): Unread[] {
  const left = others.map((address): Unread => ({ kind: 'unread', left: 'input', address }))
  return begun === undefined ? left : [{ kind: 'unread', left: 'rest-of-input', address: begun }, ...left]
}

/**
 * What the inputs lead to, one input after the other, so that a failure of one costs no other. Ends early and without
 * an error when the signal is aborted.
 */
async function* locateUntilAborted(
  inputs: readonly string[],
  options: LocateOptions,
  progress: Progress,
): AsyncGenerator<Found, void, undefined> {
  for (const [index, input] of inputs.entries()) {
    progress.input = index
    if (options.signal?.aborted) return
    try {
      for await (const found of locate([input], options)) {
        if (options.signal?.aborted) return
        yield found
      }
    } catch (error) {
      if (options.signal?.aborted) return
      const { code, message } = toProblem(input, error)
      yield { kind: 'unreadable', problem: new ReportUnreadable(input, code, message, { cause: error }) }
    }
  }
  progress.done = true
}

/** The results that were already taken from an iterator, and then the rest of it. */
async function* chain<T>(
  taken: readonly IteratorResult<T, void>[],
  rest: AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  for (const result of taken) {
    if (result.done === true) return
    yield result.value
  }
  yield* rest
}

interface Waiting {
  readonly outcome: Promise<ReadOutcome>
  readonly bytes: number
}

/** Starts reading each document as it is found, as many ahead as the bounds allow; yields in the order found. */
async function* readInOrder(
  source: AsyncGenerator<Found, void, undefined>,
  reader: Reader,
  options: ReadOptions,
): AsyncGenerator<ReadOutcome, void, undefined> {
  const queue: Waiting[] = []
  let heldBytes = 0
  let next: Promise<IteratorResult<Found, void>> | undefined = source.next()
  for (;;) {
    const head = queue[0]
    const full = queue.length >= reader.width * WAITING_PER_WORKER || heldBytes >= WAITING_BYTES
    const candidates = [head?.outcome, full ? undefined : next].filter((candidate) => candidate !== undefined)
    if (candidates.length === 0) return
    const settled = await Promise.race(candidates)
    if ('kind' in settled) {
      queue.shift()
      heldBytes -= head?.bytes ?? 0
      yield settled
    } else if (settled.done === true) {
      next = undefined
    } else {
      const waiting = startReading(settled.value, reader, options)
      queue.push(waiting)
      heldBytes += waiting.bytes
      next = source.next()
    }
  }
}

function startReading(found: Found, reader: Reader, options: ReadOptions): Waiting {
  if (found.kind === 'unreadable') {
    const problem = toProblem(found.problem.address, found.problem)
    return { outcome: Promise.resolve({ kind: 'unreadable', problem, document: null }), bytes: 0 }
  }
  return { outcome: outcomeOf(found.document, reader, options), bytes: found.document.bytes.byteLength }
}

/** Never rejects: an aborted reading is unread, and whatever else goes wrong is recorded. */
async function outcomeOf(document: RawDocument, reader: Reader, options: ReadOptions): Promise<ReadOutcome> {
  const { signal, publisher, published, mode } = options
  if (signal?.aborted) return { kind: 'unread', left: 'report', address: document.address }
  const own = { ...(publisher && { publisher }), ...(published && { published }), ...(mode && { mode }) }
  try {
    return toOutcome(await reader.read(document, own), document)
  } catch (error) {
    if (signal?.aborted) return { kind: 'unread', left: 'report', address: document.address }
    return { kind: 'unreadable', problem: toProblem(document.address, error), document }
  }
}

function isSmall(found: Found): boolean {
  return found.kind === 'unreadable' || found.document.bytes.byteLength < SMALL_BYTES
}
