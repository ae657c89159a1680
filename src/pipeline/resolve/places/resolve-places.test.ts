import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributedOf } from '../../../../test/attributed-of.ts'
import type { Span } from '../../../model/span.ts'
import { loadGazetteer } from '../../../reference/gazetteer.ts'
import { settleKinds } from '../entities/settle-kinds.ts'
import { findPlaces } from './find-places.ts'
import { resolvePlaces } from './resolve-places.ts'
import { spelledAlike } from './spelled-alike.ts'

const gazetteer = loadGazetteer()

function spansOf(text: string, names: readonly string[]): readonly Span[] {
  const found = names.flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map(({ index }) => {
      return { start: index, end: index + name.length }
    }),
  )
  return found.toSorted((a, b) => a.start - b.start)
}

/** Each mention as `name: level country admin`, in order. All texts here are invented. */
function placed(text: string, ...names: readonly string[]): readonly string[] {
  return resolvePlaces(text, spansOf(text, names), gazetteer).map(({ name, level, country }) => {
    return `${name}: ${level}${country === null ? '' : ` ${country}`}`
  })
}

describe('resolvePlaces', () => {
  const cases: readonly [string, string, readonly string[], readonly string[]][] = [
    ['takes the most prominent place of a name', 'A fair in Paris.', ['Paris'], ['Paris: locality FR']],
    ['follows a state after a comma', 'A fair in Paris, Texas, closed.', ['Paris'], ['Paris: locality US']],
    ['follows a short form of a state', 'A fair in Paris, Tex., closed.', ['Paris'], ['Paris: locality US']],
    [
      'follows the word for the kind of place',
      'Walker County and Texas closed.',
      ['Walker County', 'Texas'],
      ['Walker County: admin2 US', 'Texas: admin1 US'],
    ],
    [
      'tells a country from a state by what stands beside it',
      'Rain in Atlanta, Macon and Savannah. Georgia was wet.',
      ['Atlanta', 'Macon', 'Savannah', 'Georgia'],
      ['Atlanta: locality US', 'Macon: locality US', 'Savannah: locality US', 'Georgia: admin1 US'],
    ],
    [
      'tells a country from a state by the countries around it',
      'Armenia, Azerbaijan and Georgia met in Tbilisi.',
      ['Georgia'],
      ['Georgia: country GE'],
    ],
    ['follows an adjective of a country', 'The Canadian city of London froze.', ['London'], ['London: locality CA']],
    [
      'reads a capital as the city, not as the province of that name',
      'He flew to Kabul.',
      ['Kabul'],
      ['Kabul: locality AF'],
    ],
    [
      'reads the province where the text says so',
      'He drove through Kabul Province.',
      ['Kabul Province'],
      ['Kabul Province: admin1 AF'],
    ],
    [
      'reads a part of a country as that country',
      'It snowed in northern Peru.',
      ['northern Peru'],
      ['northern Peru: country PE'],
    ],
    ['leaves what it does not know unresolved', 'A fair in Qqxyzville.', ['Qqxyzville'], ['Qqxyzville: unknown']],
    ['follows the owner', "Kenya's Eldoret is high. Peru's Victoria is small.", ['Eldoret'], ['Eldoret: locality KE']],
  ]
  it.each(cases)('%s', (_, text, names, expected) => {
    expect(placed(text, ...names)).toEqual(expected)
  })

  it('gives unresolved names no coordinates, and says so', () => {
    const [place] = resolvePlaces('Qqxyzville', [{ start: 0, end: 10 }], gazetteer)
    expect(place).toMatchObject({ lat: null, lon: null, radiusKm: null, country: null, candidates: [] })
    expect(place?.basis).toBe('The gazetteer knows no place of this name.')
  })

  it('shows the other places that a name may mean', () => {
    const [place] = resolvePlaces('Springfield', [{ start: 0, end: 11 }], gazetteer)
    expect(place?.candidates.length).toBeGreaterThan(1)
    expect(place?.candidates.length).toBeLessThanOrEqual(5)
  })

  it('keeps namesakes apart where the text tells them apart', () => {
    const text = 'A fair in Paris, Texas. The French city of Paris had none.'
    expect(placed(text, 'Paris')).toEqual(['Paris: locality US', 'Paris: locality FR'])
  })

  it('takes a spelling near to the written one only in a country that the report speaks of', () => {
    expect(spelledAlike('Dushanbai')).toContain('dushanbay')
    expect(placed('The Peruvian town of Arekuipa, and Peru.', 'Arekuipa', 'Peru')[0]).toBe('Arekuipa: locality PE')
    expect(placed('The town of Arekuipa.', 'Arekuipa')[0]).toBe('Arekuipa: unknown')
  })

  it('gives every span back with numbers in range, the same each time, whatever the text', () => {
    const word = fc.constantFrom(
      'Paris',
      'Texas',
      ',',
      'Georgia',
      'the',
      'Peruvian',
      'province',
      'of',
      '🙂',
      'ض',
      '\n',
      'U.S.',
      "'s",
      'city',
      'Tex.',
      'north',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const spans = spansOf(text, ['Paris', 'Texas', 'Georgia', 'U.S.', 'north'])
        const places = resolvePlaces(text, spans, gazetteer)
        expect(places.map(({ span }) => span)).toEqual(spans)
        expect(resolvePlaces(text, spans, gazetteer)).toEqual(places)
        for (const { lat, lon, radiusKm } of places) {
          expect((lat === null) === (lon === null) && (lat === null) === (radiusKm === null)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('findPlaces', () => {
  it('takes names of places only: no adjectives, no people, no bodies', () => {
    const known = attributedOf('The Peruvian mayor Lima Paris of Texas met the Lima Club.', {
      names: [
        ['place', 'Peruvian'],
        ['person', 'Lima Paris'],
        ['place', 'Texas'],
        ['organization', 'Lima Club'],
      ],
    })
    expect(findPlaces(known.report.text, settleKinds(known.report.text, known.names)).map(({ name }) => name)).toEqual([
      'Texas',
    ])
  })
})
