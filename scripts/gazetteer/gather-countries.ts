import { COUNTRY_NAMES, COUNTRY_POINTS } from './country-names.ts'
import { groupBy } from './group-by.ts'
import { LARGE_REGIONS } from './large-regions.ts'
import type { Row } from './row.ts'
import { areaOf, middleOf } from './shape.ts'
import type { CityRow, Packages } from './sources.ts'

/** Continents and large regions. Their population is unknown: 0. */
export function gatherRegions(): Row[] {
  return LARGE_REGIONS.map(([name, others, lat, lon, radiusKm, continent]) => ({
    name,
    alternates: others.split('|'),
    level: continent ?? 'region',
    country: '',
    admin1: '',
    lat,
    lon,
    radiusKm,
    population: 0,
  }))
}

/** Codes of the CLDR that are no countries: unions, groups and pseudo-codes. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** Countries and territories. The population is that of the cities that are known: enough to rank by. */
export function gatherCountries(packages: Packages, cities: readonly CityRow[]): Row[] {
  const byCountry = groupBy(cities, ({ country }) => country)
  const rows: Row[] = []
  for (const [code, names] of packages.territories()) {
    const [name] = names
    if (NOT_COUNTRIES.has(code) || name === undefined) continue
    const inside = byCountry.get(code) ?? []
    const shape = packages.country(code)
    const area = (shape && areaOf(shape)) ?? (inside.length > 0 ? middleOf(weighed(inside)) : undefined)
    if (area === undefined) continue
    const [lat, lon] = COUNTRY_POINTS[code] ?? [area.lat, area.lon]
    const population = inside.reduce((sum, city) => sum + city.population, 0)
    const alternates = [`iso3166 ${code}`, ...names.slice(1), ...(COUNTRY_NAMES[code]?.split('|') ?? [])]
    rows.push({
      name,
      alternates,
      level: 'country',
      country: code,
      admin1: '',
      lat,
      lon,
      radiusKm: area.radiusKm,
      population,
    })
  }
  return rows
}

function weighed(cities: readonly CityRow[]): { lat: number; lon: number; weight: number }[] {
  return cities.map(({ lat, lon, population }) => ({ lat, lon, weight: Math.sqrt(population + 100) }))
}
