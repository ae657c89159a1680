import type { Span } from '../src/model/span.ts'
import type { Sentence, Token } from '../src/model/token.ts'
import type { Segmented } from '../src/pipeline/states.ts'
import { reportOf } from './report-of.ts'

const TOKEN = /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}\d]+(?:[-.,:'’][\p{L}\p{M}\d]+)*|\S/gu

/** A segmented report for tests, built by hand: each line is one paragraph of one sentence. */
export function segmentedOf(text: string, published: string | null = null): Segmented {
  const captured = reportOf(text)
  const tokens: Token[] = []
  const sentences = captured.paragraphs.map(({ span }, paragraph): Sentence => {
    const firstToken = tokens.length
    for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(TOKEN))
      tokens.push({ text: word, start: span.start + index, end: span.start + index + word.length })
    return { ...span, firstToken, endToken: tokens.length, paragraph }
  })
  return { ...captured, report: { ...captured.report, published }, tokens, sentences, quotations: [] }
}

/** Text with square brackets around some of its words, without the brackets; and the spans that they held. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  let text = ''
  let start = 0
  for (const part of marked.split(/([[\]])/)) {
    if (part === '[') start = text.length
    else if (part === ']') spans.push({ start, end: text.length })
    else text += part
  }
  return { text, spans }
}
