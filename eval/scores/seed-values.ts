import type { Moment } from '../../src/model/moment.ts'
import type { Place } from '../../src/model/place.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { SeedPlace, SeedQuantity, SeedTime } from '../formats/seed.ts'
import { distanceKm } from './geocoding.ts'
import { toTimemlValue } from './timeml-value.ts'

/** A name without capitals, accents, a leading article and a closing possessive. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/u, '')
    .replace(/'s$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** Whether a place is the gold's: the same country, and near enough where the gold has a point. */
export function isRightPlace(gold: SeedPlace, place: Place): boolean {
  if (gold.country !== undefined && gold.country !== place.country) return false
  if (gold.lat === undefined || gold.lon === undefined) return true
  const error = distanceKm(
    { span: place.span, lat: gold.lat, lon: gold.lon },
    { span: place.span, lat: place.lat, lon: place.lon },
  )
  return error !== undefined && error <= (gold.withinKm ?? 0)
}

/**
 * Whether a moment means what the gold says. Besides the gold's value its note may name others: EDTF dates such as
 * `2021-22`, TimeML's seasons such as `2021-SU`, `PAST_REF`, and, after "interval", any interval in the gold's season.
 * Approximation is not compared; of a moment that points and has a date too, either counts.
 */
export function isRightTime(gold: SeedTime, moment: Moment): boolean {
  const read = [moment, { ...moment, reference: null }].map(toTimemlValue).filter((value) => value !== '')
  const note = gold.note ?? ''
  const named = note.match(/\b(?:\d{4}-(?:\d\d|SP|SU|FA|WI|AU)|(?:PAST|PRESENT|FUTURE)_REF)\b/gu) ?? []
  const accepted = new Set([gold.value, ...named].map((value) => asTimeml(value, moment)))
  if (read.some((value) => accepted.has(value))) return true
  return note.includes('interval') && moment.edtf !== null && isInsideSeason(moment.edtf, gold.value)
}

function asTimeml(value: string, moment: Moment): string {
  const reference = /^(PAST|PRESENT|FUTURE)_REF$/u.exec(value)
  return reference === null ? toTimemlValue({ ...moment, edtf: value, duration: null, reference: null }) : value
}

const FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9 }

/** Whether every month of an interval lies in a season of one year. */
function isInsideSeason(edtf: string, season: string): boolean {
  const first = FIRST_MONTH[season.slice(5, 7)]
  const ends = edtf.replaceAll(/[~?%]/gu, '').split('/')
  if (first === undefined || ends.length !== 2) return false
  return ends.every((end) => {
    const month = Number(end.slice(5, 7))
    return end.startsWith(season.slice(0, 5)) && month >= first && month < first + 3
  })
}

/** Whether a quantity is the gold's: the bounds, and the unit and the approximation where the gold gives them. */
export function isRightQuantity(gold: SeedQuantity, quantity: Quantity): boolean {
  const min = gold.value ?? gold.min ?? null
  const max = gold.value ?? gold.max ?? null
  if (quantity.min !== min || quantity.max !== max) return false
  if (gold.unit !== undefined && gold.unit !== quantity.unit) return false
  return gold.approximate === undefined || gold.approximate === quantity.approximate
}
