import type { Place } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import { countryOfDemonym } from '../../../reference/demonyms.ts'
import { foldPlaceName } from '../../../reference/fold-place-name.ts'
import type { Gazetteer } from '../../../reference/gazetteer.ts'
import { STATE_ABBREVIATIONS } from '../../../reference/state-abbreviations.ts'
import { describePlace } from './describe-place.ts'
import { PlaceContext, countDemonyms } from './place-context.ts'
import type { PlaceSupport } from './place-context.ts'
import { findPlaceHint } from './place-hints.ts'
import type { PlaceHint } from './place-hints.ts'
import { readPlaceWords } from './place-words.ts'
import type { PlaceWords } from './place-words.ts'
import { WEIGHTS, findCandidates, rankNamed, shares, weigh } from './rank-candidates.ts'
import type { RankedPlace } from './rank-candidates.ts'
import { findSpelledAlike } from './spelled-alike.ts'

const ROUNDS = 2
/** From how many mentions on an adjective of a country adds nothing more. */
const MOST_COUNTED = 4
/** How strongly a report must point at a country for names to be looked for there under other spellings. */
const SPOKEN_OF = 1

/** One mention of a place, and all that tells which place it means. */
interface PlaceMention {
  readonly span: Span
  readonly key: string
  readonly hint: PlaceHint | undefined
}

/** Mentions of one name, which mean one place unless the text says otherwise. */
interface PlaceGroup {
  readonly name: string
  readonly levels: PlaceWords['levels']
  candidates: readonly RankedPlace[]
  spelledAlike: boolean
  hint: PlaceHint | undefined
  ranked: readonly RankedPlace[]
}

/**
 * Resolves spans that are known to name places, against the gazetteer and the report's other places. Names that the
 * gazetteer lacks stay without coordinates.
 *
 * @param text the report's text
 * @param spans mentions of places, in any order
 */
export function resolvePlaces(text: string, spans: readonly Span[], gazetteer: Gazetteer): readonly Place[] {
  const groups = new Map<string, PlaceGroup>()
  const mentions = spans.map((span): PlaceMention => {
    const readings = readPlaceWords(text, span)
    const key = readings.map(({ name, levels }) => `${foldPlaceName(name)}/${levels.join('+')}`).join('|')
    const hint = findPlaceHint(text, span, gazetteer)
    const known = groups.get(key)
    if (known === undefined) {
      const candidates = abbreviated(text, span, gazetteer) ?? findCandidates(readings, gazetteer)
      const { name, levels } = readings[0] ?? { name: '', levels: [] }
      groups.set(key, { name, levels, candidates, spelledAlike: false, hint, ranked: candidates })
    } else known.hint ??= hint
    return { span, key, hint }
  })
  const demonyms = countDemonyms(text)
  let context = new PlaceContext()
  for (let round = 0; round < ROUNDS; round += 1) {
    context = contextOf([...groups.values()], demonyms)
    if (round === 0) for (const group of groups.values()) seekSpelledAlike(group, context, gazetteer)
    for (const group of groups.values()) group.ranked = weigh(group.candidates, group.hint, without(context, group))
  }
  return mentions.map(({ span, key, hint }) => {
    const group = groups.get(key)
    const own = hint !== undefined && hint.area !== group?.hint?.area
    const ranked = own ? weigh(group?.candidates ?? [], hint, context) : (group?.ranked ?? [])
    const grounds = { hint: own ? hint : group?.hint, spelledAlike: group?.spelledAlike ?? false }
    return describePlace(text, span, ranked, grounds)
  })
}

/** Looks for a name that the gazetteer lacks under spellings near to it, in the countries that the report speaks of. */
function seekSpelledAlike(group: PlaceGroup, context: PlaceContext, gazetteer: Gazetteer): void {
  if (group.candidates.length > 0) return
  const country = group.hint?.area.slice(0, 2)
  const found = findSpelledAlike(group.name, gazetteer, (place) => {
    return country === undefined ? context.country(place) >= SPOKEN_OF : place.country === country
  })
  if (found.length === 0) return
  group.candidates = rankNamed(found, group.levels)
  group.ranked = group.candidates
  group.spelledAlike = true
}

/** What an adjective of a country, or a state's short form after a comma ("Torre, Tex."), stands for. */
function abbreviated(text: string, span: Span, gazetteer: Gazetteer): readonly RankedPlace[] | undefined {
  const words = text.slice(span.start, span.end)
  const short = /^(?:[A-Z]{2}|(?:\p{L}+\.\s?)+)$/u.test(words) || /^,\s$/u.test(text.slice(span.start - 2, span.start))
  const state = short ? STATE_ABBREVIATIONS.get(words.toLowerCase().replaceAll(/[.\s]/gu, '')) : undefined
  const place = gazetteer.findArea(state ?? countryOfDemonym(words) ?? '')
  return place === undefined ? undefined : [{ place, prior: 0, score: 0 }]
}

/** What the names of a report point at together. */
function contextOf(groups: readonly PlaceGroup[], demonyms: ReadonlyMap<string, number>): PlaceContext {
  const context = new PlaceContext()
  for (const [country, count] of demonyms) context.addCountry(country, Math.min(count, MOST_COUNTED) / 2)
  for (const group of groups) addShares(context, group, 1)
  return context
}

function addShares(context: PlaceContext, { ranked }: PlaceGroup, sign: 1 | -1): void {
  for (const [index, share] of shares(ranked, WEIGHTS.evenness).entries()) {
    const candidate = ranked[index]
    if (candidate !== undefined && share > 0.01) context.add(candidate.place, sign * share)
  }
}

/** A view of the context without what a group itself has added to it. */
function without(context: PlaceContext, group: PlaceGroup): PlaceSupport {
  const own = new PlaceContext()
  addShares(own, group, 1)
  return {
    country: (place) => Math.max(0, context.country(place) - own.country(place)),
    division: (place) => Math.max(0, context.division(place) - own.division(place)),
    near: (place) => Math.max(0, context.near(place) - own.near(place)),
  }
}
