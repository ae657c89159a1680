import type { Span } from '../../src/model/span.ts'

/** The paragraphs of a report's text: what stands between line breaks, without lines of nothing but white space. */
export function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
