import type { Moment } from '../../../model/moment.ts'
import { addDays, daysBetween, formatDay, isoWeekOf, weekdayOf, type Day } from './calendar.ts'
import { stretchToEdtf } from './stretch.ts'

const SEASON_NAMES = ['SP', 'SU', 'FA', 'WI']
/** From which hour to which a part of the day lasts, and TimeML's code for it. */
const DAY_PARTS: readonly (readonly [string, string])[] = [
  ['06-12', 'TMO'],
  ['12-18', 'TAF'],
  ['18-22', 'TEV'],
  ['20-06', 'TNI'],
  ['06-18', 'TDT'],
  ['04-07', 'TMO'],
  ['17-20', 'TEV'],
]

/**
 * A moment as TimeML 1.2.1 writes the `value` of a TIMEX3: `1989-W43`, `1989-Q3`, `1998-02-13TNI`, `P2W`, `PAST_REF`.
 * Undefined where the moment has no value. Approximation is lost: TimeML keeps it apart, in `mod`.
 */
export function toTimexValue(moment: Pick<Moment, 'edtf' | 'duration' | 'reference'>): string | undefined {
  if (moment.reference !== null) return `${moment.reference.toUpperCase()}_REF`
  if (moment.duration !== null) return moment.duration
  return moment.edtf === null ? undefined : edtfToTimex(moment.edtf)
}

/**
 * A TimeML `value` as a moment's meaning: the way back from `toTimexValue`. Undefined for a value that has no EDTF
 * form, such as `1989-WXX` or `XXXX-WXX-2`.
 */
export function fromTimexValue(value: string): Pick<Moment, 'edtf' | 'duration' | 'reference'> | undefined {
  const reference = /^(PAST|PRESENT|FUTURE)_REF$/.exec(value)?.[1]?.toLowerCase()
  if (reference === 'past' || reference === 'present' || reference === 'future')
    return { edtf: null, duration: null, reference }
  if (/^P(?:T?(?:\d+(?:\.\d+)?|X+)[A-Z])+$/.test(value)) return { edtf: null, duration: value, reference: null }
  const edtf = timexToEdtf(value)
  return edtf === undefined ? undefined : { edtf, duration: null, reference: null }
}

function edtfToTimex(edtf: string): string {
  const plain = edtf.replaceAll(/[~?%]/g, '')
  const [from, to] = plain.split('/')
  if (from !== undefined && to !== undefined) return intervalToTimex(from, to)
  const season = /^(-?\d{4})-2([1-4])$/.exec(plain)
  if (season !== null) return `${season[1]}-${SEASON_NAMES[Number(season[2]) - 1]}`
  if (/^\d{2,3}X{1,2}$/.test(plain)) return plain.replaceAll('X', '')
  if (plain.startsWith('-')) return `BC${String(Number(plain.slice(1, 5)) + 1).padStart(4, '0')}${plain.slice(5)}`
  return plain.replace(/(T\d\d:\d\d):00$/, '$1')
}

function intervalToTimex(from: string, to: string): string {
  if (from.includes('T')) {
    const hours = `${from.slice(11, 13)}-${to.slice(11, 13)}`
    return from.slice(0, 10) + (DAY_PARTS.find(([span]) => span === hours)?.[1] ?? from.slice(10, 16))
  }
  const [start, end] = [parseDay(from), parseDay(to)]
  if (start === undefined || end === undefined) return monthsToTimex(from, to)
  const { year, week } = isoWeekOf(start)
  const name = `${year}-W${String(week).padStart(2, '0')}`
  if (weekdayOf(start) === 1 && daysBetween(start, end) === 6) return name
  return weekdayOf(start) === 6 && daysBetween(start, end) === 1 ? `${name}-WE` : from
}

/** `1989-07/1989-09` is the third quarter, `1989-07/1989-12` the second half. */
function monthsToTimex(from: string, to: string): string {
  const year = from.slice(0, -3)
  if (!/^\d{4}-\d\d$/.test(from) || from.length !== to.length || to.slice(0, -3) !== year) return from
  const first = Number(from.slice(-2))
  const length = Number(to.slice(-2)) - first + 1
  if (length === 3 && first % 3 === 1) return `${year}-Q${(first + 2) / 3}`
  return length === 6 && first % 6 === 1 ? `${year}-H${first === 1 ? 1 : 2}` : from
}

function timexToEdtf(value: string): string | undefined {
  if (/^\d{2,3}X{0,2}$/.test(value)) return value.replaceAll('X', '').padEnd(4, 'X')
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return value
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return `${value}:00`
  const era = /^BC(\d{4})$/.exec(value)?.[1]
  if (era !== undefined) return era === '0001' ? '0000' : `-${String(Number(era) - 1).padStart(4, '0')}`
  return dayPartToEdtf(value) ?? partToEdtf(value)
}

function dayPartToEdtf(value: string): string | undefined {
  const day = parseDay(value.slice(0, 10))
  const hours = DAY_PARTS.find(([, code]) => code === value.slice(10))?.[0]
  if (day === undefined || hours === undefined) return undefined
  const [from = '', to = ''] = hours.split('-')
  return `${formatDay(day)}T${from}:00:00/${formatDay(to < from ? addDays(day, 1) : day)}T${to}:00:00`
}

/** Seasons, quarters, halves, weeks and weekends. */
function partToEdtf(value: string): string | undefined {
  const [, digits = '', kind = '', number = ''] =
    /^(\d{4})-(SP|SU|FA|WI|Q(?=[1-4]$)|H(?=[12]$)|W(?=\d\d(?:-WE)?$))(.*)$/.exec(value) ?? []
  const year = Number(digits)
  const count = Number.parseInt(number, 10)
  if (kind === '') return undefined
  if (kind === 'Q') return stretchToEdtf({ grain: 'quarter', start: { year, month: count * 3 - 2, day: 1 } })
  if (kind === 'H') return stretchToEdtf({ grain: 'half', start: { year, month: count * 6 - 5, day: 1 } })
  if (kind !== 'W') return `${digits}-2${SEASON_NAMES.indexOf(kind) + 1}`
  const fourth: Day = { year, month: 1, day: 4 }
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (count - 1) * 7)
  if (number.endsWith('-WE')) return stretchToEdtf({ grain: 'weekend', start: addDays(monday, 5) })
  return stretchToEdtf({ grain: 'week', start: monday })
}

function parseDay(text: string): Day | undefined {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}
