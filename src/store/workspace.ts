import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { AppError } from '../errors.ts'
import type { Reading } from '../model/reading.ts'

/** The file that makes a folder a workspace, and the edition of its layout. */
const MARKER = 'hearsay-workspace.json'
const EDITION = 1

/** A document to keep: the bytes of a report, or of its part of a container. */
export interface Keepable {
  readonly bytes: Uint8Array
  readonly mediaType: string | null
}

/** Which bytes a kept reading was read from. */
interface OriginalReference {
  readonly sha256: string
  readonly mediaType: string | null
}

/** A reading as it is kept. */
export interface KeptReading {
  readonly reading: Reading
  readonly original: OriginalReference
}

/**
 * A folder that keeps what was read:
 *
 *     hearsay-workspace.json            makes it a workspace
 *     originals/ab/abcdef…              bytes by their SHA-256
 *     readings/r_0123456789abcdef.json  a reading by the id of its report, and the hash of its bytes
 *
 * Files are written beside their place and then moved there, so that none is ever half written.
 */
export class Workspace {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Keeps bytes, once: the same bytes have the same place. Resolves to their SHA-256 in hexadecimal. */
  async keepOriginal(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const place = this.#originalPath(sha256)
    if (!existsSync(place)) await writeWhole(place, bytes)
    return sha256
  }

  /** Keeps a reading with the bytes it was read from; another reading of the same report takes its place. */
  async keepReading(reading: Reading, document: Keepable): Promise<void> {
    const sha256 = await this.keepOriginal(document.bytes)
    const kept: KeptReading = { reading, original: { sha256, mediaType: document.mediaType } }
    await writeWhole(this.#readingPath(reading.report.id), JSON.stringify(kept))
  }

  /** The ids of the reports whose readings are kept, in order. */
  async reportIds(): Promise<string[]> {
    const names = await readdir(path.join(this.folder, 'readings')).catch(nothingThere)
    return names
      .filter((name) => /^r_[0-9a-f]{16}[.]json$/.test(name))
      .map((name) => name.slice(0, -'.json'.length))
      .toSorted()
  }

  /** The text of the file that keeps a reading. */
  readingText(id: string): string {
    return readFileSync(this.#readingPath(id), 'utf8')
  }

  /** Kept bytes; undefined where there are none of that hash. */
  findOriginal(sha256: string): Uint8Array | undefined {
    const place = this.#originalPath(sha256)
    return existsSync(place) ? readFileSync(place) : undefined
  }

  #originalPath(sha256: string): string {
    return path.join(this.folder, 'originals', sha256.slice(0, 2), sha256)
  }

  #readingPath(id: string): string {
    return path.join(this.folder, 'readings', `${id}.json`)
  }
}

/** The workspace that a folder lies in: the folder itself or the nearest one above it that is one. */
export function findWorkspace(folder: string): Workspace | undefined {
  const absolute = path.resolve(folder)
  if (existsSync(path.join(absolute, MARKER))) return new Workspace(absolute)
  const above = path.dirname(absolute)
  return above === absolute ? undefined : findWorkspace(above)
}

/**
 * The workspace in this very folder.
 *
 * @throws {AppError} `no-workspace` where the folder is none.
 */
export function requireWorkspace(folder: string): Workspace {
  const absolute = path.resolve(folder)
  if (existsSync(path.join(absolute, MARKER))) return new Workspace(absolute)
  throw new AppError(
    'no-workspace',
    `${folder} is no workspace: it has no ${MARKER}. "hearsay read PATH --workspace ${folder}" makes one in a new or empty folder.`,
  )
}

/**
 * The workspace in this very folder, made where the folder is missing or empty.
 *
 * @throws {AppError} `no-workspace` where the folder holds other things.
 */
export async function makeWorkspace(folder: string): Promise<Workspace> {
  const absolute = path.resolve(folder)
  if (existsSync(path.join(absolute, MARKER))) return new Workspace(absolute)
  const isFile = await stat(absolute)
    .then((found) => !found.isDirectory())
    .catch(() => false)
  const names = isFile ? [folder] : await readdir(absolute).catch(nothingThere)
  if (names.length > 0) {
    const found = isFile ? 'a file' : 'a folder with other things in it'
    throw new AppError('no-workspace', `${folder} is ${found}. A workspace is made in a new or empty folder.`)
  }
  await writeWhole(path.join(absolute, MARKER), `${JSON.stringify({ hearsay: 'workspace', edition: EDITION })}\n`)
  return new Workspace(absolute)
}

/** Written beside its place, flushed to the disk, then moved there in one step. */
async function writeWhole(place: string, data: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true })
  const beside = `${place}.${randomUUID()}.part`
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

function nothingThere(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
