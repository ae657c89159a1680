import { countryOfDemonym } from '../../../reference/demonyms.ts'
import type { GazetteerPlace } from '../../../reference/gazetteer.ts'

/** How strongly a report's words point at the country, the first-level division and the surroundings of a place. */
export interface PlaceSupport {
  readonly country: (place: GazetteerPlace) => number
  readonly division: (place: GazetteerPlace) => number
  readonly near: (place: GazetteerPlace) => number
}

/** What a report's words point at, counted by country, first-level division and square degree. */
export class PlaceContext implements PlaceSupport {
  readonly #countries = new Map<string, number>()
  readonly #divisions = new Map<string, number>()
  readonly #cells = new Map<number, number>()

  /** Counts a place that the report may name, by how likely it is: 0 to 1. */
  add(place: GazetteerPlace, weight: number): void {
    if (place.country === null) return
    increase(this.#countries, place.country, weight)
    if (place.level === 'country') return
    if (place.admin1 !== null) increase(this.#divisions, divisionOf(place), weight)
    const [row, column] = cellOf(place)
    for (let y = -1; y <= 1; y += 1) {
      for (let x = -1; x <= 1; x += 1) increase(this.#cells, cellKey(row + y, column + x), weight)
    }
  }

  /** Counts words that point at a country without naming a place. */
  addCountry(country: string, weight: number): void {
    increase(this.#countries, country, weight)
  }

  country(place: GazetteerPlace): number {
    return this.#countries.get(place.country ?? '') ?? 0
  }

  division(place: GazetteerPlace): number {
    return place.admin1 === null ? 0 : (this.#divisions.get(divisionOf(place)) ?? 0)
  }

  /** What was counted within a degree or two of the place. */
  near(place: GazetteerPlace): number {
    return this.#cells.get(cellKey(...cellOf(place))) ?? 0
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function divisionOf(place: GazetteerPlace): string {
  return `${place.country ?? ''}.${place.admin1 ?? ''}`
}

function cellOf(place: GazetteerPlace): readonly [number, number] {
  return [Math.floor(place.lat), Math.floor(place.lon)]
}

function cellKey(row: number, column: number): number {
  return (row + 100) * 1000 + column + 400
}

/** How often each country is meant by an adjective or the name of a people in a text. */
export function countDemonyms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\b\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?/gu)) {
    const country = countryOfDemonym(word)
    if (country !== undefined) increase(counts, country, 1)
  }
  return counts
}
