import type { PlaceLevel } from '../../src/model/place.ts'

/** A place as the gazetteer keeps it. */
export interface Row {
  readonly name: string
  /** Other names, in Latin letters. */
  readonly alternates: readonly string[]
  readonly level: PlaceLevel
  readonly country: string
  readonly admin1: string
  readonly lat: number
  readonly lon: number
  /** 0 where the radius follows from the population. */
  readonly radiusKm: number
  readonly population: number
}
