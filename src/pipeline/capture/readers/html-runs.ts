import type { OffsetPiece } from '../../../model/offset-map.ts'
import { movedBack } from '../moved-back.ts'
import type { TextNode } from './html-tree.ts'

/** How much of the end of a paragraph can be looked at while it grows. */
const TAIL_UNITS = 16

/** Puts one paragraph together from runs of text: white space collapsed, each run tied to its place in the page. */
export class RunBuilder {
  readonly #parts: string[] = []
  readonly #pieces: OffsetPiece[] = []
  #length = 0
  #tail = ''
  #space = true

  /** Adds the text of a node of `html`. */
  add(node: TextNode, html: string): void {
    const { value } = node
    const placeOf = placesOf(node, html)
    const kept: string[] = []
    let from = 0
    let expected = -1
    for (let index = 0; index < value.length; index++) {
      const unit = value.charCodeAt(index)
      const isSpace = unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b)
      if (isInvisible(unit) || (isSpace && this.#space)) {
        kept.push(value.slice(from, index))
        from = index + 1
        continue
      }
      const { original, width } = placeOf(index)
      if (width !== 1) this.#pieces.push({ text: this.#length, original, width })
      else if (original !== expected) this.#pieces.push({ text: this.#length, original })
      expected = width === 1 ? original + 1 : -1
      this.#length++
      this.#space = isSpace
    }
    kept.push(value.slice(from))
    this.#append(kept.join('').replaceAll(/[\t\n\f\r]/g, ' '))
  }

  /** A space where the markup sets words apart without one. */
  space(): void {
    if (this.#space) return
    this.#append(' ')
    this.#length++
    this.#space = true
  }

  /** How many units there are by now. */
  get length(): number {
    return this.#length
  }

  /** The last few units. */
  get tail(): string {
    return this.#tail
  }

  #append(words: string): void {
    this.#parts.push(words)
    this.#tail = (this.#tail + words.slice(-TAIL_UNITS)).slice(-TAIL_UNITS)
  }

  /** The paragraph without the space around it, and the way back to the page; then begins anew. */
  take(): { readonly words: string; readonly origin: readonly OffsetPiece[] } {
    const words = this.#parts.join('').trimEnd()
    const lead = words.length - words.trimStart().length
    const kept = this.#pieces.filter(({ text }) => text < words.length)
    const before = kept.findLast(({ text }) => text <= lead)
    const origin = movedBack(
      kept.filter(({ text }) => text > lead),
      lead,
    )
    if (before !== undefined) {
      const into = lead - before.text
      origin.unshift(into === 0 ? { ...before, text: 0 } : { text: 0, original: before.original + into })
    }
    this.#parts.length = 0
    this.#pieces.length = 0
    this.#length = 0
    this.#tail = ''
    this.#space = true
    return { words: words.slice(lead), origin }
  }
}

/** Characters that show nothing, which pages put into words to steer line breaks: soft hyphen and the like. */
function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0xfeff
}

/** Where in the page a unit of text comes from, and how many units of the page stand for it. */
interface Place {
  readonly original: number
  readonly width: number
}

function placesOf({ value, sourceCodeLocation }: TextNode, html: string): (index: number) => Place {
  const start = sourceCodeLocation?.startOffset ?? 0
  const raw = html.slice(start, sourceCodeLocation?.endOffset ?? start)
  if (raw === value) return (index) => ({ original: start + index, width: 1 })
  const originals = new Uint32Array(value.length)
  const widths = new Uint8Array(value.length)
  let at = 0
  for (let index = 0; index < value.length;) {
    const { raw: width, units } = widthAt(raw, at, value, index)
    originals.fill(start + Math.min(at, raw.length), index, index + units)
    widths.fill(width, index, index + units)
    at += width
    index += units
  }
  return (index) => ({ original: originals[index] ?? start, width: widths[index] ?? 1 })
}

const REFERENCE = /&(?:#x[0-9a-f]{1,8}|#\d{1,9}|[a-z][a-z0-9]{1,31});?/iy

/** How many units of the markup stand for how many units of the text: references and CRLF are longer than their text. */
function widthAt(raw: string, at: number, value: string, index: number): { raw: number; units: number } {
  const unit = raw.charAt(at)
  if (unit === '&') {
    REFERENCE.lastIndex = at
    const reference = REFERENCE.exec(raw)?.[0]
    const code = value.codePointAt(index) ?? 0
    if (reference !== undefined && (code !== 0x26 || /^&(?:amp|#0*38|#x0*26)/i.test(reference))) {
      return { raw: reference.length, units: code > 0xffff ? 2 : 1 }
    }
  }
  return unit === '\r' && raw.charAt(at + 1) === '\n' && value.charAt(index) === '\n'
    ? { raw: 2, units: 1 }
    : { raw: 1, units: 1 }
}
