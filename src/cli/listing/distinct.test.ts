import { describe, expect, it } from 'vitest'

import { distinct } from './distinct.ts'

describe('words that are listed once', () => {
  it.each([
    [
      ['SARN', 'Velmaria', 'Sarn', 'Velmaria'],
      ['Sarn', 'Velmaria'],
    ],
    [['Sarn', 'SARN'], ['Sarn']],
    [['11 guards', '9 guards'], undefined],
    [[], undefined],
  ])('%j', (words, expected) => {
    expect(distinct(words)).toEqual(expected ?? words)
  })
})
