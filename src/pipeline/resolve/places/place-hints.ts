import { countryOfDemonym } from '../../../reference/demonyms.ts'
import type { Gazetteer, GazetteerPlace } from '../../../reference/gazetteer.ts'
import { STATE_ABBREVIATIONS } from '../../../reference/state-abbreviations.ts'
import type { Span } from '../../../model/span.ts'

/** A country, or a first-level division of one (`US.TX`), that the text says a place lies in, with the words. */
export interface PlaceHint {
  readonly area: string
  readonly words: string
  /** Whether they follow the name after nothing but a comma: hardly ever anything else. */
  readonly isAddress: boolean
}

const AFTER =
  /^(?:,\s|\s\(|,?\s(?:in|of)\s(?:the\s)?(?:\p{Ll}+\s){0,3})((?:\p{Lu}[\p{L}.'’-]*)(?:\s(?:of\s)?\p{Lu}[\p{L}.'’-]*){0,3})/u
const BEFORE = /(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?)\s(?:(?:\p{Ll}[\p{L}-]*|Province|District)\s){0,4}$/u

/**
 * Finds what the words around a place name say that it lies in.
 *
 *     Torre, Texas       the Peruvian town of Torre       Peru's Torre district       Torre in northern Peru
 */
export function findPlaceHint(text: string, span: Span, gazetteer: Gazetteer): PlaceHint | undefined {
  const after = AFTER.exec(text.slice(span.end, span.end + 60))
  const isAddress = after?.[0].startsWith(', ' + (after[1] ?? '')) === true
  return (
    (after?.[1] === undefined ? undefined : areaAfter(after[1], isAddress, gazetteer)) ??
    hintBefore(text, span, gazetteer)
  )
}

/** The longest beginning of the words that names a country or a first-level division. */
function areaAfter(words: string, isAddress: boolean, gazetteer: Gazetteer): PlaceHint | undefined {
  const parts = words.split(/\s/u)
  for (let length = parts.length; length > 0; length -= 1) {
    const tried = parts
      .slice(0, length)
      .join(' ')
      .replace(/['’]s?$/u, '')
    const area = areaNamed(tried, gazetteer)
    if (area !== undefined) return { area, words: tried, isAddress }
    if (length !== 1) continue
    const state = STATE_ABBREVIATIONS.get(tried.toLowerCase().replaceAll('.', ''))
    if (state !== undefined && isAddress) return { area: state, words: tried, isAddress }
  }
  return undefined
}

function areaNamed(words: string, gazetteer: Gazetteer): string | undefined {
  const large = gazetteer.find(words).filter(({ place }) => place.level === 'country' || place.level === 'admin1')
  const [first] = large.toSorted((a, b) => rank(b.place, b.alternate) - rank(a.place, a.alternate))
  if (first === undefined || first.place.country === null) return undefined
  return first.place.level === 'country' ? first.place.country : `${first.place.country}.${first.place.admin1 ?? ''}`
}

function rank(place: GazetteerPlace, alternate: boolean): number {
  return Math.log10(place.population + 1) + (place.level === 'country' ? 0.5 : 0) - (alternate ? 1 : 0)
}

/** "the Peruvian town of", "Peru's eastern": an adjective of a country, or a country that owns what follows. */
function hintBefore(text: string, span: Span, gazetteer: Gazetteer): PlaceHint | undefined {
  const words = BEFORE.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[1]
  if (words === undefined) return undefined
  for (const tried of [words, words.split(/\s/u).at(-1) ?? '']) {
    const owner = /^(.+)['’]s?$/u.exec(tried)?.[1]
    if (owner !== undefined) {
      const area = areaNamed(owner, gazetteer)
      if (area !== undefined) return { area, words: owner, isAddress: false }
    }
    const country = countryOfDemonym(tried)
    if (country !== undefined) return { area: country, words: tried, isAddress: false }
  }
  return undefined
}
