import { basename, join } from 'node:path'
import type { TaskOptions } from './task.ts'

/** The folder itself, or the part of it that was asked for. */
export function findPart({ data, part }: TaskOptions): string {
  return part === undefined ? data : join(data, part)
}

/** Whether a document is to be scored: those of the list, by name with or without its folder; all where there is none. */
export function isListed({ only }: TaskOptions, name: string): boolean {
  return only === undefined || only.has(name) || only.has(basename(name))
}
