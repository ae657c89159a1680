import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../model/token.ts'
import { findNames } from './find-names.ts'
import { loadNameTagger, loadWordClassTagger } from './load-word-tagger.ts'

/** Tokens of a text whose words stand between spaces. */
function tokensOf(text: string, from: number): Token[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    text: word,
  }))
}

function namesIn(...sentences: readonly string[]): string[] {
  const text = sentences.join('\n')
  let from = 0
  const classed = sentences.map((sentence) => {
    const tokens = tokensOf(sentence, from)
    from += sentence.length + 1
    return { tokens, classes: loadWordClassTagger().tag(tokens.map((token) => token.text)) }
  })
  return findNames(classed, loadNameTagger()).map(({ span, kind }) => `${text.slice(span.start, span.end)}: ${kind}`)
}

/* All sentences are invented. */
describe('names', () => {
  it.each([
    ['Mr Anton Varga told reporters in Nairobi on Monday .', ['Anton Varga: person', 'Nairobi: place']],
    ['The United Nations has sent experts to Kenya .', ['United Nations: organization', 'Kenya: place']],
    ['Kenya ’s government denied it .', ['Kenya: place']],
    ['The U.S.-backed plan failed .', ['U.S.: place']],
    ['French and German troops left .', ['French: norp', 'German: norp']],
    ['officials said nothing about it .', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names)
  })

  it('of persons are known again by what other sentences say of them', () => {
    expect(namesIn('President Maria Tessel spoke in Paris .', 'Tessel left early .')).toContain('Tessel: person')
  })

  it('lie inside their sentences, in order, without overlap, and come out the same again', () => {
    const word = fc.constantFrom('The', 'Orlan', 'Maria', 'said', 'of', 'Ministry', 'U.S.-backed', '’s', ',', '—', '12')
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 6 }), (sentences) => {
        let from = 0
        const classed = sentences.map((words) => {
          const tokens = tokensOf(words.join(' '), from)
          from += words.join(' ').length + 1
          return { tokens, classes: loadWordClassTagger().tag(words) }
        })
        const names = findNames(classed, loadNameTagger())
        let end = 0
        for (const { span } of names) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
          const holds = ({ tokens }: { tokens: readonly Token[] }): boolean =>
            (tokens[0]?.start ?? Infinity) <= span.start && span.end <= (tokens.at(-1)?.end ?? -1)
          expect(classed.filter(holds)).toHaveLength(1)
        }
        expect(findNames(classed, loadNameTagger())).toEqual(names)
      }),
      { numRuns: 50 },
    )
  })
})
