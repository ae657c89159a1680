import type { Entity } from './entity.ts'
import type { Evidence } from './evidence.ts'
import type { Mention } from './mention.ts'
import type { Moment } from './moment.ts'
import type { Place } from './place.ts'
import type { Quantity } from './quantity.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'

/** One stage as it ran: its output may change only when its version does. */
export interface StageRun {
  readonly name: string
  readonly version: number
  /** Which trained model it used, by name and version. */
  readonly model?: string
}

export const READING_MODES = ['thorough', 'fast', 'rules'] as const
/** How a report is read: by the encoder of twelve layers, by that of six, or by rules and a word tagger alone. */
export type ReadingMode = (typeof READING_MODES)[number]

/** The mode of a reading for which none was asked. */
export const DEFAULT_MODE: ReadingMode = 'thorough'

/** Which program read the report, how, and with which stages. */
export interface Run {
  readonly version: string
  readonly mode: ReadingMode
  /**
   * What could not run, as words for a sentence, so that something else did: with `mode` rules, these in place of an
   * encoder; else WebAssembly in place of native code, whose figures differ a little. Null where all ran as asked.
   */
  readonly fallback: string | null
  readonly stages: readonly StageRun[]
}

/** All that was read from one report: what `hearsay read --json` prints. */
export interface Reading {
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly moments: readonly Moment[]
  readonly quantities: readonly Quantity[]
  readonly evidence: readonly Evidence[]
  readonly run: Run
}
