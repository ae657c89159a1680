// Preloaded into a measured process: at its end it writes its peak resident memory, in bytes, to $BENCH_PEAK_FILE.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const STATUS = '/proc/self/status'

/** On Linux getrusage counts the memory of the parent at the time of the fork too; VmHWM is the process's own. */
function peakBytes() {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(STATUS, 'utf8')) : null
  return 1024 * Number(own?.[1] ?? process.resourceUsage().maxRSS)
}

const file = process.env.BENCH_PEAK_FILE
if (isMainThread && file !== undefined) process.on('exit', () => writeFileSync(file, String(peakBytes())))
