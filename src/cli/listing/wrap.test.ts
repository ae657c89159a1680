import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { columnsOf, shorten, wrap } from './wrap.ts'

describe('lines on a terminal', () => {
  it.each([
    ['plain', 5],
    ['', 0],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['橋', 2],
    ['👍', 2],
    ['می‌روند', 6],
    ['\u001b[31mred\u001b[39m', 3],
  ])('%j takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it('break at spaces and are indented', () => {
    expect(wrap('one two three four five six', 24, 4)).toBe('    one two three four\n    five six')
  })

  it('keep every word, and stay within the width where the words do', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const wrapped = wrap(words.join(' '), 40, 3)
        expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(words)
        expect(Math.max(...wrapped.split('\n').map(columnsOf))).toBeLessThanOrEqual(40)
      }),
    )
  })

  it('are cut with an ellipsis when they must be short', () => {
    expect(shorten('a long sentence', 8)).toBe('a long…')
    expect(shorten('short', 8)).toBe('short')
    expect(columnsOf(shorten('橋橋橋橋橋橋', 7))).toBeLessThanOrEqual(7)
  })
})
