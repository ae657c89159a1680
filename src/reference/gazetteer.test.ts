import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPlaceName } from './fold-place-name.ts'
import { Gazetteer, loadGazetteer } from './gazetteer.ts'

const gazetteer = loadGazetteer()

describe('foldPlaceName', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['St. John’s', 'saint johns'],
    ['The Hague', 'hague'],
    ['Port-au-Prince', 'port au prince'],
    ['U.S.', 'us'],
    ['  ', ''],
  ])('%s is searched as %s', (name, folded) => {
    expect(foldPlaceName(name)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = foldPlaceName(name)
        expect(folded).toMatch(/^[a-z0-9 ]*$/u)
        expect(foldPlaceName(foldPlaceName(folded))).toBe(foldPlaceName(folded))
      }),
    )
  })
})

describe('the gazetteer that comes with the program', () => {
  it.each([
    ['Peru', 'country', 'PE', -10, -76],
    ['U.S.', 'country', 'US', 39.8, -98.6],
    ['Lima', 'locality', 'PE', -12.04, -77.03],
    ['Texas', 'admin1', 'US', 31.1, -98.8],
    ['Walker County', 'admin2', 'US', 30.7, -95.6],
    ['Central Asia', 'region', null, 43, 66],
    ['Zürich', 'locality', 'CH', 47.37, 8.55],
    ['Zurich', 'locality', 'CH', 47.37, 8.55],
  ] as const)('knows %s as %s', (name, level, country, lat, lon) => {
    const found = gazetteer.find(name).filter(({ place }) => place.level === level && place.country === country)
    expect(found.some(({ place }) => Math.abs(place.lat - lat) < 1 && Math.abs(place.lon - lon) < 1)).toBe(true)
  })

  it.each(['', 'Border', 'Interior', 'One', 'August', 'the', 'qqxyzzq', 'zzzzzzzzzz', '0', '\n', 'a\tb'])(
    'knows no place called %j',
    (name) => {
      expect(gazetteer.find(name)).toEqual([])
    },
  )

  it('finds areas by their codes', () => {
    expect(gazetteer.findArea('PE')?.name).toBe('Peru')
    expect(gazetteer.findArea('US.TX')?.name).toBe('Texas')
    expect(gazetteer.findArea('XX')).toBeUndefined()
    expect(gazetteer.findArea('')).toBeUndefined()
  })

  it('keeps every place on the globe with a radius', () => {
    for (const name of ['Paris', 'San Antonio', 'Victoria', 'Springfield', 'Georgia', 'Guinea', 'Fiji', 'Antarctica']) {
      const found = gazetteer.find(name)
      expect(found.length).toBeGreaterThan(0)
      for (const { place } of found) {
        expect(Math.abs(place.lat)).toBeLessThanOrEqual(90)
        expect(Math.abs(place.lon)).toBeLessThanOrEqual(180)
        expect(place.radiusKm).toBeGreaterThan(0)
        expect(place.name).not.toBe('')
        expect(['continent', 'region', 'country', 'admin1', 'admin2', 'locality']).toContain(place.level)
      }
    }
  })

  it('answers any string without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(Array.isArray(gazetteer.find(name))).toBe(true)
      }),
    )
  })

  it('refuses bytes that are no gazetteer', () => {
    expect(() => new Gazetteer(Buffer.from('something else\n'))).toThrow('no gazetteer')
  })
})
