import { describe, expect, it } from 'vitest'
import { distanceKm, PlaceTally, type Located } from './geocoding.ts'

function at(start: number, lat: number | null, lon: number | null = 0): Located {
  return { span: { start, end: start + 4 }, lat, lon: lat === null ? null : lon }
}

describe('distanceKm', () => {
  it('is a quarter of a great circle from the equator to the pole', () => {
    expect(distanceKm(at(0, 0), at(0, 90))).toBeCloseTo(10_007.56, 1)
  })

  it('crosses the date line', () => {
    expect(distanceKm(at(0, 0, 179.5), at(0, 0, -179.5))).toBeCloseTo(111.19, 1)
  })

  it('is unknown where a point is', () => {
    expect(distanceKm(at(0, null), at(0, 1))).toBeUndefined()
  })
})

describe('PlaceTally', () => {
  it('tells finding from placing', () => {
    const tally = new PlaceTally()
    // Degrees of latitude are 111.2 km: one right, one 222 km off, one found and not placed, one missed, one invented.
    tally.add(
      [at(0, 0), at(10, 0), at(20, 0), at(30, 0)],
      [at(0, 1), at(10, 2), at(20, null), at(40, 5)],
      [at(0, 1), at(10, 1), at(20, 9)],
    )
    expect(tally.figures('x.')).toMatchObject({
      'x.recognition.f1': 75,
      'x.accuracy161': 50,
      'x.found.accuracy161': 33.33,
      'x.found.meanErrorKm': 166.79,
      'x.found.medianErrorKm': 111.2,
      'x.endToEnd.precision': 33.33,
      'x.endToEnd.recall': 25,
    })
  })

  it('leaves names out of the end-to-end figure whose point the gold does not know', () => {
    const tally = new PlaceTally()
    tally.add([at(0, null)], [at(0, 1)], [])
    expect(tally.figures('')).toMatchObject({ 'recognition.f1': 100, 'endToEnd.f1': 100 })
  })

  it('needs the same span end to end, and an overlap to judge the point', () => {
    const tally = new PlaceTally()
    tally.add([at(0, 0)], [{ ...at(0, 0), span: { start: 2, end: 9 } }], [])
    expect(tally.figures('')).toMatchObject({
      'recognition.overlap.f1': 100,
      'found.accuracy161': 100,
      'endToEnd.f1': 0,
    })
  })
})
