import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOriginalOffset, findOriginalSpan } from '../model/offset-map.ts'
import { normalize } from './normalize.ts'

/** What a report's text is, in the simplest words: slow and without a way back. */
function plainly(original: string): string {
  return original
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC')
}

const pieces = fc.constantFrom(
  '\r',
  '\n',
  '\r\n',
  '\uFEFF',
  'e\u0301',
  'a\u0323\u0302',
  '\u0301',
  '\u0344',
  '\u0958',
  '\uFB1D',
  '\u212B',
  'é',
  ' ',
  'x',
  '<\u0338',
  'سلام',
  'שלום',
  '\u064B\u0651',
  '\u0628\u0651\u064E',
  '\u1100\u1161\u11A8',
  '가\u11A8',
  '\u09C7\u09BE',
  '👩‍👩‍👧',
  '🇦🇫',
  '\u{1D15E}',
  '\uD800',
  '\u202E',
)
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(''))

describe('normalize', () => {
  it.each([
    ['plain text', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['line ends of Windows', 'One.\r\nTwo.\r\n', 'One.\nTwo.\n'],
    ['line ends of old Macs', 'One.\rTwo.', 'One.\nTwo.'],
    ['a byte order mark', '\uFEFFOne.', 'One.'],
    ['a byte order mark inside, which is none', 'One\uFEFF.', 'One\uFEFF.'],
    ['decomposed letters', 'cafe\u0301', 'caf\u00E9'],
    ['Hangul in parts', '\u1100\u1161\u11A8', '각'],
  ])('brings %s to the form of reports', (_what, original, text) => {
    expect(normalize(original).text).toBe(text)
  })

  it('leaves a text that needs nothing as the same string with one piece', () => {
    const original = 'A text — with “marks”, ё and emoji 🏔.\n'
    expect(normalize(original)).toEqual({ text: original, origin: [{ text: 0, original: 0 }] })
  })

  it('leads each word back over the changes before it', () => {
    const original = '\uFEFFCafe\u0301 one\r\ntwo'
    const { text, origin } = normalize(original)
    for (const word of ['Café', 'one', 'two']) {
      const start = text.indexOf(word)
      const span = findOriginalSpan(origin, { start, end: start + word.length })
      expect(original.slice(span?.start, span?.end).normalize('NFC')).toBe(word)
    }
  })

  it('gives NFC with plain line ends for any text', () => {
    fc.assert(
      fc.property(texts, (original) => {
        expect(normalize(original).text).toBe(plainly(original))
      }),
    )
  })

  it('leads every unit back, in order, to units that normalize to it', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text, origin } = normalize(original)
        let last = 0
        for (let offset = 0; offset < text.length; offset++) {
          const place = findOriginalOffset(origin, offset)
          expect(place).toBeGreaterThanOrEqual(last)
          expect(place).toBeLessThan(original.length)
          last = place ?? 0
        }
      }),
    )
  })

  it('slices the same words from the original for any span between two clusters', () => {
    const words = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, words, (before, middle, after) => {
        const original = `${before} [${middle}] ${after}`
        const { text, origin } = normalize(original)
        const start = plainly(`${before} `).length
        const end = start + plainly(`[${middle}]`).length
        expect(text.slice(start, end)).toBe(plainly(`[${middle}]`))
        const span = findOriginalSpan(origin, { start, end })
        expect(original.slice(span?.start, span?.end)).toBe(`[${middle}]`)
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    const original = 'Cafe\u0301 at the bridge\r\n'.repeat(50_000)
    const { text, origin } = normalize(original)
    expect(text.length).toBe(original.length - 100_000)
    expect(findOriginalOffset(origin, text.length - 1)).toBe(original.length - 2)
  })
})
