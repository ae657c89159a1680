import type { EncoderText } from './encoder-words.ts'
import { WORD_POSITIONS, WORD_QUOTING, WORD_SHAPES } from './encoder-words.ts'
import type { Heads } from './heads.ts'
import { bioOrder, findBestPath, findMarginals, toRanges, type LabelledRange, type LabelOrder } from './label-path.ts'
import type { EncoderBatch, EncoderFigures, EncoderRuntime } from './runtime.ts'
import { scoreTies, type TieChoice } from './score-ties.ts'
import { toWindows, type Window } from './windows.ts'
import type { WordPieces } from './word-pieces.ts'

const ROLES = ['source', 'cue', 'content'] as const

/** A range of words with a role in an attribution, and the mean probability of that role over its words. */
export interface RoleRange {
  readonly role: (typeof ROLES)[number]
  readonly first: number
  readonly end: number
  readonly probability: number
}

/** A range of words and what it may be tied to, by index among the ranges, the likeliest first. */
export interface RoleTie {
  readonly from: number
  readonly choices: readonly TieChoice[]
}

/** What the encoder finds in a text. All ranges are half-open ranges of its words, in order. */
export interface EncoderReading {
  readonly roles: readonly RoleRange[]
  /** Of contents to cues, and of cues to sources. */
  readonly ties: readonly RoleTie[]
  readonly names: readonly LabelledRange[]
  readonly times: readonly LabelledRange[]
  /** For each word, taken as an event: from -3 (did not happen) to 3 (happened). Lee et al. 2015. */
  readonly factuality: Float32Array
}

/** Pieces in a batch, with those that fill it: larger ones are no faster and take more memory. */
const BATCH_PIECES = 768
const [CLASSIFY, SEPARATE] = [101, 102]
/** The marks of pieces that frame or fill a window: one more than the last of each kind. */
const NO_MARK = [WORD_SHAPES.length, WORD_POSITIONS.length, WORD_QUOTING.length] as const

/** A trained encoder: words in, roles and their ties, names, times and factuality out. */
export class Encoder {
  /** Name and version, as a reading records them. */
  readonly name: string
  readonly #runtime: EncoderRuntime
  readonly #heads: Heads
  readonly #pieces: WordPieces
  readonly #nameOrder: LabelOrder
  readonly #timeOrder: LabelOrder

  constructor(name: string, runtime: EncoderRuntime, heads: Heads, pieces: WordPieces) {
    this.name = name
    this.#runtime = runtime
    this.#heads = heads
    this.#pieces = pieces
    this.#nameOrder = bioOrder(heads.names)
    this.#timeOrder = bioOrder(heads.times)
  }

  /** Why it does not run in native code, as words for a sentence; null where it does. */
  get fallback(): string | null {
    return this.#runtime.fallback
  }

  /**
   * Reads a text. The same text gives the same reading: windows are batched within it alone, since the figures of a
   * batch depend, in their last digits, on what else it holds.
   *
   * @throws the signal's reason once it is aborted.
   */
  async read(text: EncoderText, signal?: AbortSignal): Promise<EncoderReading> {
    const pieces = text.words.map((word) => this.#pieces.of(word.text))
    const sizes = Uint8Array.from(pieces, (own) => own.length)
    const windows = toWindows(text, sizes, this.#heads.pieces)
    const found: Parts[] = []
    for (const batch of toBatches(windows)) {
      signal?.throwIfAborted()
      const packed = pack(text, pieces, batch)
      const figures = await this.#runtime.run(packed)
      for (const [row, window] of batch.entries())
        found.push(this.#decode(window, figuresOf(figures, packed, row, window)))
    }
    return joinParts(
      found.toSorted((a, b) => a.window.first - b.window.first),
      text.words.length,
    )
  }

  #decode(window: Window, { roles, names, times, fact, links }: EncoderFigures): Parts {
    const words = window.end - window.first
    const labels = this.#heads.roles.length
    const scores = { scores: roles, labels, words }
    const marginals = findMarginals(scores, this.#heads.crf)
    const path = findBestPath(scores, this.#heads.crf)
    const ranges = toRanges(path, this.#heads.roles).flatMap(({ kind, first, end }): RoleRange[] => {
      const role = ROLES.find((known) => known === kind)
      if (role === undefined) return []
      const own = this.#heads.roles.flatMap((name, label) => (name.slice(2) === kind ? [label] : []))
      let sum = 0
      for (let word = first; word < end; word += 1)
        for (const label of own) sum += marginals[word * labels + label] ?? 0
      return [{ role, first, end, probability: sum / (end - first) }]
    })
    const rangesOf = (kinds: readonly string[], own: Float32Array, order: LabelOrder): LabelledRange[] =>
      toRanges(findBestPath({ scores: own, labels: kinds.length, words }, order), kinds)
    return {
      window,
      goesOn: this.#heads.roles[path[0] ?? 0]?.startsWith('I-') === true,
      roles: ranges,
      ties: this.#tie(ranges, links),
      names: rangesOf(this.#heads.names, names, this.#nameOrder),
      times: rangesOf(this.#heads.times, times, this.#timeOrder),
      fact,
    }
  }

  /** Ties between the ranges of one window, by their first words. */
  #tie(ranges: readonly RoleRange[], links: Float32Array): RoleTie[] {
    const indices = (role: RoleRange['role']): number[] =>
      ranges.flatMap((range, index) => (range.role === role ? [index] : []))
    const tie = (from: number, tos: readonly number[], kind: 'content-cue' | 'cue-source'): RoleTie => {
      const firsts = tos.map((to) => ranges[to]?.first ?? 0)
      const choices = scoreTies(links, this.#heads, kind, ranges[from]?.first ?? 0, firsts)
      return {
        from,
        choices: choices.map(({ to, probability }) => ({ to: to === null ? null : (tos[to] ?? null), probability })),
      }
    }
    const cues = indices('cue')
    return [
      ...indices('content').map((content) => tie(content, cues, 'content-cue')),
      ...cues.map((cue) => tie(cue, indices('source'), 'cue-source')),
    ]
  }
}

/** What was found in one window, by words of the window. */
interface Parts {
  readonly window: Window
  /** Whether its first words go on with a role of the window before. */
  readonly goesOn: boolean
  readonly roles: readonly RoleRange[]
  readonly ties: readonly RoleTie[]
  readonly names: readonly LabelledRange[]
  readonly times: readonly LabelledRange[]
  readonly fact: Float32Array
}

/** Windows of like length together, so that little is filled. */
function toBatches(windows: readonly Window[]): Window[][] {
  const batches: Window[][] = []
  for (const window of windows.toSorted((a, b) => a.length - b.length || a.first - b.first)) {
    const last = batches.at(-1)
    if (last !== undefined && window.length * (last.length + 1) <= BATCH_PIECES) last.push(window)
    else batches.push([window])
  }
  return batches
}

function pack(
  { words }: EncoderText,
  pieces: readonly (readonly number[])[],
  windows: readonly Window[],
): EncoderBatch {
  const size = windows.length
  const width = Math.max(...windows.map(({ length }) => length))
  const most = Math.max(...windows.map(({ first, end }) => end - first))
  const ids = new Int32Array(size * width)
  const marks = new Int32Array(size * width * 3)
  for (let index = 0; index < marks.length; index += 1) marks[index] = NO_MARK[index % 3] ?? 0
  const filled = new Uint8Array(size * width)
  const firsts = new Int32Array(size * most)
  for (const [row, { first, end, length }] of windows.entries()) {
    const start = row * width
    filled.fill(1, start, start + length)
    ids[start] = CLASSIFY
    ids[start + length - 1] = SEPARATE
    let at = 1
    for (let word = first; word < end; word += 1) {
      firsts[row * most + word - first] = at
      const own = words[word]
      for (const id of pieces[word] ?? []) {
        ids[start + at] = id
        marks.set([own?.shape ?? 0, own?.position ?? 0, own?.quoting ?? 0], (start + at) * 3)
        at += 1
      }
    }
  }
  return { size, pieces: width, words: most, ids, marks, filled, first: firsts }
}

/** The figures of one window out of a batch's. */
function figuresOf(
  figures: EncoderFigures,
  { size, words }: EncoderBatch,
  row: number,
  window: Window,
): EncoderFigures {
  const cut = (all: Float32Array): Float32Array => {
    const width = all.length / (size * words)
    return all.subarray(row * words * width, (row * words + window.end - window.first) * width)
  }
  return {
    roles: cut(figures.roles),
    names: cut(figures.names),
    times: cut(figures.times),
    fact: cut(figures.fact),
    links: cut(figures.links),
  }
}

function joinParts(parts: readonly Parts[], words: number): EncoderReading {
  const factuality = new Float32Array(words)
  const roles: RoleRange[] = []
  const ties: RoleTie[] = []
  const names: LabelledRange[] = []
  const times: LabelledRange[] = []
  for (const { window, goesOn, ...own } of parts) {
    const moved = own.roles.map((range) => moveBy(range, window.first))
    const [first] = moved
    const last = roles.at(-1)
    const joins = goesOn && last?.end === window.first && first?.first === window.first && first.role === last.role
    if (joins) roles[roles.length - 1] = { ...last, end: first.end }
    // A range that was joined keeps the ties of its first part: its own index becomes that of the part before.
    const offset = joins ? roles.length - 1 : roles.length
    roles.push(...(joins ? moved.slice(1) : moved))
    factuality.set(own.fact, window.first)
    names.push(...own.names.map((range) => moveBy(range, window.first)))
    times.push(...own.times.map((range) => moveBy(range, window.first)))
    for (const { from, choices } of own.ties) {
      if (joins && from === 0) continue
      ties.push({
        from: from + offset,
        choices: choices.map(({ to, probability }) => ({ to: to === null ? null : to + offset, probability })),
      })
    }
  }
  return { roles, ties, names, times, factuality }
}

function moveBy<T extends { readonly first: number; readonly end: number }>(range: T, words: number): T {
  return { ...range, first: range.first + words, end: range.end + words }
}
