import { groupBy } from './group-by.ts'
import { DIVISION_NAMES } from './country-names.ts'
import type { Row } from './row.ts'
import { areaOf, middleOf } from './shape.ts'
import type { Area } from './shape.ts'
import type { CityRow, Packages, Province } from './sources.ts'

const GENERIC =
  /\s(?:province|district|county|region|governorate|state|department|division|oblast|prefecture|municipality|parish|raion|territory|emirate|voivodeship|wilaya|canton|township)$/iu
const GENERIC_FIRST =
  /^(?:province|district|county|region|governorate|state|department|city|municipality|wilaya) of\s/iu
const QUALIFIED = /^(?:gorno|nagorno)-/iu

/** A district of which one or two towns are known reaches farther than these. */
const SMALLEST_DISTRICT_KM = 20

/** States and provinces, then districts and counties. A division that no source places is left out. */
export function gatherDivisions(packages: Packages, cities: readonly CityRow[]): Row[] {
  const provinces = packages.provinces()
  // Where Natural Earth draws the second level (France), its first-level codes are of an older division.
  const firstLevel = provinces.filter(({ properties }) => properties.gn_level === 1 || properties.gn_level === 0)
  const byCode = groupBy(firstLevel, ({ properties }) => properties.gn_a1_code ?? '')
  const cities1 = groupBy(cities, ({ country, admin1 }) => `${country}.${admin1}`)
  const cities2 = groupBy(cities, ({ country, admin1, admin2 }) => `${country}.${admin1}.${admin2}`)
  const rows: Row[] = []
  const placed = new Set<Province>()
  for (const { code, name } of packages.divisions(1)) {
    const known = byCode.get(code) ?? []
    for (const province of known) placed.add(province)
    const inside = cities1.get(code) ?? []
    const area = areaOfProvinces(known) ?? (inside.length > 0 ? middle(inside) : undefined)
    if (area !== undefined)
      rows.push(division('admin1', code, [name, ...known.flatMap(namesOf), ...shortNames(code)], area, inside))
  }
  for (const { code, name } of packages.divisions(2)) {
    const inside = cities2.get(code) ?? []
    if (inside.length === 0) continue
    const seat = inside.find(({ feature }) => feature === 'PPLA2')
    const area = middle(inside)
    const radiusKm = Math.max(SMALLEST_DISTRICT_KM, area.radiusKm)
    const point = seat ?? area
    rows.push(division('admin2', code, [name], { lat: point.lat, lon: point.lon, radiusKm }, inside))
  }
  for (const province of provinces) {
    const { iso_a2: country, name, name_en: english } = province.properties
    const area = placed.has(province) ? undefined : areaOf(province.geometry)
    if (area === undefined || !/^[A-Z]{2}$/u.test(country)) continue
    const names = [english, name].filter((found): found is string => found !== null && found !== '')
    if (names.length > 0) rows.push(division('admin2', `${country}.`, names, area, []))
  }
  return rows
}

function division(
  level: 'admin1' | 'admin2',
  code: string,
  names: readonly string[],
  area: Area,
  inside: readonly CityRow[],
): Row {
  const [country = '', admin1 = ''] = code.split('.')
  const [full = '', ...others] = names
  const bare = [full, ...others].map((name) =>
    name.replace(GENERIC, '').replace(GENERIC_FIRST, '').replace(QUALIFIED, ''),
  )
  const population = inside.reduce((sum, city) => sum + city.population, 0)
  return { name: full, alternates: [...others, ...bare], level, country, admin1, ...area, population }
}

/** Short names, and the code itself under which `Gazetteer.findArea` finds it. */
function shortNames(code: string): string[] {
  return [`iso3166 ${code}`, ...(DIVISION_NAMES[code]?.split('|') ?? [])]
}

function namesOf({ properties }: Province): string[] {
  const { name, name_en: english, gn_name: geonames, name_alt: others } = properties
  return [english, name, geonames, ...(others?.split('|') ?? [])].filter((found) => typeof found === 'string')
}

/** The label point and the area of the provinces that make up one division; the largest gives the point. */
function areaOfProvinces(provinces: readonly Province[]): Area | undefined {
  const areas = provinces.flatMap((province) => {
    const area = areaOf(province.geometry)
    const { latitude, longitude } = province.properties
    return area === undefined ? [] : [{ lat: latitude, lon: longitude, radiusKm: area.radiusKm }]
  })
  return areas.toSorted((a, b) => b.radiusKm - a.radiusKm)[0]
}

function middle(cities: readonly CityRow[]): Area {
  return middleOf(cities.map(({ lat, lon, population }) => ({ lat, lon, weight: Math.sqrt(population + 100) })))
}
