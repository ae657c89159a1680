import type { Paragraph } from '../../model/report.ts'
import type { Sentence } from '../../model/token.ts'
import { endOfDateline } from './dateline.ts'
import { splitPoints } from './long-sentence.ts'
import type { SentenceContext } from './sentence-end.ts'
import { findNextSentence } from './sentence-end.ts'
import { findLineStarts } from './wrapped-lines.ts'

/**
 * Adds the sentences of one paragraph to `sentences`: each of its tokens falls into exactly one, of at most 400
 * tokens. Paragraphs of every kind have sentences, so a heading is one, or several.
 *
 * @param index of the paragraph in the report.
 */
export function addSentences(
  context: SentenceContext,
  paragraph: Paragraph,
  index: number,
  sentences: Sentence[],
): void {
  const { text, tokens, first, end } = context
  const lineStarts = findLineStarts(text, paragraph, tokens, first, end)
  let start = first
  const closeAt = (next: number): void => {
    let from = start
    for (const point of [...splitPoints(text, tokens, start, next), next]) {
      const one = tokens[from]
      const last = tokens[point - 1]
      if (one === undefined || last === undefined) continue
      sentences.push({ start: one.start, end: last.end, firstToken: from, endToken: point, paragraph: index })
      from = point
    }
    start = next
  }
  let at = endOfDateline(tokens, first, end)
  while (at < end) {
    if (lineStarts.has(at) && at > start) closeAt(at)
    const next = findNextSentence(context, at, start)
    if (next === undefined) at++
    else {
      closeAt(next)
      at = next
    }
  }
  if (end > start) closeAt(end)
}
