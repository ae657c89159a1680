import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const narratedLabelSchema = z.strictObject({
  corpus: z.enum(['polnear', 'worldwide-newswire']),
  part: z.enum(['tune', 'dev']),
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  label: z.enum(['event', 'figure', 'background', 'opinion']),
})
/**
 * What a person holds a sentence to be that has no attribution. `start` and `end` are UTF-16 offsets into the text as
 * the corpus's reader gives it; the text itself is not here. What the labels mean stands in `eval/labels/README.md`.
 */
export type NarratedLabel = z.output<typeof narratedLabelSchema>

/** The labels of a file, one JSON object a line. */
export async function loadNarratedLabels(file: string | URL): Promise<NarratedLabel[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => narratedLabelSchema.parse(JSON.parse(line)))
}
