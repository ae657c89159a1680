import type { PlaceLevel } from '../../../model/place.ts'
import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../../reference/gazetteer.ts'
import type { PlaceSupport } from './place-context.ts'
import type { PlaceHint } from './place-hints.ts'
import type { PlaceWords } from './place-words.ts'

/** A place that a name may mean, with how likely it is made by each kind of knowledge; logarithms, summed. */
export interface RankedPlace {
  readonly place: GazetteerPlace
  readonly prior: number
  readonly score: number
}

/** What tells between the places of one name, in powers of ten of odds; tuned on local and world news. */
export const WEIGHTS = {
  alternate: 1.4,
  country: 0.8,
  continent: 8,
  region: 8.5,
  level: 4,
  hint: 2,
  address: 8,
  inCountry: 0.9,
  inDivision: 1,
  near: 1.2,
  locality: -0.1,
  admin2: -0.5,
  seat: 0.3,
  evenness: 2.4,
}

/** At most so many of the places of a name are weighed, the most populous. */
const MOST_WEIGHED = 60

/** The places that any reading of the words may mean; the first reading that the gazetteer knows gives them. */
export function findCandidates(readings: readonly PlaceWords[], gazetteer: Gazetteer): readonly RankedPlace[] {
  for (const { name, levels } of readings) {
    const found = gazetteer.find(name)
    if (found.length === 0) continue
    return rankNamed(found, levels)
  }
  return []
}

/** Places of the gazetteer by what their size and their kind alone say for them, likeliest first. */
export function rankNamed(found: readonly NamedPlace[], levels: readonly PlaceLevel[]): readonly RankedPlace[] {
  const ranked = found.slice(0, MOST_WEIGHED).map((named) => {
    const prior = priorOf(named, levels)
    return { place: named.place, prior, score: prior }
  })
  return byScore(levels.length > 0 ? ranked : ranked.map((candidate) => asSeat(candidate, ranked)))
}

/** A town that holds most of the people of the province or district named after it is meant before these. */
function asSeat(candidate: RankedPlace, all: readonly RankedPlace[]): RankedPlace {
  const { place, prior } = candidate
  if (place.level !== 'locality' || place.population === 0) return candidate
  const inCountry = all.filter((other) => other.place.country === place.country)
  if (inCountry.some((other) => other.place.level === 'country')) return candidate
  const named = inCountry.filter((other) => isDivision(other.place.level))
  if (named.length === 0 || named.some((other) => place.population < other.place.population / 2)) return candidate
  const raised = Math.max(prior, ...named.map((other) => other.prior + WEIGHTS.seat))
  return { place, prior: raised, score: raised }
}

function isDivision(level: PlaceLevel): boolean {
  return level === 'admin1' || level === 'admin2'
}

function priorOf({ place, alternate }: NamedPlace, levels: readonly PlaceLevel[]): number {
  const size = Math.log10(place.population + 100)
  const base: Readonly<Record<PlaceLevel, number>> = {
    continent: WEIGHTS.continent,
    region: WEIGHTS.region,
    country: size + WEIGHTS.country,
    admin1: size,
    admin2: size + WEIGHTS.admin2,
    locality: size + WEIGHTS.locality,
    unknown: 0,
  }
  const fitting = levels.includes(place.level) ? WEIGHTS.level : 0
  return base[place.level] + fitting - (alternate ? WEIGHTS.alternate : 0)
}

/** Weighs candidates anew by what the text says of them and by where the report's other places lie. */
export function weigh(
  candidates: readonly RankedPlace[],
  hint: PlaceHint | undefined,
  context: PlaceSupport,
): readonly RankedPlace[] {
  return byScore(
    candidates.map(({ place, prior }) => {
      const hinted =
        hint !== undefined && liesIn(place, hint.area) ? (hint.isAddress ? WEIGHTS.address : WEIGHTS.hint) : 0
      const around =
        WEIGHTS.inCountry * Math.log2(1 + context.country(place)) +
        WEIGHTS.inDivision * Math.log2(1 + context.division(place)) +
        WEIGHTS.near * Math.log2(1 + context.near(place))
      return { place, prior, score: prior + hinted + around }
    }),
  )
}

/** Whether a place lies in a country (`PE`) or a first-level division (`US.TX`). */
export function liesIn(place: GazetteerPlace, area: string): boolean {
  if (place.level === 'country' && area.length === 2) return false
  return area.length === 2 ? place.country === area : `${place.country ?? ''}.${place.admin1 ?? ''}` === area
}

/** Likeliest first; ties by place in the gazetteer, so that the same input gives the same output. */
function byScore(candidates: readonly RankedPlace[]): readonly RankedPlace[] {
  return candidates.toSorted((a, b) => b.score - a.score || a.place.id - b.place.id)
}

/** How likely each candidate is, from the scores: 0 to 1, together 1; the more even, the less the best takes. */
export function shares(candidates: readonly RankedPlace[], evenness: number): readonly number[] {
  const best = candidates[0]?.score ?? 0
  const odds = candidates.map(({ score }) => 10 ** ((score - best) / evenness))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / total)
}
