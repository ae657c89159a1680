import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl'

/** An entry of a ZIP archive, with a way to read it unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly packedSize: number
  /** As the archive declares it; reading fails where more comes out. */
  readonly size: number
  readonly encrypted: boolean
  readonly stream: () => Promise<Readable>
}

/** The entries of an archive in their order: from a file, by its path, or from bytes. */
export async function* zipEntries(archive: string | Uint8Array): AsyncGenerator<ZipEntry> {
  const zip = await openZip(archive)
  try {
    for (;;) {
      const entry = await nextEntry(zip)
      if (entry === undefined) return
      yield {
        name: entry.fileName,
        packedSize: entry.compressedSize,
        size: entry.uncompressedSize,
        encrypted: (entry.generalPurposeBitFlag & 1) === 1,
        stream: () => openEntry(zip, entry),
      }
    }
  } finally {
    zip.close()
  }
}

function openZip(archive: string | Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip: ZipFile | undefined) => {
      if (zip === undefined) reject(error ?? new Error('the archive cannot be opened'))
      else resolve(zip)
    }
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
    if (typeof archive === 'string') open(archive, options, opened)
    else fromBuffer(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), options, opened)
  })
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
      finish()
    }
    zip.on('entry', (entry: Entry) => settle(() => resolve(entry)))
    zip.on('end', () => settle(() => resolve(undefined)))
    zip.on('error', (error: Error) => settle(() => reject(error)))
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream)
      else reject(error)
    })
  })
}
