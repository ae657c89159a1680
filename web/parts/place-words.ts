import type { PlaceCandidate, PlaceLevel } from '../../src/model/place.ts'

const LEVEL_WORDS: Readonly<Record<PlaceLevel, string>> = {
  continent: 'continent',
  region: 'region',
  country: 'country',
  admin1: 'province or state',
  admin2: 'district or county',
  locality: 'locality',
  unknown: 'place of unknown size',
}

/** What is drawn of a place: nothing where it is not resolved. */
type Located = Omit<PlaceCandidate, 'lat' | 'lon' | 'radiusKm'> & {
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
}

/** A place in words, as an area and never as a point. */
export function placeInWords({ name, country, level, lat, lon, radiusKm }: Located): string {
  const what = country === null ? LEVEL_WORDS[level] : `${LEVEL_WORDS[level]}, ${countryInWords(country)}`
  if (lat === null || lon === null) return `${name}: not resolved`
  const middle = `${degrees(lat, 'N', 'S')} ${degrees(lon, 'E', 'W')}`
  return radiusKm === null
    ? `${name}: ${what}, around ${middle}`
    : `${name}: ${what}, within ${radiusInWords(radiusKm)} of ${middle}`
}

function radiusInWords(km: number): string {
  return `${km >= 10 ? Math.round(km).toLocaleString('en') : Number(km.toPrecision(2))} km`
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(1)}° ${value < 0 ? negative : positive}`
}

/** The English name of an ISO 3166-1 code; the code itself where it has none. */
function countryInWords(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
