import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from './bytes.ts'
import { hintOf, Lexicon, readLexicon, sureLabel, writeLexicon } from './lexicon.ts'
import { hashWord } from './word-forms.ts'

describe('a lexicon', () => {
  const entries = [
    { word: hashWord('the'), first: 5, second: 5, sure: true },
    { word: hashWord('plan'), first: 0, second: 13, sure: false },
  ]
  const writer = new ByteWriter()
  writeLexicon(writer, new Lexicon(entries))
  const lexicon = readLexicon(new ByteReader(writer.take()))

  it('tells the label of a word that has only one', () => {
    expect(sureLabel(lexicon.find(hashWord('the')))).toBe(5)
  })

  it('gives both labels of a word that has two, and is not sure', () => {
    const value = lexicon.find(hashWord('plan'))
    expect(sureLabel(value)).toBe(-1)
    expect(hintOf(value)).toBe((0 + 1) | ((13 + 1) << 8))
  })

  it('knows nothing of other words', () => {
    expect(lexicon.find(hashWord('depot'))).toBe(0)
    expect(sureLabel(0)).toBe(-1)
    expect(new Lexicon([]).find(hashWord('the'))).toBe(0)
  })
})
