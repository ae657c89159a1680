import { describe, expect, it } from 'vitest'

import { addressInWords } from './address-words.ts'
import { countHiddenCharacters } from './hidden-characters.ts'
import { languageInWords, countInWords } from './language-words.ts'
import { momentInWords } from './moment-words.ts'
import { paragraphsOf } from './paragraphs.ts'
import { placeInWords } from './place-words.ts'
import { quantityInWords } from './quantity-words.ts'
import { fallbackInWords, modeInWords } from './run-words.ts'
import { confidenceInWords } from './statement-words.ts'

describe('placeInWords', () => {
  it('draws an area with its middle, never a point', () => {
    const place = { name: 'Norvik', country: 'NO', level: 'admin2' as const, lat: 61.25, lon: -8.04, radiusKm: 1240.4 }
    expect(placeInWords(place)).toBe('Norvik: district or county, Norway, within 1,240 km of 61.3° N 8.0° W')
  })

  it('says that a place is not resolved', () => {
    const place = { name: 'Norvik', country: null, level: 'unknown' as const, lat: null, lon: null, radiusKm: null }
    expect(placeInWords(place)).toBe('Norvik: not resolved')
  })

  it('keeps a country code that is none', () => {
    const place = { name: 'Norvik', country: '!', level: 'country' as const, lat: 0, lon: 0, radiusKm: 2.46 }
    expect(placeInWords(place)).toBe('Norvik: country, !, within 2.5 km of 0.0° N 0.0° E')
  })
})

describe('quantityInWords', () => {
  it.each([
    [{ min: 10, max: null }, 'at least 10 boats'],
    [{ min: null, max: 1400 }, 'at most 1,400 boats'],
    [{ min: 4, max: 7 }, '4 to 7 boats'],
    [{ min: 5, max: 5 }, '5 boats'],
    [{ min: null, max: null }, 'an unknown number of boats'],
  ])('writes %j as %s', (bounds, words) => {
    expect(quantityInWords({ ...bounds, unit: null, of: 'boats', approximate: false })).toBe(words)
  })

  it('says that a figure is approximate, and its unit', () => {
    expect(quantityInWords({ min: 200, max: 200, unit: 'km', of: null, approximate: true })).toBe('about 200 km')
  })
})

describe('momentInWords', () => {
  it.each([
    [{ edtf: '2031-06' }, 'June 2031'],
    [{ duration: 'P2W' }, '2 weeks'],
    [{ duration: 'PT1H' }, '1 hour'],
    [{ duration: 'PXD' }, 'some days'],
    [{ duration: 'P1Y2M' }, 'P1Y2M'],
    [{ duration: 'P1D', kind: 'set' as const }, 'every 1 day'],
    [{ reference: 'past' as const }, 'in the past, date not known'],
    [{}, 'not known'],
  ])('writes %j as %s', (given, words) => {
    expect(momentInWords({ kind: 'date', edtf: null, duration: null, reference: null, ...given })).toBe(words)
  })
})

describe('languageInWords', () => {
  it.each([
    ['en', 'English'],
    ['fa', 'Persian'],
    [null, 'language not known'],
    ['not a tag', 'not a tag'],
  ])('writes %j as %s', (tag, words) => {
    expect(languageInWords(tag)).toBe(words)
  })
})

describe('countInWords', () => {
  it('knows one from many', () => {
    expect([countInWords(1, 'statement'), countInWords(2400, 'statement')]).toEqual(['1 statement', '2,400 statements'])
  })
})

describe('confidenceInWords', () => {
  it.each([
    [1, 'very likely'],
    [0.7, 'likely'],
    [0.5, 'unsure'],
    [0, 'very unsure'],
  ])('calls %d %s', (confidence, words) => {
    expect(confidenceInWords(confidence)).toBe(words)
  })
})

describe('addressInWords', () => {
  it('writes out what would turn or hide a part of an address', () => {
    expect(addressInWords('reports/a\u202Etxt.exe\u200B')).toBe('reports/a<U+202E>txt.exe<U+200B>')
    expect(addressInWords('گزارش/é.txt')).toBe('گزارش/é.txt')
  })
})

describe('countHiddenCharacters', () => {
  it('counts what turns the direction of writing and what has no width', () => {
    expect(countHiddenCharacters('a\u202Eb\u2066c\u2069 d\u200B\uFEFF')).toEqual({ direction: 3, zeroWidth: 2 })
  })

  it('takes a joiner inside a word for spelling', () => {
    expect(countHiddenCharacters('می\u200Cرود')).toEqual({ direction: 0, zeroWidth: 0 })
    expect(countHiddenCharacters('a \u200Cb')).toEqual({ direction: 0, zeroWidth: 1 })
  })
})

describe('paragraphsOf', () => {
  it('leaves out empty lines and keeps offsets', () => {
    const text = '\nOne.\n\n \nTwo two.\n'
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two two.'])
  })
})

describe('a run in words', () => {
  it('says how a report was read', () => {
    expect(modeInWords({ mode: 'fast' })).toBe('fast, by the encoder of six layers')
  })

  it.each([
    [{ mode: 'thorough', fallback: null }, undefined],
    [{ mode: 'rules', fallback: null }, undefined],
    [
      { mode: 'rules', fallback: 'the fast encoder cannot run here (heads.json is missing)' },
      'Read by rules, which find fewer statements: the fast encoder cannot run here (heads.json is missing).',
    ],
    [
      { mode: 'fast', fallback: 'native code cannot run here (no such module)' },
      'Read by WebAssembly in place of native code, which is slower: native code cannot run here (no such module).',
    ],
  ] as const)('tells of %j only what is worth a notice', (run, words) => {
    expect(fallbackInWords(run)).toBe(words)
  })
})
