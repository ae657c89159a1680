import type { CaptureOptions } from '../pipeline/capture/capture.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import { answerFor } from './answer-for.ts'
import type { WorkerAnswer } from './read-outcome.ts'

/** What a worker thread is given: one document and how to take it. */
export interface WorkerTask {
  readonly document: RawDocument
  readonly options: CaptureOptions
}

/** Runs in a worker thread, once a document. Cancelling ends the thread, so no signal reaches it. */
export function readInWorker({ document, options }: WorkerTask): Promise<WorkerAnswer> {
  return answerFor(document, options)
}
