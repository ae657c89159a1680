import type { Reading } from '../model/reading.ts'
import { capture, type CaptureOptions } from '../pipeline/capture/capture.ts'
import { requireReadableLanguage } from '../pipeline/capture/language.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import { standard } from '../pipeline/standard.ts'
import type { Captured, Resolved } from '../pipeline/states.ts'
import { programVersion } from './program-version.ts'

/**
 * Reads a report whose text is known. The same text gives the same reading, byte for byte.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function readCaptured(captured: Captured, signal?: AbortSignal): Promise<Reading> {
  signal?.throwIfAborted()
  const known: Resolved = await standard.run(captured, signal)
  return {
    report: known.report,
    statements: known.statements,
    entities: known.entities,
    mentions: known.mentions,
    places: known.places,
    moments: known.moments,
    quantities: known.quantities,
    evidence: known.evidence,
    run: { version: programVersion, stages: standard.record() },
  }
}

/**
 * Reads one document from its bytes.
 *
 * @throws {ReportUnreadable} where its text cannot be had, or is in a language that cannot be read yet.
 */
export async function readDocument(
  document: RawDocument,
  options: CaptureOptions,
  signal?: AbortSignal,
): Promise<Reading> {
  signal?.throwIfAborted()
  const captured = await capture(document, options)
  requireReadableLanguage(captured.report)
  return readCaptured(captured, signal)
}
