import type { Place, PlaceCandidate } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { PlaceHint } from './place-hints.ts'
import { liesIn } from './rank-candidates.ts'
import type { RankedPlace } from './rank-candidates.ts'

const MOST_SHOWN = 5

/** Why a mention of a place was read as it was. */
export interface PlaceGrounds {
  readonly hint: PlaceHint | undefined
  /** The gazetteer lacks the name as it is spelled, and a name spelled nearly so was taken. */
  readonly spelledAlike: boolean
}

/** The place that a mention names, from its candidates, likeliest first. */
export function describePlace(text: string, span: Span, ranked: readonly RankedPlace[], grounds: PlaceGrounds): Place {
  const name = text.slice(span.start, span.end).replace(/(?:['’]s|['’])$/u, '')
  const [best, ...others] = ranked
  if (best === undefined) {
    const basis = 'The gazetteer knows no place of this name.'
    return { span, name, country: null, lat: null, lon: null, radiusKm: null, level: 'unknown', basis, candidates: [] }
  }
  const { country, lat, lon, radiusKm, level } = best.place
  const candidates = others.slice(0, MOST_SHOWN).map(({ place }) => candidateOf(place))
  const basis = basisOf(ranked, best, grounds)
  return { span, name, country, lat, lon, radiusKm, level, basis, candidates }
}

function candidateOf({ name, country, lat, lon, radiusKm, level }: PlaceCandidate): PlaceCandidate {
  return { name, country, lat, lon, radiusKm, level }
}

/** Why the first candidate is the likeliest. */
function basisOf(ranked: readonly RankedPlace[], best: RankedPlace, { hint, spelledAlike }: PlaceGrounds): string {
  if (spelledAlike) {
    return `The gazetteer lacks this spelling; in a country that the report speaks of it has ${best.place.name}.`
  }
  if (hint !== undefined && liesIn(best.place, hint.area)) return `The words beside it place it: ${hint.words}.`
  if (ranked.length === 1) return 'The only place of this name in the gazetteer.'
  const count = String(ranked.length)
  const isLargest = ranked.every(({ prior }) => prior <= best.prior)
  if (isLargest) return `The most prominent of ${count} places of this name.`
  return `Of ${count} places of this name, the one that fits the report's other places best.`
}
