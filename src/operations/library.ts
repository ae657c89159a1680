import type { UnreadableCode } from '../errors.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

/** A report that could not be read, and why. */
export interface Unreadable {
  readonly address: string
  readonly code: UnreadableCode
  /** A full sentence for a person. */
  readonly message: string
}

/** One line of a list of reports: the report without its text, and how much was found in it. */
export interface ReportSummary extends Omit<Report, 'text'> {
  /** UTF-16 code units of the report's text. */
  readonly length: number
  /** Statements by a source, and those that the report makes in its own voice. */
  readonly attributed: number
  readonly narrated: number
}

/** The bytes of a document as they were captured. */
export interface Original {
  readonly bytes: Uint8Array
  /** As the address, the container or the file's name gives it; null where none does. */
  readonly mediaType: string | null
}

/** What has been read and can be shown: all that the server knows of reports. */
export interface Library {
  /** In the order in which they were read. */
  readonly reports: () => readonly ReportSummary[]
  readonly find: (id: string) => Reading | undefined
  readonly original: (id: string) => Original | undefined
  readonly problems: () => readonly Unreadable[]
}

/** A reading without its text and its parts, for a list. */
export function summarize(reading: Reading): ReportSummary {
  const { text, ...report } = reading.report
  const narrated = reading.statements.filter((statement) => statement.narrated).length
  return { ...report, length: text.length, attributed: reading.statements.length - narrated, narrated }
}
