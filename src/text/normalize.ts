import type { OffsetMap, OffsetPiece } from '../model/offset-map.ts'

/** A text as reports keep it, and the way back to the text it was made of. */
export interface Normalized {
  readonly text: string
  readonly origin: OffsetMap
}

const BYTE_ORDER_MARK = 0xfeff
const IDENTITY: OffsetMap = [{ text: 0, original: 0 }]

/**
 * A line end with a carriage return, or a run of characters beyond ASCII with the ASCII character before it, which
 * the first of them may combine with. Normalization never joins anything to an ASCII character that follows it, so
 * each run can be normalized by itself (Unicode Standard Annex 15, "Stable Code Points").
 */
const CHANGEABLE = /\r\n?|[^\r\P{ASCII}]?\P{ASCII}+/gu

/** A character with the marks that follow it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu

/**
 * The text in Unicode Normalization Form C, line ends as `\n`, without a byte order mark at its start; nothing else
 * changes. `origin` leads each UTF-16 unit back to the units of `original` that it stands for.
 */
export function normalize(original: string): Normalized {
  const start = original.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  const composed = original.normalize('NFC') === original
  if (composed && !original.includes('\r')) {
    return start === 0
      ? { text: original, origin: IDENTITY }
      : { text: original.slice(start), origin: [{ text: 0, original: start }] }
  }
  return rewrite(original, start, composed ? /\r\n?/g : CHANGEABLE)
}

/** Replaces each match of `changeable` by its normal form and notes where the two texts drift apart. */
function rewrite(original: string, start: number, changeable: RegExp): Normalized {
  const origin: OffsetPiece[] = [{ text: 0, original: start }]
  const parts: string[] = []
  let length = 0
  let done = start
  const keep = (end: number) => {
    if (end === done) return
    parts.push(original.slice(done, end))
    length += end - done
    done = end
  }
  const replace = (by: string, units: number) => {
    for (let unit = 0; unit < by.length; unit++) origin.push(pieceOf(length + unit, done, units))
    parts.push(by)
    length += by.length
    done += units
    origin.push({ text: length, original: done })
  }
  changeable.lastIndex = start
  for (const match of original.matchAll(changeable)) {
    for (const { from, to } of changesOf(match[0])) {
      keep(match.index + from.start)
      replace(to, from.end - from.start)
    }
  }
  keep(original.length)
  return { text: parts.join(''), origin: withoutRepeats(origin) }
}

interface Change {
  readonly from: { readonly start: number; readonly end: number }
  readonly to: string
}

/** What changes in one match, cluster by cluster where the clusters change independently, else as one. */
function changesOf(run: string): readonly Change[] {
  if (run.startsWith('\r')) return [{ from: { start: 0, end: run.length }, to: '\n' }]
  const composed = run.normalize('NFC')
  if (composed === run) return []
  const changes: Change[] = []
  let joined = ''
  for (const { 0: cluster, index } of run.matchAll(CLUSTER)) {
    const to = cluster.normalize('NFC')
    joined += to
    if (to !== cluster) changes.push({ from: { start: index, end: index + cluster.length }, to })
  }
  // Hangul and a few Indic vowels join two clusters: then the run changes as a whole.
  return joined === composed ? changes : [{ from: { start: 0, end: run.length }, to: composed }]
}

function pieceOf(text: number, original: number, width: number): OffsetPiece {
  return width === 1 ? { text, original } : { text, original, width }
}

/** Of several pieces that begin at one unit of the text, only the last counts. */
function withoutRepeats(pieces: readonly OffsetPiece[]): OffsetMap {
  return pieces.filter((piece, index) => pieces[index + 1]?.text !== piece.text)
}
