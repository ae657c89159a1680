import type { ReadReport, Unread, UnreadableReport } from '../operations/read-outcome.ts'
import type { Unreadable } from '../operations/library.ts'
import type { Look } from './listing/look.ts'
import { toPrintableLine } from './listing/printable.ts'
import { wrap } from './listing/wrap.ts'
import type { Tally } from './progress.ts'

/** How many lines of one kind a summary names; the rest is counted. */
const MOST_NAMED = 200

/** What a run over reports did, gathered while it goes on. */
export class RunSummary {
  read = 0
  unreadable = 0
  words = 0
  statements = 0
  narrated = 0
  readonly #problems: Unreadable[] = []
  readonly #unread: Unread[] = []
  #unreadCount = 0
  #bytes = 0

  addReading({ size, document }: ReadReport): void {
    this.read++
    this.words += size.words
    this.statements += size.statements
    this.narrated += size.narrated
    this.#bytes += document.bytes.byteLength
  }

  addProblem({ problem, document }: UnreadableReport): void {
    this.unreadable++
    this.#bytes += document?.bytes.byteLength ?? 0
    if (this.#problems.length < MOST_NAMED) this.#problems.push(problem)
  }

  addUnread(unread: Unread): void {
    this.#unreadCount++
    if (this.#unread.length < MOST_NAMED) this.#unread.push(unread)
  }

  /** For the progress bar, given how many bytes there are to read. */
  tally(totalBytes: number | undefined): Tally {
    const fraction = totalBytes === undefined || totalBytes === 0 ? undefined : this.#bytes / totalBytes
    return { reports: this.read + this.unreadable, words: this.words, fraction }
  }

  /** The counts, what could not be read and why, and what an interruption left. */
  describe(look: Look, options: { readonly interrupted: boolean; readonly withProblems: boolean }): string {
    const lines: string[] = []
    if (options.interrupted)
      lines.push(look.warning(`Interrupted. ${this.#describeRead()}`), ...this.#describeLeft(look))
    else lines.push(look.strong(this.#describeRead()))
    if (this.unreadable > 0) lines.push(...this.#describeProblems(look, options.withProblems))
    return `${lines.join('\n')}\n`
  }

  #describeRead(): string {
    if (this.read === 0) return this.unreadable === 0 ? 'No report was found to read.' : 'No report could be read.'
    const attributed = this.statements - this.narrated
    return `Read ${count(this.read, 'report')}: ${count(attributed, 'statement')} by sources, ${this.narrated} in the reports' own voice.`
  }

  #describeProblems(look: Look, named: boolean): string[] {
    const total = look.warning(`Could not read ${count(this.unreadable, 'report')}${named ? ':' : '.'}`)
    if (!named) return [total]
    const lines = this.#problems.map(({ message }) => wrap(toPrintableLine(message), look.width, 2))
    const more = this.unreadable - this.#problems.length
    if (more > 0) lines.push(`  and ${count(more, 'other')}`)
    return [total, ...lines]
  }

  #describeLeft(look: Look): string[] {
    if (this.#unreadCount === 0) return ['Nothing else had been left to read.']
    const lines = this.#unread.map((unread) => wrap(toPrintableLine(describeUnread(unread)), look.width, 2))
    const more = this.#unreadCount - this.#unread.length
    if (more > 0) lines.push(`  and ${count(more, 'other')}`)
    return ['Not read:', ...lines]
  }
}

function describeUnread({ left, address }: Unread): string {
  return left === 'rest-of-input' ? `${address}, or what is left of it` : address
}

/** One line for a program: the address, the code and the sentence. */
export function toProblemLine({ code, message }: Unreadable): string {
  return `hearsay: ${toPrintableLine(message)} [${code}]\n`
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`
}
