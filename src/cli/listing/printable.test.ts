import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeJson, toPrintable, toPrintableLine } from './printable.ts'

// oxlint-disable-next-line no-control-regex -- what must not reach a terminal
const DANGEROUS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

describe('foreign text on a terminal', () => {
  it.each([
    ['a bidirectional override', 'safe\u202egnp.exe', 'safe<U+202E>gnp.exe'],
    ['an isolate', '\u2067x\u2069', '<U+2067>x<U+2069>'],
    ['a colour sequence', '\u001b[31mred', '<U+001B>[31mred'],
    ['a title sequence in C1 form', '\u009d0;title\u009c', '<U+009D>0;title<U+009C>'],
    ['a carriage return', 'real\rfake', 'real<U+000D>fake'],
    ['a lone surrogate', 'a\ud800b', 'a<U+D800>b'],
    ['hidden tag characters', 'a\u{e0041}b', 'a<U+E0041>b'],
  ])('shows %s by its code point', (_what, text, shown) => {
    expect(toPrintable(text)).toBe(shown)
  })

  it.each(['Ҷамоат', 'می‌روند', '👩‍👩‍👧', 'naïve — “quoted”', 'two\nlines\tand a tab'])('leaves %j as it is', (text) => {
    expect(toPrintable(text)).toBe(text)
  })

  it('puts everything in one line where one line is wanted', () => {
    expect(toPrintableLine('  two\n  lines\u2028and more ')).toBe('two lines and more')
  })

  it('never lets anything through that could act on the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toPrintable(text)).not.toMatch(DANGEROUS)
      }),
    )
  })

  it('keeps JSON the same value while escaping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapeJson(JSON.stringify({ text }))
        expect(JSON.parse(json)).toEqual({ text })
        expect(json).not.toMatch(DANGEROUS)
        expect(json).not.toContain('\n')
      }),
    )
  })
})
