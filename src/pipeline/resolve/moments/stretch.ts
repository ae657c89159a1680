import { addDays, addMonths, formatDay, formatYear, two, weekdayOf, type Day } from './calendar.ts'

/** How long a stretch of the calendar is. */
export type StretchGrain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** A stretch of the calendar: its length and its first day. */
export interface Stretch {
  readonly grain: StretchGrain
  readonly start: Day
}

const MONTHS_IN: Readonly<Partial<Record<StretchGrain, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

const FINDERS: Readonly<Record<StretchGrain, (day: Day) => Day>> = {
  day: (day) => day,
  week: (day) => addDays(day, 1 - weekdayOf(day)),
  weekend: (day) => addDays(day, 6 - weekdayOf(day)),
  month: ({ year, month }) => ({ year, month, day: 1 }),
  quarter: ({ year, month }) => ({ year, month: month - ((month - 1) % 3), day: 1 }),
  half: ({ year, month }) => ({ year, month: month > 6 ? 7 : 1, day: 1 }),
  season: startOfSeason,
  year: ({ year }) => ({ year, month: 1, day: 1 }),
  decade: ({ year }) => ({ year: Math.floor(year / 10) * 10, month: 1, day: 1 }),
  century: ({ year }) => ({ year: Math.floor(year / 100) * 100, month: 1, day: 1 }),
}

/** The stretch of the given length that holds the day. Seasons are the northern ones, from the first of March on. */
export function stretchAround(day: Day, grain: StretchGrain): Stretch {
  return { grain, start: FINDERS[grain](day) }
}

/** The first day of the season that holds the day; a winter belongs to the year that it begins in. */
function startOfSeason({ year, month }: Day): Day {
  return month < 3 ? { year: year - 1, month: 12, day: 1 } : { year, month: Math.floor(month / 3) * 3, day: 1 }
}

/** The stretch `count` of its own lengths later. */
export function shiftStretch(stretch: Stretch, count: number): Stretch {
  const months = MONTHS_IN[stretch.grain]
  if (months !== undefined) return { grain: stretch.grain, start: addMonths(stretch.start, months * count) }
  return { grain: stretch.grain, start: addDays(stretch.start, (stretch.grain === 'day' ? 1 : 7) * count) }
}

/** The first day after the stretch. */
export function endOf(stretch: Stretch): Day {
  return stretch.grain === 'weekend' ? addDays(stretch.start, 2) : shiftStretch(stretch, 1).start
}

const FORMATS: Readonly<Record<StretchGrain, (stretch: Stretch) => string>> = {
  day: ({ start }) => formatDay(start),
  week: formatDays,
  weekend: formatDays,
  month: ({ start }) => formatMonth(start),
  quarter: formatMonths,
  half: formatMonths,
  season: ({ start }) => `${formatYear(start.year)}-${20 + start.month / 3}`,
  year: ({ start }) => formatYear(start.year),
  decade: ({ start }) => formatYears(start.year, 1),
  century: ({ start }) => formatYears(start.year, 2),
}

/** A stretch in EDTF: level 1 where it has a form of its own, else the interval from its first to its last part. */
export function stretchToEdtf(stretch: Stretch): string {
  return FORMATS[stretch.grain](stretch)
}

function formatDays(stretch: Stretch): string {
  return `${formatDay(stretch.start)}/${formatDay(addDays(endOf(stretch), -1))}`
}

function formatMonths(stretch: Stretch): string {
  return `${formatMonth(stretch.start)}/${formatMonth(addDays(endOf(stretch), -1))}`
}

/** `199X`, `19XX`; an interval before the year 0, where the digits run backward. */
function formatYears(year: number, digits: 1 | 2): string {
  if (year < 0) return `${formatYear(year)}/${formatYear(year + 10 ** digits - 1)}`
  return formatYear(year).slice(0, -digits) + 'X'.repeat(digits)
}

function formatMonth(day: Day): string {
  return `${formatYear(day.year)}-${two(day.month)}`
}
