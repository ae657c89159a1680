import { isMainThread } from 'node:worker_threads'

/**
 * The native code of onnxruntime 1.30 tells its maker of each process that loads it, its command line and the
 * machine's id among the rest, and keeps a database for that in the home folder, unless this variable of the process
 * is 1 by then. Nothing may leave the machine, and a command line names reports.
 */
const VARIABLE = 'ORT_DISABLE_TELEMETRY'

/** Makes the native runtime tell nobody of its use, in worker threads that start from now on too. Main thread only. */
export function quietRuntime(): void {
  process.env[VARIABLE] = '1'
}

/**
 * Makes sure that the native runtime may be loaded. A worker thread has a copy of the variables and cannot change those
 * of the process.
 *
 * @throws where the main thread has not called `quietRuntime` before it started this one.
 */
export function requireQuietRuntime(): void {
  if (isMainThread) quietRuntime()
  else if (process.env[VARIABLE] !== '1') throw new Error(`${VARIABLE} was not 1 when this thread started`)
}
