import { findNumber, startsNumber } from '../../../reference/number-words.ts'
import { OPEN_NUMBERS } from '../../../reference/measures.ts'
import type { Piece } from '../../../text/word-pieces.ts'

/** A number in pieces as an interval, with the index after its last piece. */
export interface Amount {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly end: number
  /** Given where the number is a part of a whole: `share`, of 1. */
  readonly unit?: string
}

const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'])
const SHARES = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
])

/**
 * The number that begins at an index.
 *
 *     Between 10 and 15 trucks and hundreds of men held two-thirds of the town.
 *             ^^^^^^^^^            ^^^^^^^^              ^^^^^^^^^^
 *             10 to 15             200 or more           0.667, a share
 */
export function findAmount(pieces: readonly Piece[], at: number): Amount | undefined {
  return findShare(pieces, at) ?? findOpen(pieces, at) ?? findOpenScale(pieces, at) ?? findRange(pieces, at)
}

/** "Half of", "a third of", "two-thirds of", "three-quarters". */
function findShare(pieces: readonly Piece[], at: number): Amount | undefined {
  const word = pieces[at]?.lower ?? ''
  const next = pieces[at + 1]?.lower ?? ''
  if (word === 'half' && /^(?:of|the)$/.test(next) && pieces[at - 1]?.lower !== 'a') return share(1 / 2, at + 1)
  if (word === 'a' && SHARES.has(next) && pieces[at + 2]?.lower === 'of') return share(SHARES.get(next) ?? 0, at + 2)
  const part = next === '-' ? at + 2 : at + 1
  const name = pieces[part]?.lower ?? ''
  const one = SHARES.get(name) ?? SHARES.get(name.replace(/s$/, ''))
  const count = one === undefined || name === 'half' ? undefined : findNumber(pieces, at)
  const whole = pieces[part + 1]?.lower === 'of' || next === '-'
  if (one === undefined || count === undefined || count.end !== at + 1 || count.value > 9 || !whole) return undefined
  return (count.value === 1) === name.endsWith('s') ? undefined : share(count.value * one, part + 1)
}

function share(value: number, end: number): Amount {
  const rounded = Math.round(value * 1000) / 1000
  return { min: rounded, max: rounded, approximate: false, end, unit: 'share' }
}

/** "Dozens", "hundreds of thousands", "tens of thousands". */
function findOpen(pieces: readonly Piece[], at: number): Amount | undefined {
  const word = pieces[at]?.lower ?? ''
  const least = OPEN_NUMBERS.get(word)
  if (least === undefined) return undefined
  const second = pieces[at + 1]?.lower === 'of' ? OPEN_NUMBERS.get(pieces[at + 2]?.lower ?? '') : undefined
  if (second !== undefined && second >= 2000)
    return { min: (least * second) / 2, max: null, approximate: false, end: at + 3 }
  return word === 'tens' || word === 'scores'
    ? openOf(pieces, at, least)
    : { min: least, max: null, approximate: false, end: at + 1 }
}

/** "Scores" is a number only before "of": elsewhere it is a verb or results. */
function openOf(pieces: readonly Piece[], at: number, least: number): Amount | undefined {
  return pieces[at + 1]?.lower === 'of' ? { min: least, max: null, approximate: false, end: at + 1 } : undefined
}

/** "Several hundred", "a few dozen", "several", "a few", "a couple of". */
function findOpenScale(pieces: readonly Piece[], at: number): Amount | undefined {
  const word = pieces[at]?.lower ?? ''
  const article = word === 'a' ? 1 : 0
  const vague = pieces[at + article]?.lower ?? ''
  if (vague !== 'several' && !(article === 1 && (vague === 'few' || vague === 'couple'))) return undefined
  let end = at + article + 1
  if (vague === 'couple' && pieces[end]?.lower === 'of') end += 1
  const least = vague === 'several' ? 3 : 2
  const scale = SCALES.has(pieces[end]?.lower ?? '')
    ? findNumber([{ ...blank, lower: 'a' }, ...pieces.slice(end, end + 1)], 0)
    : undefined
  if (scale !== undefined) return { min: 2 * scale.value, max: null, approximate: true, end: end + 1 }
  return { min: least, max: vague === 'couple' ? least : null, approximate: true, end }
}

const blank: Piece = { text: 'a', lower: 'a', start: 0, end: 0, spaced: true }

/** One number, or two with "to", "or", a dash or "between … and" about them. */
function findRange(pieces: readonly Piece[], at: number): Amount | undefined {
  const first = findNumber(pieces, at)
  if (
    first === undefined ||
    !(startsNumber(pieces[at]?.lower ?? '') || first.end > at + 1 || pieces[at]?.lower === 'dozen')
  )
    return undefined
  const single: Amount = { min: first.value, max: first.value, approximate: false, end: first.end }
  const joint = pieces[first.end]?.lower ?? ''
  const before = pieces[at - 1]?.lower
  const joins = joint === 'and' ? before === 'between' : /^(?:to|or|-|–|—)$/.test(joint) && before !== 'from'
  const after = pieces[first.end + 1]?.text === '$' ? first.end + 2 : first.end + 1
  const second = joins ? findNumber(pieces, after) : undefined
  if (second === undefined || pieces[after]?.lower === 'a') return single
  const low = sharesScale(pieces, first.end, second.end) ? first.value * scaleOf(second.value) : first.value
  if (low >= second.value || (joint === 'or' && second.value > low * 2)) return single
  return { min: low, max: second.value, approximate: false, end: second.end }
}

/** "2 to 3 million": the scale belongs to both numbers. */
function sharesScale(pieces: readonly Piece[], first: number, second: number): boolean {
  return (
    SCALES.has(pieces[second - 1]?.lower ?? '') &&
    !SCALES.has(pieces[first - 1]?.lower ?? '') &&
    /^\d/.test(pieces[second - 2]?.text ?? '')
  )
}

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1000 ? 1000 : 1
}
