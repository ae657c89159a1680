import { describe, expect, it } from 'vitest'
import { parseArticle } from './worldwide-newswire.ts'

// Invented article in the corpus's format.
const ARTICLE = [
  ['https://news.example/1\tO'],
  [
    'The\tO',
    'Qaram\tB-Organization\tB-Location',
    'Harbor\tI-Organization',
    'Board\tI-Organization',
    'closed\tO',
    '.\tO',
  ],
  ['Lena\tB-Person', 'Marsh\tI-Person', 'of\tO', 'Old\tB-Location', 'Qaram\tI-Location', "'s\tO", 'north\tO', '.\tO'],
  ['Qaram\tB-Location', 'Dorvia\tB-Location', 'met   O', 'Oslin\tI-Person'],
]

describe('parseArticle', () => {
  it('drops the address and gives the names of the second column as spans', () => {
    const { text, names } = parseArticle('a', ARTICLE.map((lines) => lines.join('\n')).join('\n\n'))
    expect(text).toBe("The Qaram Harbor Board closed. Lena Marsh of Old Qaram's north. Qaram Dorvia met Oslin")
    expect(names.map(({ span, tag }) => [text.slice(span.start, span.end), tag])).toEqual([
      ['Qaram Harbor Board', 'Organization'],
      ['Lena Marsh', 'Person'],
      ['Old Qaram', 'Location'],
      ['Qaram', 'Location'],
      ['Dorvia', 'Location'],
      ['Oslin', 'Person'],
    ])
  })

  it('keeps a first sentence that is none', () => {
    expect(parseArticle('a', 'Qaram\tB-Location\nclosed\tO\n').text).toBe('Qaram closed')
  })
})
