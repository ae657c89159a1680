import type { Span } from './span.ts'

/** How large a thing a place is. */
export type PlaceLevel = 'continent' | 'region' | 'country' | 'admin1' | 'admin2' | 'locality' | 'unknown'

/** A place that words may mean: the point is the middle of an area of `radiusKm`, never a pin. WGS 84 degrees. */
export interface PlaceCandidate {
  readonly name: string
  /** ISO 3166-1 alpha-2; null for a place in no one country. */
  readonly country: string | null
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly level: PlaceLevel
}

/** A place name in the text. Coordinates are null where the name is not resolved: unknown is a value. */
export interface Place {
  readonly span: Span
  readonly name: string
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
  readonly level: PlaceLevel
  /** Why this one of the candidates, in words that a person can read. */
  readonly basis: string
  /** The other places that the words may mean, likeliest first. */
  readonly candidates: readonly PlaceCandidate[]
}
