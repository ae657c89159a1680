import { toReadingJsonSchema } from '../../contract/reading.ts'
import { type Output, write } from '../write.ts'

/** `hearsay schema`: the JSON Schema of what `hearsay read --json` prints. */
export async function schema({ stdout }: { readonly stdout: Output }): Promise<void> {
  await write(stdout, `${JSON.stringify(toReadingJsonSchema(), null, 2)}\n`)
}
