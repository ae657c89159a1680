import type { TimeUnit } from '../../../reference/calendar-words.ts'

interface UnitCode {
  readonly letter: string
  /** Whether ISO 8601 writes it after the `T`. */
  readonly time: boolean
  /** How many of the letter's unit it makes. */
  readonly count: number
  /** Half of one: how many of which smaller unit. */
  readonly half?: string
}

/** How ISO 8601 writes each unit. */
export const UNIT_CODES: Readonly<Record<TimeUnit, UnitCode>> = {
  second: { letter: 'S', time: true, count: 1 },
  minute: { letter: 'M', time: true, count: 1, half: '30S' },
  hour: { letter: 'H', time: true, count: 1, half: '30M' },
  day: { letter: 'D', time: false, count: 1, half: 'T12H' },
  weekend: { letter: 'D', time: false, count: 2 },
  week: { letter: 'W', time: false, count: 1 },
  fortnight: { letter: 'W', time: false, count: 2 },
  month: { letter: 'M', time: false, count: 1 },
  quarter: { letter: 'M', time: false, count: 3 },
  year: { letter: 'Y', time: false, count: 1, half: '6M' },
  decade: { letter: 'Y', time: false, count: 10 },
  century: { letter: 'Y', time: false, count: 100 },
  millennium: { letter: 'Y', time: false, count: 1000 },
}

/** A length of time in ISO 8601; an unknown count is `X`, as TimeML writes it: `PXD` is "several days". */
export function formatDuration(unit: TimeUnit, count: number | undefined): string {
  const { letter, time, count: factor, half } = UNIT_CODES[unit]
  const start = time ? 'PT' : 'P'
  if (count === undefined) return `${start}X${letter}`
  const value = count * factor
  const whole = Math.floor(value)
  if (value - whole === 0.5 && half !== undefined) return `${start}${whole > 0 ? whole + letter : ''}${half}`
  return `${start}${Number(value.toFixed(2))}${letter}`
}
