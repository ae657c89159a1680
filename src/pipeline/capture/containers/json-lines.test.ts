import { describe, expect, it } from 'vitest'
import { partLine, partsOf } from '../../../../test/capture/parts-of.ts'
import { unpackJsonLines } from './json-lines.ts'

describe('unpackJsonLines', () => {
  it('reads text or HTML and what the other fields say, line by line', async () => {
    const lines = [
      '{"text":"One bridge, he said.","title":"T","published":"2031-05-03","publisher":"P","url":"https://news.example/1","language":"en"}',
      '',
      '{"html":"<p>Two.</p>","authors":[{"name":"Ana"},{"name":"Omar"}],"publisher":{"name":"Q"}}\r',
      '{"content":"Three."}',
      '{"body":"Four."}',
    ]
    const parts = await partsOf(unpackJsonLines, lines.join('\n'))
    expect(parts.map(partLine)).toEqual(['1: One bridge, he said.', '3: <p>Two.</p>', '4: Three.', '5: Four.'])
    expect(parts[0]).toMatchObject({
      mediaType: 'text/plain',
      hints: {
        title: 'T',
        published: '2031-05-03',
        publisher: 'P',
        canonical: 'https://news.example/1',
        language: 'en',
      },
    })
    expect(parts[1]).toMatchObject({ mediaType: 'text/html', hints: { byline: 'Ana, Omar', publisher: 'Q' } })
  })

  it('names each bad line and reads on', async () => {
    const lines = ['{bad', '[1]', '{"title":"no text"}', `{"text":"${'x'.repeat(5000)}"}`, '{"text":"Fine."}']
    const parts = await partsOf(unpackJsonLines, lines.join('\n'), 1000)
    expect(parts.map(partLine)).toEqual([
      '1! damaged',
      '2! unsupported-format',
      '3! unsupported-format',
      '4! too-large',
      '5: Fine.',
    ])
  })
})
