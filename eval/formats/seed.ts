import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { SOURCE_KINDS, SOURCE_ROLES, STANCES } from '../../src/model/statement.ts'
import { isFile } from './folders.ts'

const spanSchema = z.object({ start: z.number(), end: z.number() })
const sourceSchema = z.object({ kind: z.enum(SOURCE_KINDS), named: z.boolean(), role: z.enum(SOURCE_ROLES).nullable() })

const statementSchema = z.object({
  source: spanSchema.nullable(),
  cue: spanSchema.nullable(),
  content: z.array(spanSchema),
  sourceIs: sourceSchema,
  stance: z.enum(STANCES),
  /** A careful reader may also leave it out: it is neither missed nor invented. */
  optional: z.boolean().default(false),
})

const placeSchema = z.object({
  name: z.string(),
  country: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  /** How far from the point the middle of the place may be. */
  withinKm: z.number().optional(),
})

const quantitySchema = z.object({
  text: z.string(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  approximate: z.boolean().optional(),
})

const goldSchema = z.object({
  report: z.object({ file: z.string(), publisher: z.string().optional(), published: z.string().optional() }),
  statements: z.array(statementSchema).default([]),
  entities: z
    .array(z.object({ kind: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) }))
    .default([]),
  places: z.array(placeSchema).default([]),
  /** Words that look like places and are none here. */
  notPlaces: z.array(z.string()).default([]),
  times: z.array(z.object({ text: z.string(), value: z.string(), note: z.string().optional() })).default([]),
  quantities: z.array(quantitySchema).default([]),
})

export type SeedGold = z.output<typeof goldSchema>
export type SeedStatement = SeedGold['statements'][number]
export type SeedEntity = SeedGold['entities'][number]
export type SeedPlace = SeedGold['places'][number]
export type SeedTime = SeedGold['times'][number]
export type SeedQuantity = SeedGold['quantities'][number]

/** One report and what a careful reader takes from it. */
export interface SeedSample {
  readonly name: string
  readonly bytes: Uint8Array
  /** The file as decoded; the gold's offsets are UTF-16 units into it. */
  readonly text: string
  readonly gold: SeedGold
}

/**
 * Reads a folder with `gold.json` and the text file that it names.
 *
 * @returns undefined where there is no `gold.json`.
 */
export async function findSeed(folder: string): Promise<SeedSample | undefined> {
  const file = join(folder, 'gold.json')
  if (!(await isFile(file))) return undefined
  const gold = goldSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const bytes = await readFile(join(folder, gold.report.file))
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { name: gold.report.file.replace(/[.][^.]*$/u, ''), bytes, text, gold }
}
