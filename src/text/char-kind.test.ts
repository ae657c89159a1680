import { describe, expect, it } from 'vitest'
import {
  DIGIT,
  FORMAT,
  isLetterKind,
  isWordKind,
  kindAt,
  LETTER,
  LOWER,
  MARK,
  PICTOGRAPH,
  SPACE,
  UPPER,
  widthAt,
} from './char-kind.ts'

describe('kindAt', () => {
  it.each([
    [' ', SPACE],
    ['\u00A0', SPACE],
    ['\uFEFF', SPACE],
    ['Ж', UPPER],
    ['ß', LOWER],
    ['𝐚', LOWER],
    ['س', LETTER],
    ['漢', LETTER],
    ['\u0301', MARK],
    ['۵', DIGIT],
    ['\u200C', FORMAT],
    ['🎉', PICTOGRAPH],
    ['🇦', PICTOGRAPH],
  ])('knows %j', (character, kind) => {
    expect(kindAt(character, 0)).toBe(kind)
    expect(kindAt(character, 0)).toBe(kind)
  })

  it.each(['.', '#', '*', '©', '$', '\u200B', '\u0000', '\uD800', '\uDE00'])('takes %j for no word', (character) => {
    expect(isWordKind(kindAt(character, 0))).toBe(false)
    expect(kindAt(character, 0)).toBe(kindAt('.', 0))
  })

  it('takes the outside of a text for white space', () => {
    expect([kindAt('a', -1), kindAt('a', 1)]).toEqual([SPACE, SPACE])
  })

  it('tells letters from digits', () => {
    expect([isLetterKind(DIGIT), isLetterKind(LETTER), isWordKind(DIGIT)]).toEqual([false, true, true])
  })
})

describe('widthAt', () => {
  it('is 2 for a surrogate pair and 1 for a lone surrogate', () => {
    expect([widthAt('🎉', 0), widthAt('\uD800a', 0), widthAt('a', 0)]).toEqual([2, 1, 1])
  })
})
