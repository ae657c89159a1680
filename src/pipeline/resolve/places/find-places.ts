import type { Place } from '../../../model/place.ts'
import { isPeople } from '../../../reference/demonyms.ts'
import { loadGazetteer } from '../../../reference/gazetteer.ts'
import type { PositionedName } from '../entities/source-head.ts'
import { readPlaceWords } from './place-words.ts'
import { resolvePlaces } from './resolve-places.ts'

/**
 * The places that a report names. Adjectives ("Peruvian", "the Peruvian province") are no places, and what the report
 * names as a person or an organization is none either.
 */
export function findPlaces(text: string, names: readonly PositionedName[]): readonly Place[] {
  const spans = names
    .map(({ start, end, kind }) => ({ kind, span: { start, end } }))
    .filter(({ kind, span }) => kind === 'place' && !readPlaceWords(text, span).some(({ name }) => isPeople(name)))
    .map(({ span }) => span)
  return spans.length === 0 ? [] : resolvePlaces(text, spans, loadGazetteer())
}
