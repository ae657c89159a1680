import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { edtfInWords } from './edtf-words.ts'

describe('edtfInWords', () => {
  it.each([
    ['2031', '2031'],
    ['2031-06', 'June 2031'],
    ['2031-06-03', '3 June 2031'],
    ['2031-06-03T14:05:00Z', '3 June 2031, 14:05 UTC'],
    ['2031-06-03T14:05+04:30', '3 June 2031, 14:05 UTC+04:30'],
    ['2031-22', 'summer 2031'],
    ['2011~', 'about 2011'],
    ['2011-05?', 'May 2011 (uncertain)'],
    ['2011%', 'about 2011 (uncertain)'],
    ['201X', 'the 2010s'],
    ['19XX', 'the 1900s'],
    ['2031-06-XX', 'a day in June 2031'],
    ['2031-XX', '2031'],
    ['XXXX-06-03', '3 June'],
    ['2031-06/2031-08', 'June 2031 to August 2031'],
    ['2031-06/..', 'from June 2031 on'],
    ['../2031-06-03', 'until 3 June 2031'],
    ['-0043', '44 BC'],
  ])('writes %s as %s', (edtf, words) => {
    expect(edtfInWords(edtf)).toBe(words)
  })

  it.each(['', 'soon', '2031-13', '2031-6', '[2031,2032]', '<b>2031</b>', '2031/soon', '/', '../..'])(
    'gives back %j, which it does not know',
    (edtf) => {
      expect(edtfInWords(edtf)).toBe(edtf)
    },
  )

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof edtfInWords(text)).toBe('string')
      }),
    )
  })
})
