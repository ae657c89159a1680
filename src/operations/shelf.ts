import type { Reading } from '../model/reading.ts'
import type { Library, Original, ReportSummary, Unreadable } from './library.ts'
import { summarize } from './library.ts'

interface Shelved {
  readonly summary: ReportSummary
  readonly reading: Reading
  readonly original: () => Original | undefined
}

/** A library in memory. The same report read again takes the place of the first. */
export class Shelf implements Library {
  readonly #shelved = new Map<string, Shelved>()
  readonly #problems: Unreadable[] = []

  add(reading: Reading, original: () => Original | undefined): void {
    this.#shelved.set(reading.report.id, { summary: summarize(reading), reading, original })
  }

  addProblem(problem: Unreadable): void {
    this.#problems.push(problem)
  }

  readonly reports = (): readonly ReportSummary[] => [...this.#shelved.values()].map(({ summary }) => summary)

  readonly find = (id: string): Reading | undefined => this.#shelved.get(id)?.reading

  readonly original = (id: string): Original | undefined => this.#shelved.get(id)?.original()

  readonly problems = (): readonly Unreadable[] => this.#problems
}
