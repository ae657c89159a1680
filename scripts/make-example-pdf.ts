/*
 * Makes examples/belo-tash/05-observer-bulletin.pdf from scripts/observer-bulletin.txt: one page, a title over two columns,
 * words divided at line ends where the text has a soft hyphen. Written by hand (PDF 1.4, ISO 32000-1), so that the
 * file is small and the same on every machine.
 *
 *     npx tsx scripts/make-example-pdf.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'

const PAGE = { width: 595, height: 842, margin: 56, gap: 24 } // A4, in points
const BODY = { size: 10, leading: 13, paragraph: 7 }
const TITLE = { size: 15, leading: 20 }
/** Widths of Helvetica in thousandths of its size (Adobe Font Metrics), rounded up by groups of letters. */
const NARROW = new Set("ijl.,;:'!|I")
const WIDE = new Set('mwMW%')
const SOFT_HYPHEN = '\u00ad'

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

function widthOf(text: string, size: number): number {
  let thousandths = 0
  for (const character of text) {
    if (character === ' ') thousandths += 278
    else if (NARROW.has(character)) thousandths += 250
    else if (WIDE.has(character)) thousandths += 833
    else thousandths += /[A-Z]/.test(character) ? 690 : 545
  }
  return (thousandths / 1000) * size
}

/** Breaks a paragraph into lines, also inside words, at their soft hyphens. */
function breakLines(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (text: string) => widthOf(text, BODY.size) <= width
  for (const word of paragraph.split(' ')) {
    const joined = line === '' ? '' : `${line} `
    const whole = word.replaceAll(SOFT_HYPHEN, '')
    if (fits(joined + whole)) {
      line = joined + whole
      continue
    }
    const parts = word.split(SOFT_HYPHEN)
    let kept = parts.length - 1
    while (kept > 0 && !fits(`${joined}${parts.slice(0, kept).join('')}-`)) kept--
    if (kept > 0) lines.push(`${joined}${parts.slice(0, kept).join('')}-`)
    else lines.push(line)
    line = parts.slice(kept).join('')
  }
  return [...lines, line]
}

/** The title over both columns, then the paragraphs down the left column and on in the right one. */
function setPage(titles: readonly string[], paragraphs: readonly string[]): Line[] {
  const columnWidth = (PAGE.width - 2 * PAGE.margin - PAGE.gap) / 2
  let y = PAGE.height - PAGE.margin
  const lines: Line[] = []
  for (const title of titles) {
    lines.push({ text: title, x: PAGE.margin, y, size: TITLE.size })
    y -= TITLE.leading
  }
  const top = y - BODY.leading
  const broken = paragraphs.map((paragraph) => breakLines(paragraph, columnWidth))
  const total = broken.flat().length
  let set = 0
  let x = PAGE.margin
  y = top
  for (const paragraph of broken) {
    for (const text of paragraph) {
      if (x === PAGE.margin && set >= total / 2) {
        x += columnWidth + PAGE.gap
        y = top
      }
      lines.push({ text, x, y, size: BODY.size })
      y -= BODY.leading
      set++
    }
    y -= BODY.paragraph
  }
  return lines
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, String.raw`\$&`)
}

function toPdf(lines: readonly Line[], title: string): string {
  const content = lines
    .map(({ text, x, y, size }) => `BT /F1 ${size} Tf ${x.toFixed(1)} ${y.toFixed(1)} Td (${escaped(text)}) Tj ET`)
    .join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title (${escaped(title)}) /CreationDate (D:20310517120000Z) >>`,
  ]
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
}

const source = readFileSync(new URL('./observer-bulletin.txt', import.meta.url), 'utf8').trim()
const [titleBlock = '', ...paragraphs] = source.split(/\n{2,}/)
const titles = titleBlock.split('\n')
const pdf = toPdf(setPage(titles, paragraphs), titles.at(-1) ?? '')
writeFileSync(new URL('../examples/belo-tash/05-observer-bulletin.pdf', import.meta.url), pdf, 'latin1')
