/** How many items the gold has, how many were predicted, and how many of them agree, one-to-one. */
export interface Counts {
  readonly gold: number
  readonly predicted: number
  readonly matched: number
}

export const NOTHING: Counts = { gold: 0, predicted: 0, matched: 0 }

/** Counts of two sets of documents together: every rate here is a micro average. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, predicted: a.predicted + b.predicted, matched: a.matched + b.matched }
}

/** A share in percent with two decimals; 0 of 0 is 100: nothing was to be done, and nothing wrong was done. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : round(100 * (part / whole))
}

/** Two decimals: finer differences are noise, and printed figures stay the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Precision, recall and their harmonic mean, 2·matched / (gold + predicted), in percent. */
export function ratesOf(name: string, counts: Counts): Record<string, number> {
  return {
    [`${name}.precision`]: counts.predicted === 0 && counts.gold > 0 ? 0 : percent(counts.matched, counts.predicted),
    [`${name}.recall`]: counts.gold === 0 && counts.predicted > 0 ? 0 : percent(counts.matched, counts.gold),
    [`${name}.f1`]: percent(2 * counts.matched, counts.gold + counts.predicted),
  }
}
