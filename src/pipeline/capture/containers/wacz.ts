import { readAll } from '../byte-source.ts'
import { zipEntries } from '../zip.ts'
import { bomb, boundedGunzip } from './bounded-gunzip.ts'
import { ContainerBroken, type Unpack } from './part.ts'
import { warcParts } from './warc.ts'

const WARC_ENTRY = /(?:^|\/)archive\/[^/]+\.warc(\.gz)?$/i
const HIGHEST_RATIO = 250
const FREE_BYTES = 100_000_000

/** Packed web archives (WACZ 1.1.1, Webrecorder): a ZIP archive with WARC files in its folder `archive`. */
export const unpackWacz: Unpack = async function* unpackWacz(source, { maxBytes }) {
  try {
    for await (const entry of zipEntries(source.path ?? (await readAll(source)))) {
      const match = WARC_ENTRY.exec(entry.name)
      if (match === null) continue
      if (entry.size > FREE_BYTES && entry.size > entry.packedSize * HIGHEST_RATIO) throw bomb()
      const stream: AsyncIterable<Buffer> = await entry.stream()
      yield* warcParts(match[1] === undefined ? stream : boundedGunzip(stream), maxBytes)
    }
  } catch (error) {
    if (error instanceof ContainerBroken) throw error
    const detail = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    throw new ContainerBroken('damaged', `is a damaged WACZ archive: ${detail}.`, { cause: error })
  }
}
