import type { ByteReader, ByteWriter } from './bytes.ts'
import { firstSlot, tableBits } from './feature-hash.ts'

/** What the training text shows of a frequent word: its two most frequent labels (twice the same where one rules). */
export interface LexiconEntry {
  /** The word's hash, as `hashWord` gives it. */
  readonly word: number
  readonly first: number
  readonly second: number
  /** Whether the word has its first label practically always: it then needs no classifier. */
  readonly sure: boolean
}

/** Frequent words by their hash. A value is 0 for an unknown word, else `first + 1`, `second + 1` and `sure` in bytes. */
export class Lexicon {
  readonly entries: readonly LexiconEntry[]
  readonly #bits: number
  readonly #table: Int32Array

  constructor(entries: readonly LexiconEntry[]) {
    this.entries = [...entries].toSorted((a, b) => (a.word >>> 0) - (b.word >>> 0))
    this.#bits = tableBits(entries.length)
    this.#table = new Int32Array(2 << this.#bits)
    for (const { word, first, second, sure } of this.entries) {
      const value = (first + 1) | ((second + 1) << 8) | (sure ? 1 << 16 : 0)
      const slot = this.#findSlot(word)
      this.#table[slot] = word
      this.#table[slot + 1] = value
    }
  }

  find(word: number): number {
    return this.#table[this.#findSlot(word) + 1] ?? 0
  }

  #findSlot(word: number): number {
    const table = this.#table
    const mask = table.length - 1
    let slot = firstSlot(word, this.#bits) << 1
    while (table[slot + 1] !== 0 && table[slot] !== word) slot = (slot + 2) & mask
    return slot
  }
}

/** The label of a lexicon value that is sure; -1 for any other value. */
export function sureLabel(value: number): number {
  return value >>> 16 === 0 ? -1 : (value & 255) - 1
}

/** The two labels of a lexicon value, without what is sure. */
export function hintOf(value: number): number {
  return value & 0xffff
}

export function writeLexicon(writer: ByteWriter, lexicon: Lexicon): void {
  writer.count(lexicon.entries.length)
  let previous = 0
  for (const { word, first, second, sure } of lexicon.entries) {
    writer.count((word >>> 0) - previous)
    previous = word >>> 0
    writer.byte(first)
    writer.byte(second | (sure ? 128 : 0))
  }
}

export function readLexicon(reader: ByteReader): Lexicon {
  const count = reader.count()
  const entries: LexiconEntry[] = []
  let word = 0
  for (let index = 0; index < count; index += 1) {
    word = (word + reader.count()) >>> 0
    const first = reader.byte()
    const second = reader.byte()
    entries.push({ word: word | 0, first, second: second & 127, sure: second >= 128 })
  }
  return new Lexicon(entries)
}
