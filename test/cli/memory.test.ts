import { existsSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import { DEFAULT_MODE } from '../../src/model/reading.ts'
import { inventedReport } from '../invented-text.ts'
import { startHearsay } from '../run-hearsay.ts'

/** How each is read, how many reports, and after how many the peak is taken that the last is held against. */
const RUNS = [
  { mode: DEFAULT_MODE, reports: 480, warm: 160 },
  { mode: 'rules', reports: 2_400, warm: 600 },
]

describe('memory', () => {
  it.skipIf(!existsSync('/proc/self/status')).each(RUNS)(
    'does not grow with the number of reports: $mode, from $warm to $reports (skipped: needs /proc)',
    { timeout: 120_000 },
    async ({ mode, reports, warm: early }) => {
      const child = startHearsay(['read', '-', '--workers', '2', `--${mode}`])
      const peaksMb: number[] = []
      let read = 0
      const end = new Promise<number | null>((resolve) => child.on('close', resolve))
      child.stdout.on('data', (chunk: Buffer) => {
        const before = read
        for (const byte of chunk) if (byte === 0x0a) read++
        for (const mark of [early, reports - 10]) if (before < mark && read >= mark) peaksMb.push(peakMb(child.pid))
      })
      for (let number = 0; number < reports; number++) {
        const line = JSON.stringify({ id: String(number), text: inventedReport(number) })
        if (!child.stdin.write(`${line}\n`)) await new Promise((resolve) => child.stdin.once('drain', resolve))
        if (number % 100 === 0) await setTimeout(0)
      }
      child.stdin.end()
      expect(await end).toBe(0)
      expect(read).toBe(reports)
      const [warm = 0, last = 0] = peaksMb
      expect(last, `peak after ${early}: ${warm} MB, after ${reports}: ${last} MB`).toBeLessThan(warm * 1.25 + 20)
    },
  )
})

/** The most memory that a process has held so far, in MB. */
function peakMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}
