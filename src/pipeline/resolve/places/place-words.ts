import type { PlaceLevel } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'

/** A place name taken apart: the name that the gazetteer knows, and the kind of place that the words say it is. */
export interface PlaceWords {
  readonly name: string
  /** Levels that the words allow ("Oderland Province"); empty where they say nothing. */
  readonly levels: readonly PlaceLevel[]
}

const LEVELS_OF: Readonly<Record<string, readonly PlaceLevel[]>> = {
  province: ['admin1'],
  provinces: ['admin1'],
  governorate: ['admin1'],
  oblast: ['admin1'],
  state: ['admin1'],
  emirate: ['admin1'],
  prefecture: ['admin1', 'admin2'],
  region: ['admin1', 'region', 'admin2'],
  department: ['admin1', 'admin2'],
  district: ['admin2', 'admin1'],
  districts: ['admin2', 'admin1'],
  county: ['admin2', 'admin1'],
  parish: ['admin2'],
  raion: ['admin2'],
  subdistrict: ['admin2', 'locality'],
  municipality: ['admin2', 'locality'],
  city: ['locality'],
  cities: ['locality'],
  town: ['locality'],
  towns: ['locality'],
  village: ['locality'],
  villages: ['locality'],
  suburb: ['locality'],
  port: ['locality'],
  capital: ['locality'],
}

const GENERIC_AFTER = new RegExp(`\\s(${Object.keys(LEVELS_OF).join('|')})$`, 'iu')
const GENERIC_BEFORE = new RegExp(`^(?:the\\s)?(${Object.keys(LEVELS_OF).join('|')})\\sof\\s`, 'iu')
const NEXT_WORD = new RegExp(`^\\s(${Object.keys(LEVELS_OF).join('|')})\\b`, 'iu')
const LAST_WORDS = new RegExp(`\\b(${Object.keys(LEVELS_OF).join('|')})\\s(?:of\\s|called\\s|named\\s)$`, 'iu')
const PART_OF =
  /^(?:the\s)?(?:north|south|east|west|central|upper|lower|inner|outer|north-?east|north-?west|south-?east|south-?west|far\s\p{L}+)(?:ern)?\s(?=\p{Lu})/u

/**
 * The name as the gazetteer may know it, longest first: as written, without a compass word in lower case before it,
 * and without the word that tells its kind.
 *
 *     "northern Oderland Province" -> "northern Oderland Province", "Oderland Province", "Oderland"
 */
export function readPlaceWords(text: string, span: Span): readonly PlaceWords[] {
  const words = text.slice(span.start, span.end).replace(/(?:['’]s|['’])$/u, '')
  const outside = levelsAround(text, span)
  const whole = words.replace(PART_OF, '')
  const after = GENERIC_AFTER.exec(whole)
  const before = after === null ? GENERIC_BEFORE.exec(whole) : null
  const generic = (after ?? before)?.[1]?.toLowerCase()
  const readings: PlaceWords[] = [{ name: words, levels: outside }]
  if (whole !== words) readings.push({ name: whole, levels: outside })
  if (generic !== undefined) {
    const bare = after === null ? whole.slice(before?.[0].length ?? 0) : whole.slice(0, after.index)
    if (generic === 'city') readings.push({ name: bare, levels: ['locality'] })
    else readings.unshift({ name: bare, levels: LEVELS_OF[generic] ?? [] })
  }
  return readings
}

/** Levels that the words just before or after a name say: "the village of …", "… province". */
function levelsAround(text: string, span: Span): readonly PlaceLevel[] {
  const next = NEXT_WORD.exec(text.slice(span.end, span.end + 16))?.[1]?.toLowerCase()
  if (next !== undefined) return LEVELS_OF[next] ?? []
  const last = LAST_WORDS.exec(text.slice(Math.max(0, span.start - 28), span.start))?.[1]?.toLowerCase()
  return last === undefined ? [] : (LEVELS_OF[last] ?? [])
}
