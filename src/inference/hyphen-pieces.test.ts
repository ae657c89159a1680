import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropInitialStops, splitAtHyphens } from './hyphen-pieces.ts'

describe('the pieces of a word', () => {
  it.each([
    ['U.S.-backed', ['U.S.', '-', 'backed']],
    ['al-Sorvan', ['al', '-', 'Sorvan']],
    ['Orlan–Tiva', ['Orlan', '–', 'Tiva']],
    ['and/or', ['and', '/', 'or']],
    ['two-year-old', ['two', '-', 'year', '-', 'old']],
    ['-', ['-']],
    ['--', ['--']],
    ['pre-', ['pre-']],
    ['depot', ['depot']],
  ])('of %s', (word, pieces) => {
    expect(splitAtHyphens(word).map(({ text }) => text)).toEqual(pieces)
  })

  it('are the whole word, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Ж', '-', '—', '/', '.', '4', '’') }), (word) => {
        const pieces = splitAtHyphens(word)
        expect(pieces.map(({ text }) => text).join('')).toBe(word)
        for (const { at, text } of pieces) expect(word.slice(at, at + text.length)).toBe(text)
      }),
    )
  })
})

describe('initials', () => {
  it.each([
    ['U.S.', 'US'],
    ['O.R.L.A.', 'ORLA'],
    ['J.', 'J.'],
    ['a.m.', 'a.m.'],
    ['Orlan.', 'Orlan.'],
    ['U.S', 'U.S'],
    ['', ''],
  ])('%s is %s', (word, name) => {
    expect(dropInitialStops(word)).toBe(name)
  })
})
