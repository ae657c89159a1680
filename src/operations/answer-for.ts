import type { Reading } from '../model/reading.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import { type ReadingSize, toProblem, type WorkerAnswer } from './read-outcome.ts'
import { readDocument, type ReportOptions } from './read-report.ts'

/** Reads a document and never fails for what is wrong with it: that is an answer too. */
export async function answerFor(
  document: RawDocument,
  options: ReportOptions,
  signal?: AbortSignal,
): Promise<WorkerAnswer> {
  try {
    const reading = await readDocument(document, options, signal)
    const { mode, fallback } = reading.run
    return { kind: 'read', json: JSON.stringify(reading), size: sizeOf(reading), run: { mode, fallback } }
  } catch (error) {
    signal?.throwIfAborted()
    return { kind: 'unreadable', problem: toProblem(document.address, error) }
  }
}

function sizeOf({ report, statements }: Reading): ReadingSize {
  const words = report.text.match(/\S+/g)?.length ?? 0
  const narrated = statements.filter((statement) => statement.narrated).length
  return { words, statements: statements.length, narrated }
}
