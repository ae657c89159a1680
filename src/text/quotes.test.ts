import { describe, expect, it } from 'vitest'
import { isQuoteMark, kindsClosedBy, kindsOpenedBy } from './quotes.ts'

describe('quotation marks', () => {
  it.each([
    ['"', '"'],
    ["'", "'"],
    ['“', '”'],
    ['‘', '’'],
    ['„', '“'],
    ['„', '”'],
    ['‚', '‘'],
    ['«', '»'],
    ['»', '«'],
    ['‹', '›'],
    ['``', "''"],
    ['「', '」'],
  ])('%s is closed by %s', (open, close) => {
    expect(kindsOpenedBy(open).some((kind) => kindsClosedBy(close).includes(kind))).toBe(true)
    expect([isQuoteMark(open), isQuoteMark(close)]).toEqual([true, true])
  })

  it.each(['a', '.', '', '()', 'constructor'])('%j is none', (text) => {
    expect([isQuoteMark(text), kindsOpenedBy(text), kindsClosedBy(text)]).toEqual([false, [], []])
  })
})
