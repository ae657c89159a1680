import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textParagraphs } from './text-paragraphs.ts'

function wordsOf(text: string): readonly string[] {
  return textParagraphs(text).map(({ start, end }) => text.slice(start, end))
}

describe('textParagraphs', () => {
  it('joins the lines of text that was wrapped at one width', () => {
    const text = [
      'The bridge was closed on Monday after engineers found cracks',
      'in two of its piers, the ministry said. Ferries will run from',
      'Tuesday on, and the old ford north of Velt stays open to all.',
      '',
      'Residents said that they had warned the ministry of the cracks',
      'for years.',
    ].join('\n')
    expect(wordsOf(text)).toHaveLength(2)
    expect(wordsOf(text)[0]).toMatch(/^The bridge[\s\S]*to all\.$/)
  })

  it('begins a paragraph at an indented line of wrapped text', () => {
    const text = [
      '   The bridge was closed on Monday after engineers found cracks',
      'in two of its piers, the ministry said. Ferries will run from',
      'Tuesday on.',
      '   Residents said that they had warned the ministry of cracks',
      'for years.',
    ].join('\n')
    expect(wordsOf(text)).toHaveLength(2)
  })

  it('takes each line of other text for a paragraph', () => {
    const long =
      'Officials in Port Orrin said that the bridge was closed after cracks were found in two of its piers on Monday.'
    expect(wordsOf(`${long}\n${long}\n\n  Short one. \n`)).toEqual([long, long, 'Short one.'])
    expect(wordsOf('One.\nTwo.')).toEqual(['One.', 'Two.'])
  })

  it.each(['', '\n\n', '  \n\t\n'])('finds none in %j', (text) => {
    expect(textParagraphs(text)).toEqual([])
  })

  it('covers every word once, in order, for any text', () => {
    const lines = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 12 }), fc.constant('')), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n')
        let last = 0
        for (const { start, end } of textParagraphs(text)) {
          expect(
            text
              .slice(last, start)
              .replaceAll(/[\u200E\u200F\uFEFF]/g, '')
              .trim(),
          ).toBe('')
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(
          text
            .slice(last)
            .replaceAll(/[\u200E\u200F\uFEFF]/g, '')
            .trim(),
        ).toBe('')
      }),
    )
  })
})
