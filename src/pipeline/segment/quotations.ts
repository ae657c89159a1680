import type { Paragraph } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation, Token } from '../../model/token.ts'
import type { QuoteKind } from '../../text/quotes.ts'
import { kindsClosedBy, kindsOpenedBy } from '../../text/quotes.ts'
import type { QuoteMark } from './quote-marks.ts'
import { findQuoteMarks } from './quote-marks.ts'

/** Deeper nesting than this is no quotation but noise. */
const DEEPEST = 6

/** The tokens of one paragraph as a half-open range of indices. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Quotations in order of the text, and the indices of the tokens that open and close them. */
export interface FoundQuotations {
  readonly quotations: readonly Quotation[]
  readonly opening: ReadonlySet<number>
  readonly closing: ReadonlySet<number>
}

interface OpenQuotation {
  readonly kind: QuoteKind
  readonly parts: Span[]
  readonly depth: number
  /** Where its part in this paragraph starts. */
  start: number
  /** The token that opened it in this paragraph. */
  opener: number
  closed: boolean
}

/** The headings, by-lines and the like that may stand between two paragraphs of one quotation. */
const INTERRUPTING = new Set(['title', 'heading', 'byline', 'boilerplate'])

/**
 * Finds the quotations of a report.
 *
 *     "We waited. "Leave," they said.      an opening mark on each paragraph,
 *     "Then we left."                      the closing one on the last
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  ranges: readonly TokenRange[],
): FoundQuotations {
  const finder = new QuotationFinder(tokens)
  for (const [index, range] of ranges.entries()) {
    const kind = paragraphs[index]?.kind ?? 'prose'
    if (range.end > range.first) {
      finder.read(findQuoteMarks(text, tokens, range.first, range.end), range, INTERRUPTING.has(kind))
    }
  }
  return finder.finish()
}

class QuotationFinder {
  readonly #tokens: readonly Token[]
  readonly #found: OpenQuotation[] = []
  readonly #opening = new Set<number>()
  readonly #closing = new Set<number>()
  /** Quotations open here, outermost first. */
  #stack: OpenQuotation[] = []
  /** Quotations that the last paragraph left open: the next one may go on with them. */
  #waiting: OpenQuotation[] = []

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** Reads one paragraph's marks. One that interrupts leaves the quotations before it waiting. */
  read(marks: readonly QuoteMark[], range: TokenRange, interrupts: boolean): void {
    const waiting = this.#waiting
    const surplus = closeSurplus(marks)
    const next = interrupts ? 0 : this.#resume(marks, range)
    for (let index = next; index < marks.length; index++) {
      const mark = marks[index]
      if (mark !== undefined) this.#take(mark, surplus[index] ?? 0)
    }
    const end = this.#tokens[range.end - 1]?.end ?? 0
    for (const open of this.#stack) open.parts.push({ start: open.start, end })
    this.#waiting = interrupts ? waiting : this.#stack
    this.#stack = []
  }

  finish(): FoundQuotations {
    const quotations = this.#found
      .filter((quotation) => quotation.parts.length > 0)
      .map(({ parts, depth, closed }) => ({ parts, depth, closed }))
    return { quotations, opening: this.#opening, closing: this.#closing }
  }

  /** Goes on with the waiting quotations whose marks this paragraph starts with; tells how many marks that took. */
  #resume(marks: readonly QuoteMark[], range: TokenRange): number {
    let taken = 0
    for (const quotation of this.#waiting) {
      const mark = marks[taken]
      const isNext = mark?.token === range.first + taken && mark.mayOpen
      if (!isNext || !kindsOpenedBy(mark.text).includes(quotation.kind)) break
      quotation.start = this.#startOf(mark.token)
      quotation.opener = mark.token
      this.#opening.add(mark.token)
      this.#stack.push(quotation)
      taken++
    }
    return taken
  }

  #take(mark: QuoteMark, surplus: number): void {
    const opensKind = mark.mayOpen ? kindsOpenedBy(mark.text)[0] : undefined
    const closes = mark.mayClose ? this.#findClosable(mark) : -1
    if (closes >= 0 && !(mark.mayBePossessive && surplus > 0)) this.#close(closes, mark)
    else if (opensKind !== undefined && closes < 0) this.#open(opensKind, mark, surplus)
  }

  /**
   * The place in the stack of the innermost quotation that the mark can close; -1 where there is none. A mark that
   * might as well open one closes no other kind than its own: curly and straight marks do get mixed up.
   */
  #findClosable(mark: QuoteMark): number {
    const all = kindsClosedBy(mark.text)
    const own = all[0]
    return this.#stack.findLastIndex((open) => open.kind === own || (!mark.mayOpen && all.includes(open.kind)))
  }

  #open(kind: QuoteKind, mark: QuoteMark, surplus: number): void {
    if (kind === 'straight-single' && surplus <= 0) return
    if (mark.mayClose && (kind === 'right-double' || kind === 'reversed-guillemets')) return
    const same = this.#stack.findLastIndex((open) => open.kind === kind)
    if (same >= 0 && surplus < 2) this.#leaveOpen(same, mark.token)
    if (this.#stack.length >= DEEPEST) return
    const quotation: OpenQuotation = {
      kind,
      parts: [],
      depth: this.#stack.length,
      start: this.#startOf(mark.token),
      opener: mark.token,
      closed: false,
    }
    this.#opening.add(mark.token)
    this.#stack.push(quotation)
    this.#found.push(quotation)
  }

  #close(place: number, mark: QuoteMark): void {
    this.#leaveOpen(place + 1, mark.token)
    const quotation = this.#stack.pop()
    if (quotation === undefined) return
    quotation.parts.push({ start: quotation.start, end: this.#tokens[mark.token]?.end ?? quotation.start })
    quotation.closed = true
    this.#closing.add(mark.token)
  }

  /** Ends the quotations from `place` up, whose closing marks are missing, before the token. */
  #leaveOpen(place: number, token: number): void {
    const end = this.#tokens[token - 1]?.end ?? 0
    while (this.#stack.length > place) {
      const open = this.#stack.pop()
      if (open !== undefined && end > open.start) open.parts.push({ start: open.start, end })
    }
  }

  #startOf(token: number): number {
    return this.#tokens[token]?.start ?? 0
  }
}

/**
 * For each mark: how many more marks of its kind close than open after it in the paragraph, of those that can do only one.
 * With 2 or more, an opening mark inside an open quotation of its kind is nested; else the earlier one lacks its close.
 */
function closeSurplus(marks: readonly QuoteMark[]): Int32Array {
  const surplus = new Int32Array(marks.length)
  const byKind = new Map<string, number>()
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]
    if (mark === undefined) continue
    const kind = pairOf(mark.text)
    const rest = byKind.get(kind) ?? 0
    surplus[index] = rest
    const change = mark.mayOpen === mark.mayClose ? 0 : mark.mayClose ? 1 : -1
    byKind.set(kind, mark.mayBePossessive ? rest : rest + change)
  }
  return surplus
}

/** One name for both marks of a pair. */
function pairOf(mark: string): string {
  switch (mark) {
    case '"':
    case '”':
    case '“':
    case '„':
      return 'double'
    case "'":
    case '‘':
    case '’':
    case '‚':
      return 'single'
    case '«':
    case '»':
      return 'guillemets'
    default:
      return mark
  }
}
