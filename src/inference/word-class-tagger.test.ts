import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWordClassTagger } from './load-word-tagger.ts'
import { readWordClassModel } from './word-class-tagger.ts'

/* All sentences are invented. */
describe('word classes', () => {
  const tagger = loadWordClassTagger()
  const tagged = (sentence: string): string => tagger.tag(sentence.split(' ')).join(' ')

  it.each([
    ['The governor said on Friday that 40 people were killed .', 'DT NN VBD IN NNP IN CD NNS VBD VBN .'],
    ['She denied that her brother had fled .', 'PRP VBD IN PRP$ NN VBD VBN .'],
    ['Officials have said they will not talk to reporters .', 'NNS VBP VBN PRP MD RB VB TO NNS .'],
    ['“ We ’re leaving , ” he added .', "`` PRP VBP VBG , '' PRP VBD ."],
    ['According to the ministry , the bridge was said to be safe .', 'VBG TO DT NN , DT NN VBD VBN TO VB JJ .'],
  ])('%s', (sentence, classes) => {
    expect(tagged(sentence)).toBe(classes)
  })

  it('see verbs in a headline', () => {
    expect(tagged('Mayor Says She Will Fight Ruling')).toMatch(/^\S+ VBZ PRP MD VB /)
  })

  it('are as many as the words, whatever these are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 500 }), (words) => {
        const classes = tagger.tag(words)
        expect(classes).toHaveLength(words.length)
        expect(tagger.tag(words)).toEqual(classes)
      }),
      { numRuns: 30 },
    )
  })

  it('do not depend on the sentences before', () => {
    const words = 'The talks in Orlan ended early .'.split(' ')
    const before = tagger.tag(words)
    tagger.tag(['a', ...Array.from({ length: 900 }, () => 'Word'), '.'])
    expect(tagger.tag(words)).toEqual(before)
  })

  it('are refused where the bytes are no model', () => {
    expect(() => readWordClassModel(new Uint8Array([0, 1, 1, 65, 0, 0]))).toThrow(RangeError)
    expect(() => readWordClassModel(new Uint8Array())).toThrow(RangeError)
  })
})
