import { describe, expect, it } from 'vitest'
import { rawDocumentOf } from '../../../../test/capture/raw-document-of.ts'
import { readMarkdown } from './markdown.ts'

const MARKDOWN = `---
title: "Bridge closed"
date: 2031-05-03
lang: en
---
# Bridge closed

By Ana Example

The bridge was closed on Monday,
the ministry said.

Velt
----

- First item, she said.
2. Second item, he said.

> “We will be ready,” she said.
> “All of us.”

---

![A photo](bridge.jpg)

\`\`\`
code said nothing
\`\`\`
`

describe('readMarkdown', () => {
  it('reads front matter, headings, lists and quotations', () => {
    const { text, paragraphs, ...about } = readMarkdown(rawDocumentOf(MARKDOWN))
    expect(text).toBe(MARKDOWN)
    expect(about).toMatchObject({
      title: 'Bridge closed',
      published: '2031-05-03',
      language: 'en',
      byline: 'Ana Example',
    })
    expect(paragraphs.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['title', 'Bridge closed'],
      ['byline', 'By Ana Example'],
      ['prose', 'The bridge was closed on Monday,\nthe ministry said.'],
      ['heading', 'Velt'],
      ['list-item', 'First item, she said.'],
      ['list-item', 'Second item, he said.'],
      ['quotation', '“We will be ready,” she said.\n> “All of us.”'],
      ['boilerplate', '---'],
      ['boilerplate', '![A photo](bridge.jpg)'],
      ['boilerplate', '```'],
      ['boilerplate', 'code said nothing'],
      ['boilerplate', '```'],
    ])
  })
})
