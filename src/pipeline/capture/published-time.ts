const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
/** Zones that mail and feeds name by letters (RFC 2822, section 4.3) and UTC's other names. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}
const TIME =
  /^[T\s,]*(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[A-Z]{2,4}\b|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?/i
const NUMERIC = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|[T\s,])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T)/
const DAY_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})/
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/
/** What EDTF adds to dates: approximate, uncertain, unspecified digits, intervals, seasons. Passed through. */
const EXTENDED = /^(?:\d{4}|\d{4}-\d{2}(?:-\d{2})?[~?%]|\d{3}X|\d{4}-XX|\d{4}[\dX~?%-]*\/(?:\d{4}[\dX~?%-]*|\.\.)?)$/

const LONGEST_DATE = 100

interface FoundDate {
  readonly year: number
  readonly month: number
  readonly day: number | undefined
  readonly rest: string
}

/**
 * A publication time in EDTF: a date, or a date and time with its zone as given. A time without zone is left out,
 * since it could be any of a day's. Undefined where the words hold no date.
 *
 *     Fri, 24 Sep 2021 10:05:00 +0430  ->  2021-09-24T10:05:00+04:30
 */
export function toPublished(words: string): string | undefined {
  const text = words.slice(0, LONGEST_DATE).trim()
  if (EXTENDED.test(text)) return text
  const found = findDate(text)
  if (found === undefined || !isDate(found)) return undefined
  const { year, month, day, rest } = found
  const date = [String(year), pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')
  const [, hour, minute, second = '00', zone] = TIME.exec(rest) ?? []
  if (day === undefined || hour === undefined || minute === undefined || zone === undefined) return date
  const offset = toOffset(zone)
  const valid = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60
  return offset === undefined || !valid ? date : `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`
}

function findDate(text: string): FoundDate | undefined {
  const numeric = NUMERIC.exec(text) ?? COMPACT.exec(text)
  if (numeric !== null) {
    const [all, year, month, day] = numeric
    return {
      year: Number(year),
      month: Number(month),
      day: day === undefined ? undefined : Number(day),
      rest: text.slice(all.length),
    }
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) {
    const [all, day, name = '', year] = dayFirst
    return { year: Number(year), month: monthOf(name), day: Number(day), rest: text.slice(all.length) }
  }
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst === null) return undefined
  const [all, name = '', day, year] = monthFirst
  return { year: Number(year), month: monthOf(name), day: Number(day), rest: text.slice(all.length) }
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1
}

function isDate({ year, month, day }: FoundDate): boolean {
  if (year < 1000 || month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

function toOffset(zone: string): string | undefined {
  const upper = zone.toUpperCase()
  if (upper in ZONES) return ZONES[upper]
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(upper)
  if (numeric === null) return undefined
  const offset = `${numeric[1] ?? ''}:${numeric[2] ?? '00'}`
  return offset === '+00:00' || offset === '-00:00' ? 'Z' : offset
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
