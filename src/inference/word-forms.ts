import { mix } from './feature-hash.ts'

/** What the letters of a word show, as bits. */
export const SHAPE = {
  initialCapital: 1,
  allCapitals: 2,
  hasCapitalInside: 4,
  hasDigit: 8,
  hasHyphen: 16,
  hasPeriod: 32,
  hasApostrophe: 64,
  hasLower: 128,
  single: 256,
  hasOther: 512,
} as const

/** Hash of "no word here", before a sentence's first word and after its last. */
export const OUTSIDE = 0x5bd1e995 | 0

const WORD_SEED = 0x2545f491 | 0
const AFFIXES = 4

/**
 * The forms of one sentence's words as hashes: the word as written, in lower case, its first and last one to four
 * letters, its shape. Curly quotation marks count as straight ones, dashes as hyphens, digits in `pattern` as one.
 * Use it again for sentence after sentence; it grows as needed.
 */
export class WordForms {
  length = 0
  written = new Int32Array(256)
  lower = new Int32Array(256)
  shape = new Int32Array(256)
  /** The runs of capitals, small letters, digits and other marks: `Xx`, `Xx-Xx`, `0.0`. */
  pattern = new Int32Array(256)
  #prefixes = new Int32Array(256 * AFFIXES)
  #suffixes = new Int32Array(256 * AFFIXES)

  /** Takes in a sentence. */
  read(words: readonly string[]): void {
    this.length = words.length
    if (words.length > this.written.length) this.#grow(words.length * 2)
    for (let index = 0; index < words.length; index += 1) this.#readWord(words[index] ?? '', index)
  }

  /** Hash of the first `size` letters, from 1 to 4, in lower case. */
  prefix(index: number, size: number): number {
    return this.#prefixes[index * AFFIXES + size - 1] ?? 0
  }

  /** Hash of the last `size` letters, from 1 to 4, in lower case. */
  suffix(index: number, size: number): number {
    return this.#suffixes[index * AFFIXES + size - 1] ?? 0
  }

  /** The word in lower case; `OUTSIDE` beyond the sentence. */
  lowerAt(index: number): number {
    return index < 0 || index >= this.length ? OUTSIDE : (this.lower[index] ?? 0)
  }

  #grow(size: number): void {
    this.written = new Int32Array(size)
    this.lower = new Int32Array(size)
    this.shape = new Int32Array(size)
    this.pattern = new Int32Array(size)
    this.#prefixes = new Int32Array(size * AFFIXES)
    this.#suffixes = new Int32Array(size * AFFIXES)
  }

  #readWord(word: string, index: number): void {
    const length = word.length
    const affixes = index * AFFIXES
    let written = WORD_SEED
    let lower = WORD_SEED
    let pattern = WORD_SEED
    let shape = length === 1 ? SHAPE.single : 0
    let lastClass = -1
    for (let at = 0; at < length; at += 1) {
      const code = plainCode(word.charCodeAt(at))
      const small = lowerCode(code)
      written = mix(written, code)
      lower = mix(lower, small)
      if (at < AFFIXES) this.#prefixes[affixes + at] = lower
      const letter = letterClass(code, small)
      shape |= shapeBits(letter, code, at)
      if (letter !== lastClass || letter === 3) pattern = mix(pattern, letter === 3 ? code : letter)
      lastClass = letter
    }
    if ((shape & (SHAPE.initialCapital | SHAPE.hasCapitalInside)) !== 0 && (shape & SHAPE.hasLower) === 0) {
      shape |= SHAPE.allCapitals
    }
    for (let at = length; at < AFFIXES; at += 1) this.#prefixes[affixes + at] = 0
    let suffix = WORD_SEED
    for (let size = 1; size <= AFFIXES; size += 1) {
      if (size <= length) suffix = mix(suffix, lowerCode(plainCode(word.charCodeAt(length - size))))
      this.#suffixes[affixes + size - 1] = size <= length ? suffix : 0
    }
    this.written[index] = written
    this.lower[index] = lower
    this.shape[index] = shape
    this.pattern[index] = pattern
  }
}

/** The hash that `WordForms.written` has for a word. */
export function hashWord(word: string): number {
  let hash = WORD_SEED
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, plainCode(word.charCodeAt(at)))
  return hash
}

function plainCode(code: number): number {
  if (code < 0x2010 || code > 0x201f) return code
  if (code <= 0x2015) return 45
  if (code <= 0x201b) return 39
  return 34
}

function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** 0 capital, 1 small letter or letter without case, 2 digit, 3 other. */
function letterClass(code: number, small: number): 0 | 1 | 2 | 3 {
  if (code !== small) return 0
  if (code >= 97 && code <= 122) return 1
  if (code >= 48 && code <= 57) return 2
  return code >= 0xaa ? 1 : 3
}

function shapeBits(letter: 0 | 1 | 2 | 3, code: number, at: number): number {
  if (letter === 0) return at === 0 ? SHAPE.initialCapital : SHAPE.hasCapitalInside
  if (letter === 1) return SHAPE.hasLower
  if (letter === 2) return SHAPE.hasDigit
  if (code === 45) return SHAPE.hasHyphen
  if (code === 46) return SHAPE.hasPeriod
  return code === 39 ? SHAPE.hasApostrophe : SHAPE.hasOther
}
