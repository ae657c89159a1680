import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Whether `path` is a folder. */
export async function isFolder(path: string | URL): Promise<boolean> {
  return (await findStat(path))?.isDirectory() === true
}

/** Whether `path` is a file. */
export async function isFile(path: string | URL): Promise<boolean> {
  return (await findStat(path))?.isFile() === true
}

async function findStat(path: string | URL): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined
    throw error
  }
}
