/** A day of the Gregorian calendar, counted back before 1582 too. Year 0 is 1 BC. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY_MS = 86_400_000

function toEpoch(day: Day): number {
  const date = new Date(0)
  date.setUTCFullYear(day.year, day.month - 1, day.day)
  return Math.round(date.getTime() / DAY_MS)
}

function fromEpoch(days: number): Day {
  const date = new Date(days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day `count` days later, or earlier where it is negative. */
export function addDays(day: Day, count: number): Day {
  return fromEpoch(toEpoch(day) + count)
}

/** The same day `count` months on; the month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const index = day.year * 12 + day.month - 1 + count
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) }
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return fromEpoch(
    toEpoch(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) - 1,
  ).day
}

/** ISO 8601 number of the weekday: Monday is 1. */
export function weekdayOf(day: Day): number {
  return ((((toEpoch(day) + 3) % 7) + 7) % 7) + 1
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return toEpoch(b) - toEpoch(a)
}

/** ISO 8601 week of the day, with the year that the week belongs to. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return {
    year: thursday.year,
    week: Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1,
  }
}

/** The year as EDTF writes it: four digits, with a minus before 1 BC. */
export function formatYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return `${formatYear(day.year)}-${two(day.month)}-${two(day.day)}`
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}
