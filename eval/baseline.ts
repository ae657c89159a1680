import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { isFile } from './formats/folders.ts'
import type { Task, TaskResult } from './task.ts'

const baselineSchema = z.record(
  z.string(),
  z.object({ documents: z.number(), figures: z.record(z.string(), z.number()) }),
)
/** The last figures of each task on its corpus under `../shared`. */
export type Baseline = z.output<typeof baselineSchema>

const FILE = new URL('baseline.json', import.meta.url)

/** How far a figure may fall, in points of percent or in counts. */
const TOLERANCE = 0.5

/** The baseline that the repository carries; empty where there is none yet. */
export async function loadBaseline(): Promise<Baseline> {
  return (await isFile(FILE)) ? baselineSchema.parse(JSON.parse(await readFile(FILE, 'utf8'))) : {}
}

/** Writes the figures of some tasks over theirs in the baseline. */
export async function saveBaseline(results: ReadonlyMap<Task, TaskResult>): Promise<void> {
  const fresh = [...results].map(([{ name }, { documents, figures }]) => [name, { documents, figures }])
  const all = { ...(await loadBaseline()), ...Object.fromEntries(fresh) }
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`)
}

/**
 * What is worse than in the baseline by more than half a point, one sentence each. Where less is better a figure must
 * not rise; errors in kilometers have no points and are never compared.
 */
export function findFalls(task: Task, result: TaskResult, baseline: Baseline): string[] {
  const known = baseline[task.name]
  if (known === undefined) return []
  if (known.documents !== result.documents)
    return [`${task.name}: the baseline is of ${known.documents} documents, this run of ${result.documents}.`]
  return Object.entries(known.figures).flatMap(([name, before]) => {
    if (name.endsWith('Km')) return []
    const now = result.figures[name]
    if (now === undefined) return [`${task.name}: ${name} is in the baseline (${before}) and was not measured.`]
    const fall = task.lowerIsBetter.includes(name) ? now - before : before - now
    return fall > TOLERANCE ? [`${task.name}: ${name} was ${before} and is ${now}.`] : []
  })
}
