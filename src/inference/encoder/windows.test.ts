import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EncoderText } from './encoder-words.ts'
import { toWindows } from './windows.ts'

/** A text of sentences with so many words each; the windows look at nothing else. */
function textOf(lengths: readonly number[]): EncoderText {
  const word = { start: 0, end: 1, text: 'x', token: 0, shape: 1, position: 0, quoting: 0 }
  let first = 0
  const sentences = lengths.map((length) => {
    first += length
    return { first: first - length, end: first }
  })
  return { words: Array.from({ length: first }, () => word), sentences }
}

describe('windows', () => {
  it('hold whole sentences as long as they fit', () => {
    const windows = toWindows(textOf([4, 4, 4]), new Uint8Array(12).fill(1), 10)
    expect(windows).toEqual([
      { first: 0, end: 8, length: 10 },
      { first: 8, end: 12, length: 6 },
    ])
  })

  it('cut a sentence that is longer than a window between words', () => {
    expect(toWindows(textOf([9]), new Uint8Array(9).fill(2), 10).map(({ first, end }) => [first, end])).toEqual([
      [0, 4],
      [4, 8],
      [8, 9],
    ])
  })

  it('of a text without words are none', () => {
    expect(toWindows(textOf([]), new Uint8Array(0), 10)).toEqual([])
  })

  it('hold every word once, in order, and never more pieces than they may', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        (lengths, most) => {
          const text = textOf(lengths)
          const sizes = Uint8Array.from(text.words, (_, index) => 1 + ((index * 7) % most))
          let next = 0
          for (const { first, end, length } of toWindows(text, sizes, 40)) {
            expect(first).toBe(next)
            expect(end).toBeGreaterThan(first)
            expect(length).toBe(2 + sizes.subarray(first, end).reduce((sum, size) => sum + size, 0))
            expect(length).toBeLessThanOrEqual(40)
            next = end
          }
          expect(next).toBe(text.words.length)
        },
      ),
    )
  })
})
