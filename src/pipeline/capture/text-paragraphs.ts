import type { Span } from '../../model/span.ts'

const BLANK = /^[\s\u200E\u200F\uFEFF]*$/u
/** Text wider than this was not broken by hand or by a mail program. */
const WIDEST_WRAPPED_LINE = 100
const NARROWEST_WRAPPED_LINE = 40

/**
 * The paragraphs of a plain text, without the white space around them. A line is a paragraph, except in text that
 * was broken into lines of one width: there a paragraph goes on until a blank line or a short one.
 *
 *     The bridge was closed on Monday after engineers found cracks
 *     in two of its piers, the ministry said.
 *     ^ one paragraph
 */
export function textParagraphs(text: string): readonly Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  if (width === undefined) return lines.filter((line) => line.end > line.start)
  return joinWrapped(text, lines, width)
}

/** Each line without the white space around it; blank lines are empty spans. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from)
    const end = found === -1 ? text.length : found
    lines.push(trimmed(text, { start: from, end }))
    from = end + 1
  }
  return lines
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && BLANK.test(text.charAt(from))) from++
  while (to > from && BLANK.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/**
 * The width that the text was broken at; undefined where its line breaks end paragraphs. A break is one of wrapping
 * when the first word of the next line would not have fitted on its line.
 */
function wrapWidth(text: string, lines: readonly Span[]): number | undefined {
  const width = Math.max(0, ...sampleOf(lines).map((line) => line.end - line.start))
  if (width > WIDEST_WRAPPED_LINE || width < NARROWEST_WRAPPED_LINE) return undefined
  let wrapped = 0
  let ended = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined || isEmpty(line) || isEmpty(next)) continue
    if (isWrap(text, line, next, width)) wrapped++
    else ended++
  }
  return wrapped > ended ? width : undefined
}

/** The longest line decides, so a long text is judged by all its lines; only the spread of a call is bounded. */
function sampleOf(lines: readonly Span[]): readonly Span[] {
  return lines.length <= 20_000 ? lines : lines.slice(0, 20_000)
}

function isWrap(text: string, line: Span, next: Span, width: number): boolean {
  const space = text.indexOf(' ', next.start)
  const firstWordEnd = space === -1 || space > next.end ? next.end : space
  return line.end - line.start + 1 + (firstWordEnd - next.start) > width - 2
}

function joinWrapped(text: string, lines: readonly Span[], width: number): readonly Span[] {
  const paragraphs: Span[] = []
  let open: Span | undefined
  let last: Span | undefined
  for (const line of lines) {
    const goesOn = open !== undefined && last !== undefined && !isEmpty(line) && continues(text, last, line, width)
    if (goesOn && open !== undefined) open = { start: open.start, end: line.end }
    else {
      if (open !== undefined) paragraphs.push(open)
      open = isEmpty(line) ? undefined : line
    }
    last = line
  }
  if (open !== undefined) paragraphs.push(open)
  return paragraphs
}

/** An indented line begins a paragraph; else the text goes on after a wrapped line. */
function continues(text: string, line: Span, next: Span, width: number): boolean {
  if (isIndented(text, next) && !isIndented(text, line)) return false
  return isWrap(text, line, next, width) || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
}

function isIndented(text: string, line: Span): boolean {
  return line.start > 0 && /[\t ]/.test(text.charAt(line.start - 1))
}

function isEmpty(line: Span): boolean {
  return line.end === line.start
}
