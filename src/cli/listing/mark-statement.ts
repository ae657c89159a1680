import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Look } from './look.ts'
import { toPrintable } from './printable.ts'

type Role = 'source' | 'cue' | 'content'

interface Mark extends Span {
  readonly role: Role
}

/** The marks hold without colour too. */
const BRACKETS: Readonly<Record<Role, readonly [string, string]>> = {
  source: ['[', ']'],
  cue: ['<', '>'],
  content: ['{', '}'],
}

/** How much of a long stretch is shown, in UTF-16 units: of marked words, and of the words around them. */
const LONGEST_MARKED = 420
const LONGEST_UNMARKED = 110

/** One line that explains the marks. */
export function toLegend(look: Look): string {
  const show = (role: Role) => BRACKETS[role].join(look[role](role))
  return `Marks: ${show('source')} ${show('cue')} ${show('content')}`
}

/**
 * The sentences of a statement in one line, with source, cue and content marked, and long stretches cut.
 *
 *     [Officials in the capital] <said> {the bridge was open}.
 */
export function markStatement(text: string, statement: Statement, look: Look): string {
  const marks = marksOf(statement)
  const whole = sentencesAround(text, marks)
  const cuts = [...new Set([whole.start, whole.end, ...marks.flatMap(({ start, end }) => [start, end])])]
  cuts.sort((a, b) => a - b)
  let shown = ''
  for (const [index, cut] of cuts.entries()) {
    for (const mark of marks.toReversed()) if (mark.end === cut) shown += look.faint(BRACKETS[mark.role][1])
    for (const mark of marks) if (mark.start === cut) shown += look.faint(BRACKETS[mark.role][0])
    const end = cuts[index + 1]
    if (end !== undefined) shown += showStretch(text, { start: cut, end }, marks, look)
  }
  return shown.trim()
}

/** In order of the text, an outer mark before one inside it. */
function marksOf({ source, cue, content }: Statement): Mark[] {
  return [
    ...withRole('source', source?.spans ?? []),
    ...withRole('content', content.spans),
    ...withRole('cue', cue.spans),
  ]
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function withRole(role: Role, spans: readonly Span[]): Mark[] {
  return spans.map(({ start, end }) => ({ start, end, role }))
}

/** From the start of the sentence of the first mark to the end of the sentence of the last. */
function sentencesAround(text: string, marks: readonly Mark[]): Span {
  const start = Math.min(...marks.map((mark) => mark.start))
  const end = Math.max(...marks.map((mark) => mark.end))
  if (marks.length === 0) return { start: 0, end: 0 }
  return { start: sentenceAt(text, start).start, end: Math.max(end, sentenceAt(text, end - 1).end) }
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Only for showing: the reading has its own sentences, and a statement's spans never depend on these. */
function sentenceAt(text: string, offset: number): Span {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineBreak = text.indexOf('\n', offset)
  const line = text.slice(lineStart, lineBreak === -1 ? text.length : lineBreak)
  const found = sentences.segment(line).containing(offset - lineStart)
  if (found === undefined) return { start: offset, end: offset }
  const start = lineStart + found.index
  return { start, end: start + found.segment.trimEnd().length }
}

function showStretch(text: string, { start, end }: Span, marks: readonly Mark[], look: Look): string {
  const covering = marks.filter((mark) => mark.start <= start && end <= mark.end)
  const role = covering.at(-1)?.role
  const words = toPrintable(text.slice(start, end)).replace(/\s+/g, ' ')
  const shown = cutMiddle(words, role === undefined ? LONGEST_UNMARKED : LONGEST_MARKED)
  // Painted word by word, so that a line may break between two words without painting the margin.
  return role === undefined ? shown : shown.replace(/[^ ]+/g, (word) => look[role](word))
}

/** Keeps the beginning and the end of a long stretch, cut at spaces. */
function cutMiddle(words: string, longest: number): string {
  if (words.length <= longest) return words
  const half = Math.floor(longest / 2)
  const head = words.slice(0, half)
  const tail = words.slice(-half)
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 1))} … ${tail.slice(tail.indexOf(' ') + 1)}`
}
