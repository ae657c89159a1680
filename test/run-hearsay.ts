import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { readingSchema } from '../src/contract/reading.ts'
import type { Reading } from '../src/model/reading.ts'

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** The folder of the example reports. */
export const EXAMPLES = path.join(ROOT, 'examples', 'belo-tash')
const MAIN = path.join(ROOT, 'dist', 'cli', 'main.js')

/** What came of a command. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built program as a user would, with pipes for its streams. */
export function startHearsay(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  if (!existsSync(MAIN)) throw new Error('The program is not built: run "npm run build" first, as "npm test" does.')
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...inherited, ...options.env },
  })
}

/** Runs the built program to its end. */
export async function runHearsay(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startHearsay(args, options)
  // A program that ends without reading its input is no failure here.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  return ended(child)
}

/** What a started program printed, once it has ended. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}

/** A new empty folder for one test, and how to remove it. */
export async function makeFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-test-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** The readings that a command printed, one a line. */
export function readingsIn(stdout: string): Reading[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => readingSchema.parse(JSON.parse(line)))
}

/** The addresses of the reports whose readings a command printed. */
export function addressesIn(stdout: string): string[] {
  return readingsIn(stdout).map(({ report }) => report.address)
}
