import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { PlaceLevel } from '../model/place.ts'
import { foldPlaceName } from './fold-place-name.ts'

/** A place of the gazetteer: the middle of an area of `radiusKm`, WGS 84 degrees. */
export interface GazetteerPlace {
  /** Where it stands in the gazetteer: tells places apart. */
  readonly id: number
  readonly name: string
  readonly level: PlaceLevel
  /** ISO 3166-1 alpha-2; null for continents and regions over several countries. */
  readonly country: string | null
  /** GeoNames' code of the first-level division that it is or lies in; null where unknown. */
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  /** People who live in it, or in its known towns; 0 where unknown. To two digits. */
  readonly population: number
}

/** A place that bears a name, as its own name or as another one. */
export interface NamedPlace {
  readonly place: GazetteerPlace
  readonly alternate: boolean
}

const LEVELS: readonly PlaceLevel[] = ['continent', 'region', 'country', 'admin1', 'admin2', 'locality']
const TAB = 9
const NEWLINE = 10
/** How dense a town is held to be, for the radius of one of which only the population is known. */
const PEOPLE_PER_KM2 = 2500
/** How many names a gazetteer keeps ready, so that memory stays flat over many reports. */
const MOST_KEPT = 4000

/**
 * The places that the program knows without asking anyone: read-only, searched in its packed form. The format is
 * that of `scripts/gazetteer/pack.ts`.
 */
export class Gazetteer {
  readonly #bytes: Buffer
  /** Where the places and the names begin. */
  readonly #places: number
  readonly #names: number
  readonly #kept = new Map<string, readonly NamedPlace[]>()

  /** @param bytes the unpacked gazetteer. Throws where it is none. */
  constructor(bytes: Buffer) {
    const headEnd = bytes.indexOf(NEWLINE)
    const [magic, version, length] = bytes.toString('latin1', 0, Math.max(0, headEnd)).split('\t')
    if (magic !== 'hearsay-gazetteer' || version !== '1') throw new Error('These bytes are no gazetteer of version 1.')
    this.#bytes = bytes
    this.#places = headEnd + 1
    this.#names = this.#places + Number(length)
  }

  /** The places that bear a name, the most populous first; none where the name is unknown. */
  find(name: string): readonly NamedPlace[] {
    const key = foldPlaceName(name)
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept
    const found = key === '' ? [] : this.#search(key)
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    this.#kept.set(key, found)
    return found
  }

  /** The country (`PE`) or first-level division (`US.TX`) of a code; undefined where there is none. */
  findArea(code: string): GazetteerPlace | undefined {
    return this.find(`iso3166 ${code}`)[0]?.place
  }

  #search(key: string): readonly NamedPlace[] {
    const bytes = this.#bytes
    const wanted = Buffer.from(key, 'latin1')
    let low = this.#names
    let high = bytes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = Math.max(this.#names, bytes.lastIndexOf(NEWLINE, middle - 1) + 1)
      const keyEnd = bytes.indexOf(TAB, start)
      const order = bytes.compare(wanted, 0, wanted.length, start, keyEnd)
      const end = bytes.indexOf(NEWLINE, start)
      if (order === 0) return this.#referred(bytes.toString('latin1', keyEnd + 1, end))
      if (order < 0) low = end + 1
      else high = start
    }
    return []
  }

  #referred(references: string): readonly NamedPlace[] {
    return references.split(',').map((reference) => {
      const alternate = reference.endsWith('~')
      return { place: this.#read(Number.parseInt(alternate ? reference.slice(0, -1) : reference, 36)), alternate }
    })
  }

  #read(id: number): GazetteerPlace {
    const start = this.#places + id
    const line = this.#bytes.toString('utf8', start, this.#bytes.indexOf(NEWLINE, start))
    const [name = '', level, country = '', admin1 = '', lat, lon, radius = '', people = ''] = line.split('\t')
    const population = Number(people)
    return {
      id,
      name,
      level: LEVELS[Number(level)] ?? 'unknown',
      country: country === '' ? null : country,
      admin1: admin1 === '' ? null : admin1,
      lat: Number(lat),
      lon: Number(lon),
      radiusKm: radius === '' ? townRadius(population) : Number(radius),
      population,
    }
  }
}

/** The radius of a circle that holds a town's people at the density assumed; 2 km at least. */
function townRadius(population: number): number {
  return Math.max(2, Math.round(Math.sqrt(population / PEOPLE_PER_KM2 / Math.PI)))
}

let loaded: Gazetteer | undefined

/** The gazetteer that comes with the program: unpacked on first use (some 80 ms), then kept. */
export function loadGazetteer(): Gazetteer {
  loaded ??= new Gazetteer(gunzipSync(readFileSync(new URL('../../data/gazetteer.tsv.gz', import.meta.url))))
  return loaded
}
