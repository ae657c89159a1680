import type { Paragraph } from '../../model/report.ts'
import type { Token } from '../../model/token.ts'
import { LOWER, kindAt } from '../../text/char-kind.ts'

const LIST_LABEL = /^[ \t]*(?:[•▪◦‣●*–—-][ \t]|\(?(?:\p{Nd}{1,3}|[a-z])[.)][ \t])/u
/** Words and marks after which a line goes on. */
const GOES_ON = /(?:[,;،؛(–—-]|(?:^|\s)(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|with))\s*$/u

/**
 * The tokens that start a line of their own inside a paragraph: a list item, or what follows a heading. A line break
 * of hard-wrapped text is none: there the next word would not have fitted any more.
 *
 *     What is known                        the next word would have fitted: a heading
 *     The bridge was closed on Monday by   hard-wrapped
 *     the army.
 *     - Two lanes are open.                a list item
 */
export function findLineStarts(
  text: string,
  { span }: Paragraph,
  tokens: readonly Token[],
  first: number,
  end: number,
): ReadonlySet<number> {
  const starts = new Set<number>()
  const paragraph = text.slice(span.start, span.end)
  if (!paragraph.includes('\n')) return starts
  const lines = paragraph.split('\n')
  let width = 0
  for (const line of lines) width = Math.max(width, line.trim().length)
  let token = first
  let offset = span.start
  for (const [index, line] of lines.entries()) {
    while (token < end && (tokens[token]?.start ?? 0) < offset) token++
    const before = lines[index - 1]
    if (before !== undefined && token > first && token < end && startsAnew(before, line, width)) starts.add(token)
    offset += line.length + 1
  }
  return starts
}

function startsAnew(before: string, line: string, width: number): boolean {
  if (LIST_LABEL.test(line)) return true
  const words = line.trim()
  if (words === '') return false
  const space = words.search(/\s/u)
  const firstWord = space === -1 ? words.length : space
  const fitted = before.trim().length + 1 + firstWord < width
  return fitted && kindAt(words, 0) !== LOWER && !GOES_ON.test(before)
}
