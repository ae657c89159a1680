import { DEFAULT_MODE, type Reading, type ReadingMode } from '../model/reading.ts'
import { capture, type CaptureOptions } from '../pipeline/capture/capture.ts'
import { requireReadableLanguage } from '../pipeline/capture/language.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import type { Captured, Resolved } from '../pipeline/states.ts'
import { openPipeline } from './open-pipeline.ts'
import { programVersion } from './program-version.ts'

/** What is known of a report from outside it, and how to read it. */
export interface ReportOptions extends CaptureOptions {
  readonly mode?: ReadingMode
}

/**
 * Reads a report whose text is known. The same text gives the same reading, byte for byte, by the same mode on the same
 * kind of machine.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function readCaptured(
  captured: Captured,
  asked: ReadingMode = DEFAULT_MODE,
  signal?: AbortSignal,
): Promise<Reading> {
  signal?.throwIfAborted()
  const { pipeline, mode, fallback } = await openPipeline(asked)
  const known: Resolved = await pipeline.run(captured, signal)
  return {
    report: known.report,
    statements: known.statements,
    entities: known.entities,
    mentions: known.mentions,
    places: known.places,
    moments: known.moments,
    quantities: known.quantities,
    evidence: known.evidence,
    run: { version: programVersion, mode, fallback, stages: pipeline.record() },
  }
}

/**
 * Reads one document from its bytes.
 *
 * @throws {ReportUnreadable} where its text cannot be had, or is in a language that cannot be read yet.
 */
export async function readDocument(
  document: RawDocument,
  { mode, ...options }: ReportOptions,
  signal?: AbortSignal,
): Promise<Reading> {
  signal?.throwIfAborted()
  const captured = await capture(document, options)
  requireReadableLanguage(captured.report)
  return readCaptured(captured, mode, signal)
}
