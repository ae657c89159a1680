import type { Moment } from '../../src/model/moment.ts'

const SEASONS: Readonly<Record<string, string>> = {
  '21': 'SP',
  '22': 'SU',
  '23': 'FA',
  '24': 'WI',
  '25': 'SP',
  '26': 'SU',
  '27': 'FA',
  '28': 'WI',
  '33': 'Q1',
  '34': 'Q2',
  '35': 'Q3',
  '36': 'Q4',
  '40': 'H1',
  '41': 'H2',
}

const DAY_MS = 86_400_000

/**
 * What a moment means in the notation of TIMEX3 values; empty where it is unknown. An expression that only points has
 * the value of its direction, even where a reading also bounds it ("recently").
 */
export function toTimemlValue({ edtf, duration, reference }: Moment): string {
  if (reference !== null) return `${reference.toUpperCase()}_REF`
  if (duration !== null) return canonicalValue(duration)
  return edtf === null ? '' : canonicalValue(edtf.includes('/') ? fromInterval(edtf) : fromPoint(edtf))
}

/**
 * One way of writing each value: decades and centuries by their digits (`199X` is `199`), whole minutes without
 * seconds, no zone, no approximation.
 */
export function canonicalValue(value: string): string {
  const plain = value.trim().replaceAll(/[~?%]/gu, '')
  if (plain === '' || plain.toLowerCase() === 'null') return ''
  return plain
    .replace(/^(BC)?(\d+)X+$/u, '$1$2')
    .replace(/(T\d\d(?::\d\d){0,2})(?:Z|[+-]\d\d:?\d\d)$/u, '$1')
    .replace(/(T\d\d):00:00$/u, '$1')
    .replace(/(T\d\d:\d\d):00$/u, '$1')
    .replace(/(T\d\d):00$/u, '$1')
}

/** A date or a time. Years before 1 are counted from 0 in EDTF: `-0479` is 480 BC. */
function fromPoint(edtf: string): string {
  const plain = edtf.replaceAll(/[~?%]/gu, '')
  const era = /^-(\d{4})(.*)$/u.exec(plain)
  if (era !== null)
    return fromPoint(`${String(Number(era[1]) + 1).padStart(4, '0')}${era[2] ?? ''}`).replace(/^/u, 'BC')
  const season = /^(\d{4})-(\d\d)$/u.exec(plain)
  const letters = SEASONS[season?.[2] ?? '']
  return season === null || letters === undefined ? plain : `${season[1] ?? ''}-${letters}`
}

/** An interval that is a week, a weekend, a quarter, a half-year, a decade or a part of a day; others stay as they are. */
function fromInterval(edtf: string): string {
  const [start = '', end = ''] = edtf.replaceAll(/[~?%]/gu, '').split('/')
  return findWeek(start, end) ?? findYears(start, end) ?? findMonths(start, end) ?? findDayPart(start, end) ?? edtf
}

function findWeek(start: string, end: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(start) || !/^\d{4}-\d\d-\d\d$/u.test(end)) return undefined
  const [first, last] = [Date.parse(start), Date.parse(end)]
  const weekday = new Date(first).getUTCDay()
  const days = (last - first) / DAY_MS
  if (days === 6 && weekday === 1) return weekOf(first)
  if (days === 1 && weekday === 6) return `${weekOf(first)}-WE`
  return undefined
}

/** The ISO 8601 week that holds a day: the week of the year that holds its Thursday. */
function weekOf(day: number): string {
  const thursday = new Date(day + (4 - (new Date(day).getUTCDay() || 7)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`
}

function findYears(start: string, end: string): string | undefined {
  if (!/^\d{4}$/u.test(start) || !/^\d{4}$/u.test(end)) return undefined
  if (start.endsWith('00') && end === `${start.slice(0, 2)}99`) return start.slice(0, 2)
  return start.endsWith('0') && end === `${start.slice(0, 3)}9` ? start.slice(0, 3) : undefined
}

const MONTHS: Readonly<Record<string, string>> = {
  '01/03': 'Q1',
  '04/06': 'Q2',
  '07/09': 'Q3',
  '10/12': 'Q4',
  '01/06': 'H1',
  '07/12': 'H2',
}

function findMonths(start: string, end: string): string | undefined {
  const [year, month] = [start.slice(0, 4), start.slice(5)]
  const letters = MONTHS[`${month}/${end.slice(5)}`]
  return start.length === 7 && end.length === 7 && end.startsWith(year) && letters !== undefined
    ? `${year}-${letters}`
    : undefined
}

/** The hours that stand for TimeML's parts of a day, dawn with the morning and dusk with the evening. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  '04-07': 'TMO',
  '06-12': 'TMO',
  '00-12': 'TMO',
  '12-18': 'TAF',
  '17-20': 'TEV',
  '18-22': 'TEV',
  '18-24': 'TEV',
  '20-06': 'TNI',
  '21-06': 'TNI',
  '22-06': 'TNI',
  '06-18': 'TDT',
}

function findDayPart(start: string, end: string): string | undefined {
  const letters = DAY_PARTS[`${hourOf(start)}-${hourOf(end)}`]
  return letters === undefined ? undefined : `${start.slice(0, 10)}${letters}`
}

function hourOf(edtf: string): string {
  return /T(\d\d)/u.exec(edtf)?.[1] ?? ''
}
