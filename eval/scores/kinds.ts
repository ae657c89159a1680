import { percent, round } from './rates.ts'

/** One quality of one statement: what a reader says, and what was read. */
export interface Answer {
  readonly gold: string
  readonly read: string
}

/** Share of right answers, in percent. */
export function accuracy(answers: readonly Answer[]): number {
  return percent(answers.filter(({ gold, read }) => gold === read).length, answers.length)
}

/**
 * The mean of the F1 of each value that the gold has, in percent: every value counts alike, however rare. A value that
 * was only read, wrongly, has no F1 of its own and lowers that of others.
 */
export function macroF1(answers: readonly Answer[]): number {
  const values = [...new Set(answers.map(({ gold }) => gold))]
  if (values.length === 0) return 100
  const sum = values.reduce((total, value) => {
    const gold = answers.filter((one) => one.gold === value).length
    const read = answers.filter((one) => one.read === value).length
    const right = answers.filter((one) => one.gold === value && one.read === value).length
    return total + (2 * right) / (gold + read)
  }, 0)
  return round((100 * sum) / values.length)
}

/** The share of right answers that always giving the commonest value would have, in percent. */
export function commonestShare(golds: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const gold of golds) counts.set(gold, (counts.get(gold) ?? 0) + 1)
  return percent(Math.max(0, ...counts.values()), golds.length)
}
