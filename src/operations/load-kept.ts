import { z } from 'zod'

import { readingSchema } from '../contract/reading.ts'
import type { Workspace } from '../store/workspace.ts'
import type { Shelf } from './shelf.ts'

const keptSchema = z.object({
  reading: readingSchema,
  original: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), mediaType: z.string().nullable() }),
})

/** Puts everything that a workspace keeps on a shelf. A file that is damaged, or of an earlier edition and
 * another shape, costs its report and is recorded. */
export async function loadKept(workspace: Workspace, shelf: Shelf): Promise<void> {
  for (const id of await workspace.reportIds()) {
    try {
      const { reading, original } = keptSchema.parse(JSON.parse(workspace.readingText(id)))
      shelf.add(reading, () => {
        const bytes = workspace.findOriginal(original.sha256)
        return bytes === undefined ? undefined : { bytes, mediaType: original.mediaType }
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const message = `The kept reading ${id} in ${workspace.folder} is damaged or of an earlier edition: ${reason}. Read its report again.`
      shelf.addProblem({ address: id, code: 'damaged', message })
    }
  }
}
