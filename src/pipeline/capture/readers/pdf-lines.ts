/** A piece of text on a page, as PDF places it: in points, from the lower left corner. */
export interface PdfPiece {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size of its letters. */
  readonly size: number
}

/** A line of text: pieces beside one another. */
export interface PdfLine {
  readonly words: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

/** A gap wider than this many letter sizes sets columns apart; a narrower one than the second is no space. */
const COLUMN_GAP = 1.2
const WORD_GAP = 0.15

/** The lines of a page, in order from its top; pieces in one line but far apart are lines of two columns. */
export function pdfLines(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const sorted = pieces.filter(({ words }) => words.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)
  const rows: PdfPiece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.y - piece.y) < Math.min(first.size, piece.size) * 0.4
    )
      row.push(piece)
    else rows.push([piece])
  }
  return rows.flatMap((row) => splitRow(row.toSorted((a, b) => a.x - b.x)))
}

function splitRow(row: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  for (const piece of row) {
    const last = lines.at(-1)
    const gap = last === undefined ? Infinity : piece.x - last.end
    if (last === undefined || gap > piece.size * COLUMN_GAP) {
      lines.push({ words: piece.words, x: piece.x, end: piece.x + piece.width, y: piece.y, size: piece.size })
      continue
    }
    const needsSpace = gap > piece.size * WORD_GAP && !/\s$/.test(last.words) && !/^\s/.test(piece.words)
    const words = `${last.words}${needsSpace ? ' ' : ''}${piece.words}`
    lines[lines.length - 1] = { ...last, words, end: piece.x + piece.width, size: Math.max(last.size, piece.size) }
  }
  return lines.map(({ words, x, end, y, size }) => ({ words: words.replace(/\s+/g, ' ').trim(), x, end, y, size }))
}

/**
 * Lines in the order in which they are read: bands of the page from its top, a band's columns from the left. A line
 * that reaches over the gap between columns ends a band.
 */
export function readingOrder(lines: readonly PdfLine[]): readonly PdfLine[] {
  const gutter = findGutter(lines)
  if (gutter === undefined) return lines
  const ordered: PdfLine[] = []
  let left: PdfLine[] = []
  let right: PdfLine[] = []
  const finish = () => {
    ordered.push(...readingOrder(left), ...readingOrder(right))
    left = []
    right = []
  }
  for (const line of lines) {
    if (line.x < gutter && line.end > gutter) {
      finish()
      ordered.push(line)
    } else if (line.x >= gutter) right.push(line)
    else left.push(line)
  }
  finish()
  return ordered
}

/** Where most lines leave a gap: the place of the most line beginnings that hardly a line crosses. */
function findGutter(lines: readonly PdfLine[]): number | undefined {
  if (lines.length < 6) return undefined
  const left = Math.min(...lines.map(({ x }) => x))
  let best: { at: number; beginning: number } | undefined
  for (const at of new Set(lines.map(({ x }) => Math.round(x) - 2))) {
    if (at <= left + 20) continue
    const beginning = lines.filter(({ x }) => x >= at).length
    const before = lines.filter(({ end }) => end <= at).length
    const crossing = lines.length - beginning - before
    const near = lines.filter(({ x }) => x >= at && x < at + 6).length
    if (crossing > lines.length * 0.15 || near < 3 || before < 3 || near < beginning * 0.3) continue
    if (best === undefined || near > best.beginning) best = { at, beginning: near }
  }
  return best?.at
}
