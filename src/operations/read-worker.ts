import { useNativeGate } from '../inference/native-gate.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import { answerFor } from './answer-for.ts'
import type { WorkerAnswer } from './read-outcome.ts'
import type { ReportOptions } from './read-report.ts'

/** What a worker thread is given: one document and how to read it. */
export interface WorkerTask {
  readonly document: RawDocument
  readonly options: ReportOptions
  /** Of the pool's gate to native code. */
  readonly gate: SharedArrayBuffer
}

/** Runs in a worker thread, once a document. Cancelling ends the thread, so no signal reaches it. */
export function readInWorker({ document, options, gate }: WorkerTask): Promise<WorkerAnswer> {
  useNativeGate(gate)
  return answerFor(document, options)
}
