import { summarize, type Library, type Unreadable } from '../../src/operations/library.ts'
import type { Reading } from '../../src/model/reading.ts'

/** A library of readings that are already there; the original of each is its text. */
export function libraryOf(readings: readonly Reading[], problems: readonly Unreadable[] = []): Library {
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]))
  const summaries = readings.map(summarize)
  return {
    reports: () => summaries,
    find: (id) => byId.get(id),
    original: (id) => {
      const reading = byId.get(id)
      return reading === undefined
        ? undefined
        : { bytes: new TextEncoder().encode(reading.report.text), mediaType: 'text/html' }
    },
    problems: () => problems,
  }
}
