import type { Sentence, Token } from '../../model/token.ts'
import type { Stage } from '../stage.ts'
import type { Captured, Segments } from '../states.ts'
import type { TokenRange } from './quotations.ts'
import { findQuotations } from './quotations.ts'
import { addSentences } from './sentences.ts'
import { addTokens } from './tokens.ts'

/**
 * Divides each paragraph into tokens and sentences and finds the quotations, which may go over several paragraphs.
 * Every character that is no white space belongs to exactly one token and one sentence. Takes time in proportion
 * to the text's length.
 */
export const segment: Stage<Captured, Segments> = {
  name: 'segment',
  version: 1,
  summary: 'Divides paragraphs into sentences and tokens, and finds the quotations.',
  needs: ['report', 'paragraphs'],
  adds: ['tokens', 'sentences', 'quotations'],
  run: ({ report, paragraphs }, signal) =>
    new Promise((resolve) => {
      resolve(segmentParagraphs(report.text, paragraphs, signal))
    }),
}

function segmentParagraphs(text: string, paragraphs: Captured['paragraphs'], signal?: AbortSignal): Segments {
  const tokens: Token[] = []
  const ranges: TokenRange[] = []
  for (const { span } of paragraphs) {
    signal?.throwIfAborted()
    const first = tokens.length
    addTokens(text, span, tokens)
    ranges.push({ first, end: tokens.length })
  }
  const { quotations, opening, closing } = findQuotations(text, tokens, paragraphs, ranges)
  const sentences: Sentence[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    signal?.throwIfAborted()
    const range = ranges[index]
    if (range !== undefined) addSentences({ text, tokens, opening, closing, ...range }, paragraph, index, sentences)
  }
  return { tokens, sentences, quotations }
}
