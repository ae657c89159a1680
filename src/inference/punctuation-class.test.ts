import { describe, expect, it } from 'vitest'
import { findPunctuationClass } from './punctuation-class.ts'

describe('the class of marks and numbers', () => {
  it.each([
    [':', ':'],
    ['1,400', 'CD'],
    ['…', ':'],
    ['...', ':'],
    ['?!', '.'],
    ['--', ':'],
    ['—', ':'],
    ['“', '``'],
    ['»', "''"],
    ['-5', 'CD'],
    ['10:30', 'CD'],
    ['€', '$'],
    ['؟', '.'],
    ['۱۲', 'CD'],
    ['%', 'NN'],
    ['&', 'CC'],
  ])('%s is %s', (mark, wordClass) => {
    expect(findPunctuationClass(mark)).toBe(wordClass)
  })

  it.each(['depot', 'A', "'", '’', '10th', '2nd-hand', 'U.S.', 'ю', '', '$5bn'])('%s has none', (word) => {
    expect(findPunctuationClass(word)).toBeUndefined()
  })
})
