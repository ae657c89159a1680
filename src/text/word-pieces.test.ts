import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPieces } from './word-pieces.ts'

const words = (text: string): string[] => splitPieces(text, { start: 0, end: text.length }).map((piece) => piece.text)

describe('splitPieces', () => {
  it.each([
    ['a third-quarter loss', ['a', 'third', '-', 'quarter', 'loss']],
    ["last year's harvest", ['last', 'year', "'s", 'harvest']],
    ['on Jan. 5, 2019', ['on', 'Jan', '.', '5', ',', '2019']],
    ['at 10 p.m. sharp', ['at', '10', 'p.m.', 'sharp']],
    ['3,600 km or 2.5 miles', ['3,600', 'km', 'or', '2.5', 'miles']],
    ['05.03.2019', ['05', '.', '03', '.', '2019']],
    ['the 1990s and the 21st', ['the', '1990s', 'and', 'the', '21st']],
  ])('cuts "%s" into its pieces', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('gives offsets into the whole text for a stretch of it', () => {
    const text = 'Before. Last May it rained.'
    const pieces = splitPieces(text, { start: 8, end: 19 })
    expect(pieces.map((piece) => text.slice(piece.start, piece.end))).toEqual(['Last', 'May', 'it'])
  })

  it('points every piece at its own words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const piece of splitPieces(text, { start: 0, end: text.length }))
          expect(text.slice(piece.start, piece.end)).toBe(piece.text)
      }),
    )
  })
})
