import { createHash } from 'node:crypto'
import { ReportUnreadable } from '../src/errors.ts'
import { findOriginalSpan } from '../src/model/offset-map.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Span } from '../src/model/span.ts'
import { readCaptured, type ReportOptions } from '../src/operations/read-report.ts'
import { capture } from '../src/pipeline/capture/capture.ts'

/** What was found in a report; the text is needed to tell which words the spans point at. */
export type Findings = Omit<Reading, 'report' | 'run'> & { readonly report: { readonly text: string } }

/** What `read` gives for a gold text, and the way back from the report's text to it. */
export interface GoldReading {
  readonly reading: Findings
  /** The span of the gold text, in UTF-16 units, that a span of the report's text stands for. */
  readonly toGold: (span: Span) => Span | undefined
  /** The same for several; those without a way back are left out. */
  readonly allToGold: (spans: readonly Span[]) => readonly Span[]
}

/**
 * Reads the bytes of a plain text as `hearsay read` would. One that cannot be read counts as one where nothing was
 * found, and is told on standard error.
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  { mode, ...options }: ReportOptions,
): Promise<GoldReading> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = { address: `${name}.txt`, bytes, sha256, mediaType: 'text/plain', charset: 'utf-8', hints: {} }
  try {
    const captured = await capture(document, options)
    return goldReading(await readCaptured(captured, mode), (span) => findOriginalSpan(captured.origin, span))
  } catch (error) {
    if (!(error instanceof ReportUnreadable)) throw error
    console.error(error.message)
    return goldReading(NOTHING_FOUND, () => undefined)
  }
}

/** Reads a text that a corpus keeps inside another format. */
export function readText(name: string, text: string, options: ReportOptions): Promise<GoldReading> {
  return readBytes(name, new TextEncoder().encode(text), options)
}

const NOTHING_FOUND: Findings = {
  report: { text: '' },
  statements: [],
  entities: [],
  mentions: [],
  places: [],
  moments: [],
  quantities: [],
  evidence: [],
}

/** Findings with the way back to the gold text that `toGold` gives. */
export function goldReading(reading: Findings, toGold: GoldReading['toGold']): GoldReading {
  return { reading, toGold, allToGold: (spans) => spans.flatMap((span) => toGold(span) ?? []) }
}
