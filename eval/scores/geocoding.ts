import type { Span } from '../../src/model/span.ts'
import { countPairs, matchItems, matchMaximum } from './maximum-matching.ts'
import { addCounts, NOTHING, percent, ratesOf, round, type Counts } from './rates.ts'
import { countExact, countOverlapping, sharedLength } from './spans.ts'

/** A place name with its point in WGS 84 degrees; null where it is unknown. */
export interface Located {
  readonly span: Span
  readonly lat: number | null
  readonly lon: number | null
}

/** The mean radius of the Earth in kilometers (IUGG). */
const EARTH_RADIUS_KM = 6371.0088

/** Great-circle distance by the haversine formula; undefined where a point is unknown. */
export function distanceKm(a: Located, b: Located): number | undefined {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return undefined
  const radians = Math.PI / 180
  const height = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2
  const width = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  const chord = height + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * width
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Pairs gold names with predicted ones that overlap, one-to-one, those that share most words preferred. */
export function pairPlaces(gold: readonly Located[], predicted: readonly Located[]): (number | undefined)[] {
  return matchMaximum(
    gold.map((one) =>
      predicted
        .map((other, index) => ({ index, shared: sharedLength([one.span], [other.span]), length: lengthOf(other) }))
        .filter(({ shared }) => shared > 0)
        .toSorted((a, b) => b.shared - a.shared || a.length - b.length || a.index - b.index)
        .map(({ index }) => index),
    ),
  )
}

function lengthOf({ span }: Located): number {
  return span.end - span.start
}

/** "Right" in the literature on geoparsing: within 161 km, 100 miles, of the gold point (Gritta et al. 2018). */
const NEAR_KM = 161

/**
 * Adds up the places of several texts.
 *
 * - `recognition`: place names by exact spans, `recognition.overlap` by any overlap.
 * - `accuracy161`: of the gold names with a known point, the share placed within 161 km where the reader was given the
 *   names ("gold mentions"); one that was not placed counts as wrong. `found.accuracy161`: the same of those names that
 *   the reader found by itself (by overlap).
 * - `meanErrorKm`, `medianErrorKm`: over those that were placed; led by `found.` over those it found by itself.
 * - `endToEnd`: same span and within 161 km, among the names with a known point. A name that was not placed claims
 *   nothing and is no error of precision; one on a gold name without a point is left out.
 */
export class PlaceTally {
  #exact = NOTHING
  #overlapping = NOTHING
  #endToEnd = NOTHING
  readonly #found = new ErrorTally()
  readonly #given = new ErrorTally()

  /** Adds one text: the places that were found, and where the names of the gold were placed when they were given. */
  add(gold: readonly Located[], predicted: readonly Located[], placed: readonly Located[]): void {
    const pieces = (all: readonly Located[]): Span[][] => all.map(({ span }) => [span])
    this.#exact = addCounts(this.#exact, countExact(pieces(gold), pieces(predicted)))
    this.#overlapping = addCounts(this.#overlapping, countOverlapping(pieces(gold), pieces(predicted)))
    this.#endToEnd = addCounts(this.#endToEnd, countEndToEnd(gold, predicted))
    for (const [index, right] of pairPlaces(gold, predicted).entries()) {
      const one = gold[index]
      if (one !== undefined && right !== undefined) this.#found.add(one, predicted[right])
    }
    const pairs = pairPlaces(gold, placed)
    for (const [index, one] of gold.entries()) this.#given.add(one, placed[pairs[index] ?? -1])
  }

  /** All figures, their names led by `prefix`. */
  figures(prefix: string): Record<string, number> {
    return {
      ...ratesOf(`${prefix}recognition`, this.#exact),
      ...ratesOf(`${prefix}recognition.overlap`, this.#overlapping),
      ...this.#given.figures(prefix),
      ...this.#found.figures(`${prefix}found.`),
      ...ratesOf(`${prefix}endToEnd`, this.#endToEnd),
    }
  }
}

/** How far off the points of names are. */
class ErrorTally {
  #names = 0
  readonly #errorsKm: number[] = []

  /** Adds a gold name and what was read of it; a name whose point the gold does not know is left out. */
  add(gold: Located, read: Located | undefined): void {
    if (!isPlaced(gold)) return
    this.#names++
    const error = read === undefined ? undefined : distanceKm(gold, read)
    if (error !== undefined) this.#errorsKm.push(error)
  }

  figures(prefix: string): Record<string, number> {
    const near = this.#errorsKm.filter((error) => error <= NEAR_KM).length
    const accuracy = { [`${prefix}accuracy161`]: this.#names === 0 ? 0 : percent(near, this.#names) }
    const sorted = this.#errorsKm.toSorted((a, b) => a - b)
    if (sorted.length === 0) return accuracy
    return {
      ...accuracy,
      [`${prefix}meanErrorKm`]: round(sorted.reduce((sum, error) => sum + error, 0) / sorted.length),
      [`${prefix}medianErrorKm`]: round(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0),
    }
  }
}

function countEndToEnd(gold: readonly Located[], predicted: readonly Located[]): Counts {
  const unknown = gold.filter((one) => !isPlaced(one))
  const known = gold.filter(isPlaced)
  const placed = predicted.filter((one) => isPlaced(one) && !unknown.some((other) => sharesWords(one, other)))
  const isRight = (one: Located, other: Located): boolean =>
    isSameSpan(one, other) && (distanceKm(one, other) ?? Infinity) <= NEAR_KM
  return { gold: known.length, predicted: placed.length, matched: countPairs(matchItems(known, placed, isRight)) }
}

function isPlaced({ lat, lon }: Located): boolean {
  return lat !== null && lon !== null
}

function isSameSpan(a: Located, b: Located): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end
}

function sharesWords(a: Located, b: Located): boolean {
  return sharedLength([a.span], [b.span]) > 0
}
