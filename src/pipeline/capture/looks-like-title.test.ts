import { describe, expect, it } from 'vitest'
import { looksLikeTitle } from './looks-like-title.ts'

describe('looksLikeTitle', () => {
  it.each([
    'Bridge Over Lake Orrin Closed After Cracks Are Found',
    '‘Nobody warned us’: Velt after the flood',
    '12 hurt in Orrin',
  ])('takes %s', (line) => {
    expect(looksLikeTitle(line)).toBe(true)
  })

  it.each([
    'The bridge was closed on Monday.',
    'and so it went',
    'Residents said:',
    `${'Long '.repeat(40)}title`,
    '* * *',
  ])('leaves %s', (line) => {
    expect(looksLikeTitle(line)).toBe(false)
  })
})
