import type { ReadingMode } from '../src/model/reading.ts'

/** What is printed of a run. */
export interface Summary {
  readonly task: string
  readonly mode: ReadingMode
  readonly data: string
  readonly documents: number
  readonly figures: Readonly<Record<string, number>>
  readonly totals: Readonly<Record<string, number>>
}

/**
 * Figures for a person: precision, recall and F1 of one thing on one line, counts with what they are of.
 *
 *     source.exact      precision  50.00   recall  40.00   f1  44.44
 *     statements.found  17 of 25
 */
export function tableOf({ task, mode, data, documents, figures, totals }: Summary): string {
  const rows = new Map<string, string[]>()
  for (const [name, value] of Object.entries(figures)) {
    const rates = /^(.+)[.](precision|recall|f1)$/u.exec(name)
    const [row, cell] =
      rates === null
        ? [name, show(value) + (totals[name] === undefined ? '' : ` of ${totals[name]}`)]
        : [rates[1] ?? name, `${rates[2] ?? ''} ${show(value)}`]
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  const width = Math.max(...[...rows.keys()].map((name) => name.length))
  const lines = [...rows].map(([name, cells]) => `  ${name.padEnd(width)}   ${cells.join('   ')}`)
  return [`${task}: ${documents} document${documents === 1 ? '' : 's'} of ${data}, read by ${mode}`, ...lines].join(
    '\n',
  )
}

function show(value: number): string {
  return (Number.isInteger(value) ? String(value) : value.toFixed(2)).padStart(6)
}
