import { isValidJalaaliDate, jalaaliMonthLength, toGregorian } from 'jalaali-js'
import { formatDay, type Day } from '../calendar.ts'
import type { Meaning } from '../context.ts'
import type { Wording } from '../wording.ts'

/**
 * A date of the Solar Hijri calendar of Afghanistan and Iran, by the algorithm of Borkowski (1996) in jalaali-js.
 * A month is the interval of its days. Without a year it has no value: its months begin inside Gregorian ones.
 *
 *     The decree of 15 Hamal 1400
 *                   2021-04-04
 */
export function resolveSolarHijri(wording: Wording): Meaning | undefined {
  const { solar, year, day } = wording
  if (solar === undefined) return undefined
  const unknown: Meaning = { kind: 'date', basis: 'a month of the Solar Hijri calendar without its year' }
  if (year === undefined || year < 1 || year > 1500) return unknown
  const basis = 'converted from the Solar Hijri calendar'
  if (day === undefined) {
    const last = toDay(year, solar.month, jalaaliMonthLength(year, solar.month))
    return { kind: 'date', edtf: `${formatDay(toDay(year, solar.month, 1))}/${formatDay(last)}`, basis }
  }
  if (!isValidJalaaliDate(year, solar.month, day))
    return { kind: 'date', basis: 'a day that the Solar Hijri calendar does not have' }
  const start = toDay(year, solar.month, day)
  return { kind: 'date', stretch: { grain: 'day', start }, edtf: formatDay(start), basis }
}

function toDay(year: number, month: number, day: number): Day {
  const { gy, gm, gd } = toGregorian(year, month, day)
  return { year: gy, month: gm, day: gd }
}
