import { describe, expect, it } from 'vitest'
import { splitPieces } from '../text/word-pieces.ts'
import { findNumber, findOrdinal, findSpokenYear } from './number-words.ts'

const piecesOf = (text: string): ReturnType<typeof splitPieces> => splitPieces(text, { start: 0, end: text.length })

describe('findNumber', () => {
  it.each([
    ['3,600', 3600],
    ['2.5 million', 2_500_000],
    ['65.4 billion', 65_400_000_000],
    ['twenty-five', 25],
    ['two hundred and fifty', 250],
    ['three thousand four hundred', 3400],
    ['a hundred thousand', 100],
    ['half a million', 500_000],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['2 1/2', 2.5],
    ['nineteen', 19],
    ['twelve hundred', 1200],
  ])('reads "%s"', (text, value) => {
    expect(findNumber(piecesOf(text), 0)?.value).toBe(value)
  })

  it.each(['the', 'hundreds', 'second', 'a week', '10th', ''])('reads no number in "%s"', (text) => {
    expect(findNumber(piecesOf(text), 0)).toBeUndefined()
  })

  it('stops where the number ends', () => {
    expect(findNumber(piecesOf('five trucks and six men'), 0)).toEqual({ value: 5, end: 1 })
    expect(findNumber(piecesOf('two or three'), 0)).toEqual({ value: 2, end: 1 })
  })
})

describe('findOrdinal', () => {
  it.each([
    ['third', 3],
    ['21st', 21],
    ['twelfth', 12],
  ])('reads "%s"', (word, value) => {
    expect(findOrdinal(word)).toBe(value)
  })

  it('knows that "three" is no ordinal', () => {
    expect(findOrdinal('three')).toBeUndefined()
  })
})

describe('findSpokenYear', () => {
  it.each([
    ['nineteen ninety-seven', 1997],
    ['two thousand and one', 2001],
    ['twenty nineteen', 2019],
    ['nineteen hundred', 1900],
  ])('reads "%s"', (text, year) => {
    expect(findSpokenYear(piecesOf(text), 0)?.value).toBe(year)
  })

  it('takes "twenty five" for a number', () => {
    expect(findSpokenYear(piecesOf('twenty five men'), 0)).toBeUndefined()
  })
})
