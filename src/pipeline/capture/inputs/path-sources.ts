import { createReadStream, type Dirent, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { ReportUnreadable } from '../../../errors.ts'
import { type ByteSource, fileSource } from '../byte-source.ts'
import type { Limits } from '../found.ts'
import { unreadable } from '../unreadable.ts'
import { streamSource } from './stream-source.ts'

/** The files that a path, a folder or a glob stands for, or in their place what is wrong with them. */
export async function* pathSources(input: string, limits: Limits): AsyncGenerator<ByteSource | ReportUnreadable> {
  let stats: Stats
  try {
    stats = await stat(input)
  } catch (error) {
    if (isMissing(error) && isDynamicPattern(input)) yield* globSources(input, limits)
    else yield unreadable(input, error)
    return
  }
  if (!stats.isDirectory()) {
    yield* fileSources(input, stats, limits)
    return
  }
  let files = 0
  for await (const found of filesBelow(input)) {
    files++
    if (found instanceof ReportUnreadable) yield found
    else yield* fileSources(found, undefined, limits)
  }
  if (files === 0) yield new ReportUnreadable(input, 'empty', `${input} is a folder without files in it.`)
}

async function* globSources(pattern: string, limits: Limits): AsyncGenerator<ByteSource | ReportUnreadable> {
  let paths: string[]
  try {
    const absolute = isAbsolute(pattern)
    paths = await glob(pattern, { absolute, dot: false, followSymbolicLinks: false, expandDirectories: false })
  } catch (error) {
    yield unreadable(pattern, error)
    return
  }
  if (paths.length === 0) {
    yield new ReportUnreadable(pattern, 'not-found', `No file matches ${pattern}.`)
    return
  }
  for (const path of paths.toSorted(byCodeUnits)) yield* fileSources(path, undefined, limits)
}

async function* fileSources(
  path: string,
  known: Stats | undefined,
  limits: Limits,
): AsyncGenerator<ByteSource | ReportUnreadable> {
  try {
    const stats = known ?? (await stat(path))
    if (stats.isFile()) yield await fileSource(path, path, stats.size)
    else if (stats.isSocket()) yield new ReportUnreadable(path, 'read-failed', `${path} is a socket, not a file.`)
    else yield* pipeSources(path, limits)
  } catch (error) {
    yield unreadable(path, error)
  }
}

/** A pipe or a device, as a shell's `<(…)` gives: read once, as standard input is. */
async function* pipeSources(path: string, limits: Limits): AsyncGenerator<ByteSource | ReportUnreadable> {
  const stream = createReadStream(path)
  try {
    yield* streamSource(path, stream, limits)
  } finally {
    stream.destroy()
  }
}

/**
 * The files below a folder, in order of their names, a folder's files among its folders. Hidden ones, links to
 * folders and special files are left out, so that no walk goes in a circle or waits.
 */
async function* filesBelow(folder: string): AsyncGenerator<string | ReportUnreadable> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield unreadable(folder, error)
    return
  }
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  for (const entry of entries.toSorted((a, b) => byCodeUnits(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFileOrMissing(path)))) yield path
  }
}

/** A link that leads nowhere is reported as missing rather than passed over. */
async function isFileOrMissing(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
