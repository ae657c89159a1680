import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * How many bytes there are to read, for a progress bar; undefined where that cannot be known, as for standard input,
 * a web address or a glob. Nothing that it meets is an error here: reading will say what is wrong.
 */
export async function measureInputs(inputs: readonly string[], signal?: AbortSignal): Promise<number | undefined> {
  let total = 0
  for (const input of inputs) {
    if (signal?.aborted) return undefined
    const bytes = await measureInput(input)
    if (bytes === undefined) return undefined
    total += bytes
  }
  return total
}

async function measureInput(input: string): Promise<number | undefined> {
  try {
    const stats = await stat(input)
    if (stats.isFile()) return stats.size
    if (!stats.isDirectory()) return undefined
    let total = 0
    for (const entry of await readdir(input, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) total += (await stat(path.join(entry.parentPath, entry.name))).size
    }
    return total
  } catch {
    // A missing file, or one that goes away meanwhile: its place in the run is known when reading comes to it.
    return undefined
  }
}
