import type { ParagraphKind } from '../../../model/report.ts'
import { joinedLines, unbrokenWords } from './line-break-hyphen.ts'
import type { PdfLine } from './pdf-lines.ts'

export interface PdfParagraph {
  readonly kind: ParagraphKind
  readonly words: string
}

/** Letters larger than the text's by this share make a heading. */
const HEADING_SIZE = 1.15
const PAGE_NUMBER = /^(?:page\s+)?[-–—]?\s*\d{1,4}\s*(?:[-–—]|(?:of|\/)\s*\d{1,4})?$/i
/** How many lines at the top and at the foot of a page may be running heads. */
const EDGE_LINES = 2

/** The pages' lines without page numbers, and without heads and feet that several pages repeat but for their figures. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const pagesWith = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1)
  }
  const repeated = Math.max(2, Math.ceil(pages.length / 3))
  return pages.map((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => {
      if (!edges.has(line)) return true
      return !PAGE_NUMBER.test(line.words) && (pagesWith.get(keyOf(line)) ?? 0) < repeated
    })
  })
}

function edgesOf(page: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = page.toSorted((a, b) => b.y - a.y)
  return [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]
}

function keyOf({ words, y }: PdfLine): string {
  return `${words.toLowerCase().replace(/\d+/g, '#')} ${Math.round(y / 10)}`
}

/**
 * Lines in reading order as paragraphs. A paragraph ends before a wider gap, an indented line, or another size of
 * letters, and after a line that ends short; over a page or column it goes on where its sentence does.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): readonly PdfParagraph[] {
  const lines = pages.flat()
  const size = commonest(lines.map((line) => ({ value: Math.round(line.size * 2) / 2, weight: line.words.length })))
  const gap = commonestGap(lines)
  const known = unbrokenWords(lines.map(({ words }) => words))
  const paragraphs: { kind: ParagraphKind; words: string }[] = []
  let last: PdfLine | undefined
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const heading = line.size > size * HEADING_SIZE
    if (open !== undefined && last !== undefined && continues(last, line, gap))
      open.words = joinedLines(open.words, line.words, known)
    else paragraphs.push({ kind: heading ? 'heading' : kindOf(line.words), words: line.words })
    last = line
  }
  return paragraphs
}

function continues(last: PdfLine, line: PdfLine, gap: number): boolean {
  if (Math.abs(last.size - line.size) > last.size * 0.12) return false
  const down = last.y - line.y
  const endsSentence = /[.!?:]["'”’»)\]]*$/.test(last.words)
  // The top of another column or page: only an unfinished sentence reaches over.
  if (down <= 0 || Math.abs(last.x - line.x) > 60) return !endsSentence && !/^[•*–-]\s/.test(line.words)
  if (down > gap * 1.35 || /^[•*–-]\s/.test(line.words)) return false
  return !(line.x - last.x > line.size * 0.7 && endsSentence)
}

function kindOf(words: string): ParagraphKind {
  return /^(?:[•▪*–-]|\d{1,2}[.)])\s/.test(words) ? 'list-item' : 'prose'
}

function commonest(values: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>()
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].toSorted(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0
}

function commonestGap(lines: readonly PdfLine[]): number {
  const gaps: { value: number; weight: number }[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const gap = next === undefined ? 0 : line.y - next.y
    if (gap > 0 && gap < line.size * 3) gaps.push({ value: Math.round(gap * 2) / 2, weight: 1 })
  }
  return commonest(gaps)
}
