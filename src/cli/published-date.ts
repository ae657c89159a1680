import { AppError } from '../errors.ts'

/** Year, month or season, day; X for an unknown digit; `?`, `~` or `%` for uncertain, approximate or both. */
const DATE = /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?[?~%]?$/
const TIME = /^(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}(?::\d{2})?)(?<zone>Z|[+-]\d{2}:\d{2})?$/

/**
 * A date of publication as the user gives it: an EDTF date of level 0 or 1 (ISO 8601-2:2019) that the calendar has,
 * with or without a time of day.
 *
 * @throws {AppError} `bad-date` with a sentence that says what is wrong.
 */
export function parsePublished(value: string): string {
  const timed = TIME.exec(value)?.groups
  const problem = timed === undefined ? findDateProblem(value) : findTimeProblem(timed)
  if (problem === undefined) return value
  throw new AppError(
    'bad-date',
    `--published ${JSON.stringify(value)}: ${problem} Give a date such as 2031-05-14, 2031-05, 2031, 2031-22 (summer) or 2031-05-14T09:30+05:00.`,
  )
}

function findDateProblem(value: string): string | undefined {
  const parts = DATE.exec(value)?.groups
  if (parts === undefined) return 'this is no date that EDTF can write.'
  const { year = '', month, day } = parts
  if (month === undefined || month === 'XX') {
    return day === undefined || day === 'XX' ? undefined : 'a day needs its month.'
  }
  const monthNumber = Number(month)
  const isSeason = monthNumber >= 21 && monthNumber <= 24
  if (isSeason) return day === undefined ? undefined : 'a season has no days.'
  if (monthNumber < 1 || monthNumber > 12) return `there is no month ${month}.`
  if (day === undefined || day === 'XX') return undefined
  const known = Number(year)
  // A year with unknown digits may be a leap year.
  const last = daysIn(Number.isNaN(known) ? 2000 : known, monthNumber)
  return Number(day) >= 1 && Number(day) <= last ? undefined : `there is no day ${day} in that month.`
}

function findTimeProblem({ date = '', clock = '', zone = 'Z' }: Readonly<Record<string, string>>): string | undefined {
  const wrongDate = findDateProblem(date)
  if (wrongDate !== undefined) return wrongDate
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number)
  if (hour > 23 || minute > 59 || second > 59) return `there is no time ${clock}.`
  const [zoneHour = 0, zoneMinute = 0] = zone.slice(1).split(':').map(Number)
  return zoneHour > 14 || zoneMinute > 59 ? `there is no zone ${zone}.` : undefined
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
