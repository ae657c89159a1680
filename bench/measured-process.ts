import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** What one process took, from its start to its end. */
export interface Usage {
  readonly seconds: number
  /** Peak resident memory, all threads together. */
  readonly peakMB: number
}

const PRELOAD = new URL('peak-memory.mjs', import.meta.url).href

/**
 * Runs a Node program to its end. Its standard output goes to a file where one is given, else nowhere.
 *
 * @param temporary a folder for the note of its memory.
 * @throws where the program fails: with what it wrote to standard error.
 */
export async function runMeasured(args: readonly string[], temporary: string, outputFile?: string): Promise<Usage> {
  const peakFile = join(temporary, 'peak')
  await rm(peakFile, { force: true })
  const output = outputFile === undefined ? 'ignore' : openSync(outputFile, 'w')
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', PRELOAD, ...args], {
    stdio: ['ignore', output, 'pipe'],
    env: { ...process.env, BENCH_PEAK_FILE: peakFile },
  })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (words: string) => (complaint = (complaint + words).slice(-4000)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const seconds = (performance.now() - start) / 1000
  if (typeof output === 'number') closeSync(output)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}:\n${complaint}`)
  return { seconds, peakMB: Number(await readFile(peakFile, 'utf8')) / 1024 ** 2 }
}
