import { foldPlaceName } from '../../../reference/fold-place-name.ts'
import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../../reference/gazetteer.ts'
import { distanceKm } from './distance.ts'

/** Letters that transliterations of one name often swap, from Arabic, Persian and Cyrillic script. */
const SWAPS: readonly (readonly [string, string])[] = [
  ['a', 'o'],
  ['ai', 'ay'],
  ['ei', 'ey'],
  ['ay', 'ey'],
  ['e', 'i'],
  ['o', 'u'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['ee', 'i'],
  ['kh', 'h'],
  ['q', 'k'],
  ['q', 'gh'],
  ['w', 'v'],
  ['dzh', 'j'],
  ['zh', 'j'],
  ['iy', 'y'],
  ['ya', 'ia'],
]
const SHORTEST = 5
/** How far apart places of one reading may lie and still be one answer. */
const SAME_KM = 60

/** The spellings that differ from a folded name by one swap of letters. */
export function spelledAlike(name: string): readonly string[] {
  const key = foldPlaceName(name)
  const found = new Set<string>()
  if (key.length < SHORTEST) return []
  for (const [one, other] of SWAPS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = key.indexOf(from); at >= 0; at = key.indexOf(from, at + 1)) {
        found.add(key.slice(0, at) + to + key.slice(at + from.length))
      }
    }
  }
  found.delete(key)
  return [...found]
}

/**
 * The places that a name which the gazetteer lacks most likely misspells: in one of the countries that the report
 * speaks of. None where several spellings are near that belong to places far apart.
 */
export function findSpelledAlike(
  name: string,
  gazetteer: Gazetteer,
  allows: (place: GazetteerPlace) => boolean,
): readonly NamedPlace[] {
  const bySpelling = spelledAlike(name)
    .map((spelling) => gazetteer.find(spelling).filter(({ place }) => allows(place)))
    .filter((places) => places.length > 0)
  const [first = []] = bySpelling
  if (bySpelling.length <= 1) return first
  const best = bySpelling
    .flat()
    .toSorted((a, b) => b.place.population - a.place.population || a.place.id - b.place.id)[0]
  if (best === undefined) return []
  const isOne = bySpelling.flat().every(({ place }) => distanceKm(place, best.place) <= SAME_KM)
  return isOne ? [best] : []
}
