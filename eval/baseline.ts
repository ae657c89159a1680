import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { READING_MODES, type ReadingMode } from '../src/model/reading.ts'
import { isFile } from './formats/folders.ts'
import type { Task, TaskResult } from './task.ts'

const figuresSchema = z.object({ documents: z.number(), figures: z.record(z.string(), z.number()) })
/** What the baseline knows of one task and mode. */
export type KnownFigures = z.output<typeof figuresSchema>

const baselineSchema = z.record(z.string(), z.partialRecord(z.enum(READING_MODES), figuresSchema))
/** The last figures of each task on its corpus under `../shared`, by the mode that read. */
export type Baseline = z.output<typeof baselineSchema>

const FILE = new URL('baseline.json', import.meta.url)

/** How far a figure may fall, in points of percent or in counts. */
const TOLERANCE = 0.5

/** The baseline that the repository carries; empty where there is none yet. */
export async function loadBaseline(): Promise<Baseline> {
  return (await isFile(FILE)) ? baselineSchema.parse(JSON.parse(await readFile(FILE, 'utf8'))) : {}
}

/** Writes the figures of some tasks over theirs of the same mode in the baseline. */
export async function saveBaseline(results: ReadonlyMap<Task, TaskResult>, mode: ReadingMode): Promise<void> {
  const known = await loadBaseline()
  const fresh = [...results].map(([{ name }, { documents, figures }]) => {
    return [name, { ...known[name], [mode]: { documents, figures } }]
  })
  const all = { ...known, ...Object.fromEntries(fresh) }
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`)
}

/**
 * What is worse than in the baseline, given its figures of the same task and mode, by more than half a point, one sentence each. Where less is better a figure must
 * not rise; errors in kilometers have no points and are never compared.
 */
export function findFalls(task: Task, result: TaskResult, known: KnownFigures | undefined): string[] {
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
