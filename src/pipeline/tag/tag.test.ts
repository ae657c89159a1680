import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/report.ts'
import { wordsAt } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Segmented } from '../states.ts'
import { tagWith } from './tag.ts'

const tag = tagWith(null)

/** An invented report whose lines are its sentences, and whose words are runs of letters or single marks. */
function segmentedOf(text: string): Segmented {
  const report: Report = {
    id: 'r_0000000000000000',
    sha256: '',
    address: '-',
    title: null,
    publisher: null,
    published: null,
    language: 'en',
    byline: null,
    credit: null,
    canonical: null,
    text,
  }
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const firstToken = tokens.length
    for (const { 0: word, index: at } of line.matchAll(/[\p{L}\p{N}.-]+(?<![.])|['’]s\b|\S/gu)) {
      tokens.push({ start: index + at, end: index + at + word.length, text: word })
    }
    if (tokens.length === firstToken) continue
    const span = { start: index, end: index + line.length }
    sentences.push({ ...span, firstToken, endToken: tokens.length, paragraph: sentences.length })
  }
  const paragraphs = sentences.map(({ start, end }) => ({ span: { start, end }, kind: 'prose' as const }))
  return { report, paragraphs, origin: [], tokens, sentences, quotations: [] }
}

describe('tag without an encoder', () => {
  it('adds word classes, names and times', async () => {
    const text = 'Maria Tessel, a Kenyan lawyer, said on Friday that police in Nairobi had freed him.'
    const { wordClasses, names, times } = await tag.run(segmentedOf(text))
    expect(wordClasses.join(' ')).toBe('NNP NNP , DT JJ NN , VBD IN NNP IN NN IN NNP VBD VBN PRP .')
    expect(names.map(({ span, kind }) => `${wordsAt(text, span)}: ${kind}`)).toEqual([
      'Maria Tessel: person',
      'Kenyan: norp',
      'Nairobi: place',
    ])
    expect(times.map((span) => wordsAt(text, span))).toEqual(['Friday'])
  })

  it('gives one class a token, and names inside sentences, for any text, twice the same', async () => {
    const words = fc.constantFrom(
      'Orlan',
      'the',
      '’s',
      '"',
      '-',
      'said',
      '\n',
      '😀',
      'Сорван',
      'در',
      'U.N.-led',
      '7',
      '\u0301',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 80 }), async (parts) => {
        const known = segmentedOf(parts.join(' '))
        const found = await tag.run(known)
        expect(found.wordClasses).toHaveLength(known.tokens.length)
        for (const { span } of found.names) {
          expect(known.sentences.filter(({ start, end }) => start <= span.start && span.end <= end)).toHaveLength(1)
        }
        expect(await tag.run(known)).toEqual(found)
      }),
      { numRuns: 40 },
    )
  })

  it('stops when asked to', async () => {
    await expect(tag.run(segmentedOf('Orlan fell.'), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })

  it('has nothing to say of an empty report', async () => {
    expect(await tag.run(segmentedOf(''))).toEqual({ wordClasses: [], names: [], times: [], roles: null })
  })
})
