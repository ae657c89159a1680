import type { Paragraph } from '../../../model/report.ts'
import type { Span } from '../../../model/span.ts'
import { normalize } from '../../../text/normalize.ts'
import { findByline } from '../byline.ts'
import { decodeDocument } from '../decode-document.ts'
import type { Extract } from '../extract.ts'
import type { RawDocument } from '../raw-document.ts'
import { requireReportLength } from '../report-length.ts'

const FRONT_MATTER = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/
const HEADING = /^#{1,6}[ \t]+/
const LIST_ITEM = /^(?:[-*+]|\d{1,3}[.)])[ \t]+/
const QUOTE = /^>[ \t]?/
const RULE = /^(?:[-_*][ \t]*){3,}$/
const UNDERLINE = /^(?:=+|-{2,})$/
const FENCE = /^(?:```|~~~)/
const IMAGE_OR_TABLE = /^(?:!\[[^\]]*\]\([^)]*\)|\|.*\||\[[^\]]+\]:\s+\S+)$/

/**
 * Reads Markdown. The text stays as it is written, marks and all, so that every span is exact; headings, lists and
 * quotations become paragraphs of their kinds, without their marks. Front matter is read for what it says of the text.
 */
export function readMarkdown(document: RawDocument): Extract {
  const { text: decoded } = decodeDocument(document)
  requireReportLength(document.address, decoded.length)
  const { text, origin } = normalize(decoded)
  const front = FRONT_MATTER.exec(text)
  const fields = frontFields(front?.[1] ?? '')
  const blocks = blocksOf(text, front?.[0].length ?? 0)
  const titled = blocks.find(({ kind }) => kind === 'title')
  const byline = blocks.find(({ kind }) => kind === 'byline')
  return {
    text,
    origin,
    paragraphs: blocks,
    title: fields.get('title') ?? (titled === undefined ? undefined : wordsOf(text, titled.span)),
    byline: fields.get('author') ?? (byline === undefined ? undefined : findByline(wordsOf(text, byline.span))),
    publisher: fields.get('publisher'),
    published: fields.get('date') ?? fields.get('published'),
    language: fields.get('lang') ?? fields.get('language'),
    canonical: fields.get('canonical') ?? fields.get('url'),
  }
}

function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

function frontFields(front: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of front.split('\n')) {
    const [, key = '', value = ''] = /^([A-Za-z_]+):(.*)$/.exec(line) ?? []
    const words = value.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (words !== '') fields.set(key.toLowerCase(), words)
  }
  return fields
}

interface Block extends Paragraph {
  readonly open: boolean
}

/** Lines joined into blocks; a block stays open for the lines that continue it. */
function blocksOf(text: string, from: number): readonly Paragraph[] {
  const blocks: Block[] = []
  let fenced = false
  for (let start = from; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end)
    if (FENCE.test(line.trim())) fenced = !fenced
    addLine(blocks, fenced || FENCE.test(line.trim()), line, start)
    start = end + 1
  }
  return blocks.map(({ span, kind }, index) => ({ span, kind: finalKind(text, { span, kind }, index, blocks) }))
}

function addLine(blocks: Block[], fenced: boolean, line: string, start: number): void {
  const last = blocks.at(-1)
  const words = line.trim()
  const at = start + line.length - line.trimStart().length
  if (words === '') {
    if (last !== undefined) blocks[blocks.length - 1] = { ...last, open: false }
    return
  }
  if (UNDERLINE.test(words) && last?.open === true && last.kind === 'prose') {
    blocks[blocks.length - 1] = { span: last.span, kind: 'heading', open: false }
    return
  }
  const { kind, skip } = fenced ? { kind: 'boilerplate' as const, skip: 0 } : lineKind(words)
  const span = { start: at + skip, end: at + words.length - trailingMarks(words, kind) }
  if (span.start >= span.end) return
  const goesOn =
    last?.open === true && (kind === 'prose' || kind === last.kind) && kind !== 'list-item' && kind !== 'heading'
  if (goesOn) blocks[blocks.length - 1] = { ...last, span: { start: last.span.start, end: span.end } }
  else blocks.push({ span, kind, open: kind !== 'heading' && kind !== 'boilerplate' })
}

function lineKind(words: string): { kind: Paragraph['kind']; skip: number } {
  const heading = HEADING.exec(words)
  if (heading !== null) return { kind: 'heading', skip: heading[0].length }
  if (RULE.test(words) || IMAGE_OR_TABLE.test(words)) return { kind: 'boilerplate', skip: 0 }
  const quote = QUOTE.exec(words)
  if (quote !== null) return { kind: 'quotation', skip: quote[0].length }
  const item = LIST_ITEM.exec(words)
  return item === null ? { kind: 'prose', skip: 0 } : { kind: 'list-item', skip: item[0].length }
}

/** A heading may end with marks too. Counted from the end, as patterns would try every space anew. */
function trailingMarks(words: string, kind: Paragraph['kind']): number {
  if (kind !== 'heading') return 0
  let end = words.length
  while (words.charAt(end - 1) === '#') end--
  return words.length - words.slice(0, end).trimEnd().length
}

/** The first heading is the title where nothing but a by-line stands before it. */
function finalKind(
  text: string,
  { span, kind }: Paragraph,
  index: number,
  blocks: readonly Paragraph[],
): Paragraph['kind'] {
  if (kind === 'heading')
    return blocks.findIndex((block) => block.kind === 'heading') === index && index < 2 ? 'title' : kind
  return kind === 'prose' && index < 4 && findByline(wordsOf(text, span)) !== undefined ? 'byline' : kind
}
