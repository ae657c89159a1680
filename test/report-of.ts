import { createHash } from 'node:crypto'
import type { Paragraph } from '../src/model/report.ts'
import type { Captured } from '../src/pipeline/states.ts'

/**
 * A captured report for tests, built by hand: each line of `text` that is not blank is a paragraph of prose.
 * Its original is the text itself.
 */
export function reportOf(text: string): Captured {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    report: {
      id: `r_${sha256.slice(0, 16)}`,
      sha256,
      address: 'test.txt',
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      byline: null,
      credit: null,
      canonical: null,
      text,
    },
    paragraphs: paragraphsOf(text),
    origin: text === '' ? [] : [{ text: 0, original: 0 }],
  }
}

function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => {
    const words = line.trim()
    if (words === '') return []
    const start = index + line.indexOf(words)
    return [{ span: { start, end: start + words.length }, kind: 'prose' }]
  })
}
