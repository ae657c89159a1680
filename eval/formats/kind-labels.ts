import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { NATURES, SOURCE_KINDS, SOURCE_ROLES, STANCES } from '../../src/model/statement.ts'

const labelSchema = z.strictObject({
  corpus: z.string(),
  part: z.string(),
  text: z.string(),
  cue: z.array(z.tuple([z.number().int(), z.number().int()])).min(1),
  half: z.enum(['tune', 'measure']),
  kind: z.enum(SOURCE_KINDS).nullable(),
  named: z.boolean(),
  role: z.enum(SOURCE_ROLES).nullable(),
  anonymous: z.boolean(),
  stance: z.enum(STANCES),
  directness: z.enum(['quoted', 'partly', 'indirect']),
  certainty: z.enum(['certain', 'probable', 'possible', 'unknown']),
  polarity: z.enum(['positive', 'negative']),
  nature: z.enum(NATURES),
  medium: z
    .enum(['statement', 'interview', 'press-conference', 'broadcast', 'social-media', 'message', 'document', 'speech'])
    .nullable(),
})

/**
 * What a reader says of one gold statement of a corpus. It holds no text: `text` names the document, `cue` has the
 * UTF-16 offsets of the statement's cue there. `kind` is null where the gold marks no source. The errors of the half
 * `tune` may be read while building; those of `measure` may not.
 */
export type KindLabel = z.output<typeof labelSchema>

/** Reads labels, one JSON object a line. */
export async function loadKindLabels(file: string | URL): Promise<KindLabel[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => labelSchema.parse(JSON.parse(line)))
}
