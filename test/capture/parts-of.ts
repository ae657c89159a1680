import { memorySource } from '../../src/pipeline/capture/byte-source.ts'
import type { Part, Unpack } from '../../src/pipeline/capture/containers/part.ts'
import { limitsOf } from '../../src/pipeline/capture/found.ts'

/** All parts that an unpacker finds in the given content. */
export async function partsOf(
  unpack: Unpack,
  content: string | Uint8Array,
  maxBytes = 1_000_000,
): Promise<readonly Part[]> {
  const parts: Part[] = []
  for await (const part of unpack(memorySource('container', Buffer.from(content)), limitsOf({ maxBytes })))
    parts.push(part)
  return parts
}

/** What a part holds in one line: its name and its words, or its name and what is wrong with it. */
export function partLine(part: Part): string {
  return part.kind === 'document'
    ? `${part.name}: ${Buffer.from(part.bytes).toString('utf8')}`
    : `${part.name}! ${part.code}`
}
