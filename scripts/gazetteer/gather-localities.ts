import { foldPlaceName } from '../../src/reference/fold-place-name.ts'
import { CITY_NAMES } from './country-names.ts'
import type { Row } from './row.ts'
import type { CityRow } from './sources.ts'

/**
 * Countries that write their place names in Latin letters and whose names English-language news takes over as they
 * are: there, other names are kept for the larger places only.
 */
const TAKEN_OVER = new Set(
  (
    'AD AR AT AU BE BO BR BZ CA CH CL CO CR CU CZ DE DK DO EC EE ES FI FR GB GF GL GP GT HN HR HU IE IS IT LI LT LU LV ' +
    'MC MQ MT MX NI NL NO NZ PA PE PL PR PT PY RO SE SI SK SM SV US UY VE'
  ).split(' '),
)
const LARGER = 20_000
const LARGEST = 200_000

/** There, places under so many people are left out, but for countries whose press writes in English. */
const SMALLEST = 1000
const ENGLISH_PRESS = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])

/** Populated places. Those that are gone (GeoNames' features PPLH, PPLQ and PPLW) are left out. */
export function gatherLocalities(cities: readonly CityRow[]): Row[] {
  return cities
    .filter(({ feature }) => !['PPLH', 'PPLQ', 'PPLW'].includes(feature))
    .filter(({ country, population }) => {
      return population >= SMALLEST || !TAKEN_OVER.has(country) || ENGLISH_PRESS.has(country)
    })
    .map(({ name, alternates, country, admin1, lat, lon, population }) => {
      const most = population < LARGER ? 5 : population < LARGEST ? 20 : 200
      const kept =
        TAKEN_OVER.has(country) && population < LARGER ? alternates.slice(0, 1) : distinct(alternates).slice(0, most)
      const short = CITY_NAMES[`${country}.${name}`]?.split('|') ?? []
      return {
        name,
        alternates: [...kept, ...short],
        level: 'locality',
        country,
        admin1,
        lat,
        lon,
        radiusKm: 0,
        population,
      }
    })
}

/** Alternates in Latin letters that differ from each other once folded. */
function distinct(alternates: readonly string[]): string[] {
  const latin = alternates.filter((name) => /^[\p{Script=Latin}\p{M}\s'’‘`´ʻʼ.-]{4,}$/u.test(name))
  return [...new Map(latin.map((name) => [foldPlaceName(name), name])).values()]
}
