import { ReportUnreadable } from '../errors.ts'
import type { Reading, Run } from '../model/reading.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import type { Unreadable } from './library.ts'

/** How much there is in a reading, for counts over many. */
export interface ReadingSize {
  /** Of the report's text, set apart by white space. */
  readonly words: number
  /** All statements, and of these the ones that the report makes in its own voice. */
  readonly statements: number
  readonly narrated: number
}

/** How a report was read, for what is told of a run over many. */
export type RunMode = Pick<Run, 'mode' | 'fallback'>

/** A report that was read, with the document that it was read from. */
export interface ReadReport {
  readonly kind: 'read'
  /** The reading as JSON, in one line. */
  readonly json: string
  /** The reading itself, parsed from the JSON when it is first asked for. */
  readonly reading: Reading
  readonly size: ReadingSize
  readonly run: RunMode
  readonly document: RawDocument
}

/** A report that could not be read; the document is null where not even its bytes could be had. */
export interface UnreadableReport {
  readonly kind: 'unreadable'
  readonly problem: Unreadable
  readonly document: RawDocument | null
}

/** What an interrupted run left: a report that it had found, an input that it had begun, or one that it had not. */
export interface Unread {
  readonly kind: 'unread'
  readonly left: 'report' | 'rest-of-input' | 'input'
  readonly address: string
}

export type ReadOutcome = ReadReport | UnreadableReport | Unread

/**
 * What a worker thread sends back: the outcome without the document, which need not travel twice. A reading is
 * thousands of small objects, and travels several times faster as one string.
 */
export type WorkerAnswer =
  | { readonly kind: 'read'; readonly json: string; readonly size: ReadingSize; readonly run: RunMode }
  | { readonly kind: 'unreadable'; readonly problem: Unreadable }

/** The outcome that an answer stands for. */
export function toOutcome(answer: WorkerAnswer, document: RawDocument): ReadReport | UnreadableReport {
  if (answer.kind === 'unreadable') return { ...answer, document }
  let parsed: Reading | undefined
  return {
    ...answer,
    document,
    get reading() {
      parsed ??= parseReading(answer.json)
      return parsed
    },
  }
}

/** What is recorded of a failure. A bug in a stage costs its report, not the others. */
export function toProblem(address: string, error: unknown): Unreadable {
  if (error instanceof ReportUnreadable) return { address: error.address, code: error.code, message: error.message }
  const reason = error instanceof Error ? error.message : String(error)
  return {
    address,
    code: 'read-failed',
    message: `${address} could not be read, which is a fault of Hearsay and not of the report: ${reason}`,
  }
}

/** The JSON was written by this program a moment ago: it need not be checked again. */
function parseReading(json: string): Reading {
  const reading: Reading = JSON.parse(json)
  return reading
}
