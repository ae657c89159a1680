import type { Piece } from '../text/word-pieces.ts'

const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
)
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['thirtieth', 30],
      ['fortieth', 40],
      ['fiftieth', 50],
      ['hundredth', 100],
    ]),
)
const DIGITS = /^\d+(?:,\d{3})*(?:\.\d+)?$/

/** A number and the index after its last piece. */
export interface NumberRead {
  readonly value: number
  readonly end: number
}

/** Whether a piece can begin a number: digits, or a word for one. */
export function startsNumber(lower: string): boolean {
  const code = lower.charCodeAt(0)
  if (code >= 48 && code <= 57) return DIGITS.test(lower)
  return ONES.has(lower) || TENS.has(lower) || SCALES.has(lower)
}

/**
 * Reads a cardinal number in digits, in words or in both: "3,600", "2.5 million", "twenty-five",
 * "two hundred and fifty", "a hundred", "half a million", "2 1/2", "a dozen". Undefined where none begins at `at`.
 */
export function findNumber(pieces: readonly Piece[], at: number): NumberRead | undefined {
  const first = pieces[at]
  if (first === undefined) return undefined
  if (first.lower === 'half' && pieces[at + 1]?.lower === 'a') return half(pieces, at + 2)
  if (first.lower === 'a' || first.lower === 'an') return scaled(pieces, at + 1, 1)
  if (first.lower === 'dozen') return { value: 12, end: at + 1 }
  const code = first.lower.charCodeAt(0)
  if (code >= 48 && code <= 57) return inDigits(pieces, at)
  return inWords(pieces, at)
}

/** The ordinal that a piece spells: "third", "21st"; undefined for any other word. */
export function findOrdinal(lower: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1]
  return digits === undefined ? ORDINALS.get(lower) : Number(digits)
}

/** A year as it is spoken: "nineteen ninety-seven", "two thousand and one", "twenty nineteen". */
export function findSpokenYear(pieces: readonly Piece[], at: number): NumberRead | undefined {
  const word = pieces[at]?.lower ?? ''
  const century = word === 'twenty' ? 20 : ONES.get(word)
  if (century !== undefined && century >= 11 && century <= 20) {
    const rest = belowHundred(pieces, at + 1)
    if (rest !== undefined && rest.value >= 10) return { value: century * 100 + rest.value, end: rest.end }
    if (pieces[at + 1]?.lower === 'hundred' && century < 20) return { value: century * 100, end: at + 2 }
    return undefined
  }
  if (word !== 'two' || pieces[at + 1]?.lower !== 'thousand') return undefined
  const joined = pieces[at + 2]?.lower === 'and' ? at + 3 : at + 2
  const rest = belowHundred(pieces, joined)
  return rest === undefined ? { value: 2000, end: at + 2 } : { value: 2000 + rest.value, end: rest.end }
}

function half(pieces: readonly Piece[], at: number): NumberRead | undefined {
  const scale = scaleAt(pieces, at)
  return scale === undefined ? undefined : { value: scale / 2, end: at + 1 }
}

/** "a" or a number before a word for a power of ten or a dozen. */
function scaled(pieces: readonly Piece[], at: number, count: number): NumberRead | undefined {
  const scale = scaleAt(pieces, at)
  return scale === undefined ? undefined : { value: count * scale, end: at + 1 }
}

function scaleAt(pieces: readonly Piece[], at: number): number | undefined {
  const word = pieces[at]?.lower ?? ''
  return word === 'dozen' ? 12 : SCALES.get(word)
}

function inDigits(pieces: readonly Piece[], at: number): NumberRead | undefined {
  const text = pieces[at]?.text ?? ''
  if (!DIGITS.test(text)) return undefined
  let value = Number(text.replaceAll(',', ''))
  let end = at + 1
  const fraction = fractionAt(pieces, end)
  if (fraction !== undefined) {
    value += fraction
    end += 3
  }
  for (let scale = scaleAt(pieces, end); scale !== undefined; scale = scaleAt(pieces, end)) {
    value *= scale
    end += 1
  }
  return { value: Number(value.toPrecision(12)), end }
}

/** The "1/2" of "2 1/2". */
function fractionAt(pieces: readonly Piece[], at: number): number | undefined {
  const [over, slash, under] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (slash?.text !== '/' || slash.spaced || over === undefined || under === undefined || under.spaced) return undefined
  const value = Number(over.text) / Number(under.text)
  return value > 0 && value < 1 ? value : undefined
}

function belowHundred(pieces: readonly Piece[], at: number): NumberRead | undefined {
  const word = pieces[at]?.lower ?? ''
  const one = ONES.get(word)
  if (one !== undefined) return { value: one, end: at + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return undefined
  const next = pieces[at + 1]?.text === '-' ? at + 2 : at + 1
  const ones = ONES.get(pieces[next]?.lower ?? '')
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, end: next + 1 }
    : { value: tens, end: at + 1 }
}

function inWords(pieces: readonly Piece[], at: number): NumberRead | undefined {
  let total = 0
  let group = 0
  let end = at
  for (let next: number | undefined = at; next !== undefined; next = continuation(pieces, end)) {
    const small = belowHundred(pieces, next)
    const scale = scaleAt(pieces, next)
    if (small !== undefined && group % 100 === 0) {
      group += small.value
      end = small.end
    } else if (scale !== undefined && next > at) {
      if (scale > 100) {
        total += group * scale
        group = 0
      } else group *= scale
      end = next + 1
    } else break
  }
  return end === at ? undefined : { value: total + group, end }
}

/** Where the number may go on: the next word, after a hyphen, or after the "and" that follows "hundred" or "thousand". */
function continuation(pieces: readonly Piece[], end: number): number {
  const word = pieces[end]?.lower
  if (word === '-' && SCALES.has(pieces[end + 1]?.lower ?? '')) return end + 1
  return word === 'and' && SCALES.has(pieces[end - 1]?.lower ?? '') ? end + 1 : end
}
