import type { ReadingMode } from '../src/model/reading.ts'

/** What a run of a task may set. */
export interface TaskOptions {
  /** The folder with texts and gold. */
  readonly data: string
  readonly mode: ReadingMode
  /** Whether the folder is the corpus under `../shared`, of which models may have seen a part. */
  readonly isShared?: boolean
  /** The part of a corpus that has parts (`train`, `dev`, `test`). */
  readonly part?: string
  /** Names of the documents to score, all others are left out. */
  readonly only?: ReadonlySet<string>
  /** Called after each document. */
  readonly onProgress?: (done: number, total: number) => void
}

/** What a task found. Every figure is in percent, or a count, or in the unit that its name ends with. */
export interface TaskResult {
  readonly documents: number
  readonly figures: Readonly<Record<string, number>>
  /** How many there are of what a figure counts, by the figure's name: 25 of `statements.found`. */
  readonly totals: Readonly<Record<string, number>>
  /** For a person: what was missed, invented or wrong, one line each. */
  readonly remarks: readonly string[]
}

/** One thing that `npm run eval` measures. */
export interface Task {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** Its folder under `../shared`. */
  readonly sharedFolder: string
  /** Figures where less is better; in all others more is. */
  readonly lowerIsBetter: readonly string[]
  /** @throws {NoGold} where the folder holds no gold in the task's format. */
  readonly run: (options: TaskOptions) => Promise<TaskResult>
}

/** There is nothing that can be scored, or nothing to score it with. The message is shown as it is. */
export class NoGold extends Error {
  override readonly name = 'NoGold'
}
