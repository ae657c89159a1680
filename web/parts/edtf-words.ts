const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** EDTF level 1 codes for the seasons, which stand where a month would. */
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/**
 * A date in EDTF (ISO 8601-2:2019, level 1, and sets of digits as `X`) as a person would write it, with its doubt in
 * words. What it does not know it gives back as it is: never a guess.
 */
export function edtfInWords(edtf: string): string {
  const interval = /^([^/]*)\/([^/]*)$/.exec(edtf)
  if (interval !== null) return intervalInWords(interval[1] ?? '', interval[2] ?? '') ?? edtf
  return dateInWords(edtf) ?? edtf
}

function dateInWords(edtf: string): string | undefined {
  const [, date = '', qualifier = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? []
  const words = pointInWords(date)
  if (words === undefined) return undefined
  if (qualifier === '~') return `about ${words}`
  if (qualifier === '?') return `${words} (uncertain)`
  return qualifier === '%' ? `about ${words} (uncertain)` : words
}

function intervalInWords(start: string, end: string): string | undefined {
  const first = dateInWords(start)
  const last = dateInWords(end)
  if (isOpen(start)) return last === undefined ? undefined : `until ${last}`
  if (isOpen(end)) return first === undefined ? undefined : `from ${first} on`
  return first === undefined || last === undefined ? undefined : `${first} to ${last}`
}

function isOpen(part: string): boolean {
  return part === '' || part === '..'
}

function pointInWords(date: string): string | undefined {
  const match =
    /^(-?\d{1,3}X{1,3}|-?\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(
      date,
    )
  const year = match?.[1]
  if (match === null || year === undefined) return undefined
  const [, , month, day, time, zone] = match
  const yearWords = yearInWords(year)
  if (month === undefined || (month === 'XX' && day === undefined)) return yearWords
  const name = SEASONS[month] ?? MONTHS[Number(month) - 1]
  if (name === undefined) return undefined
  const monthWords = yearWords === '' ? name : `${name} ${yearWords}`
  if (day === undefined) return monthWords
  if (day === 'XX') return `a day in ${monthWords}`
  const dayWords = `${Number(day)} ${monthWords}`
  return time === undefined ? dayWords : `${dayWords}, ${time}${zoneInWords(zone)}`
}

function yearInWords(year: string): string {
  if (year === 'XXXX') return ''
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d\dXX$/.test(year)) return `the ${year.slice(0, 2)}00s`
  return year.startsWith('-') ? `${Number(year.slice(1)) + 1} BC` : String(Number(year))
}

function zoneInWords(zone: string | undefined): string {
  if (zone === undefined) return ''
  return zone === 'Z' ? ' UTC' : ` UTC${zone}`
}
