import type { Output } from './write.ts'

const FIRST_SHOWN_MS = 2_000
const REDRAW_MS = 200
const BAR_COLUMNS = 16
/** Moves to the start of the line and erases it (ECMA-48: CR, EL). */
const ERASE_LINE = '\r\u001b[K'

/** What a progress bar tells. */
export interface Tally {
  readonly reports: number
  readonly words: number
  /** Of all the bytes there are to read, 0 to 1; undefined while it is not known how many there are. */
  readonly fraction: number | undefined
}

/** A bar on standard error that appears once a run takes longer than two seconds, and only on a terminal. */
export interface Progress {
  readonly update: (tally: Tally) => void
  /** Clears the bar, runs what prints, and leaves it to the next redraw to bring the bar back. */
  readonly aside: <T>(print: () => T) => T
  readonly close: () => void
}

/** Opens a progress bar; `nowMs` is the clock that it goes by. */
export function openProgress(output: Output, nowMs: () => number = () => performance.now()): Progress {
  if (output.isTTY !== true) return { update: () => undefined, aside: (print) => print(), close: () => undefined }
  const startedMs = nowMs()
  let tally: Tally = { reports: 0, words: 0, fraction: undefined }
  let shown = false
  const erase = () => {
    if (shown) output.write(ERASE_LINE)
    shown = false
  }
  const draw = () => {
    const elapsedMs = nowMs() - startedMs
    if (elapsedMs < FIRST_SHOWN_MS) return
    output.write(ERASE_LINE + describeProgress(tally, elapsedMs).slice(0, (output.columns ?? 80) - 1))
    shown = true
  }
  const timer = setInterval(draw, REDRAW_MS)
  timer.unref()
  return {
    update: (next) => {
      tally = next
    },
    aside: (print) => {
      erase()
      return print()
    },
    close: () => {
      clearInterval(timer)
      erase()
    },
  }
}

/** `[#####-----------] 33 % · 16 s left · 120 reports · 4.1 reports/s · 3,200 words/s` */
export function describeProgress({ reports, words, fraction }: Tally, elapsedMs: number): string {
  const seconds = Math.max(elapsedMs / 1000, 0.001)
  const rate = reports / seconds
  const speed = `${count(reports)} reports · ${rate.toFixed(rate < 10 ? 1 : 0)} reports/s · ${count(words / seconds)} words/s`
  if (fraction === undefined) return speed
  // What a compressed archive unpacks to is more than its size: it is never done before it is done.
  const part = Math.min(fraction, 0.99)
  const filled = Math.round(part * BAR_COLUMNS)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_COLUMNS - filled)}]`
  const left = part === 0 ? '' : ` · ${describeDuration((seconds * (1 - part)) / part)} left`
  return `${bar} ${Math.floor(part * 100)} %${left} · ${speed}`
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en-US')
}

function describeDuration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
