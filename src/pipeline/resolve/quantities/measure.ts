import { CURRENCY_SIGNS, MEASURES } from '../../../reference/measures.ts'
import type { Piece } from '../../../text/word-pieces.ts'

/** A unit beside a number, and the index after its last piece. */
export interface Measure {
  readonly unit: string
  readonly end: number
}

/**
 * The unit that follows a number.
 *
 *     A 60-kilometer road, 40 square kilometers, 12 percent, a 31-year-old driver
 *       km                 km2               percent     years
 */
export function findMeasure(pieces: readonly Piece[], at: number): Measure | undefined {
  const next = pieces[at]?.text === '-' && !pieces[at].spaced ? at + 1 : at
  return findAge(pieces, next) ?? findPercent(pieces, next) ?? findSquare(pieces, next) ?? findPlain(pieces, next)
}

/** The currency whose sign stands before a number, with the index of its first piece. */
export function findCurrency(
  pieces: readonly Piece[],
  at: number,
): { readonly unit: string; readonly first: number } | undefined {
  const unit = CURRENCY_SIGNS.get(pieces[at - 1]?.text ?? '')
  if (unit === undefined) return undefined
  const prefix = pieces[at - 2]
  const isTight = pieces[at - 1]?.spaced === false
  if (unit === 'USD' && isTight && prefix !== undefined && /^(?:US|C|A|CAN|AU|HK|NZ)$/.test(prefix.text)) {
    const codes: Record<string, string> = { US: 'USD', C: 'CAD', CAN: 'CAD', A: 'AUD', AU: 'AUD', HK: 'HKD', NZ: 'NZD' }
    return { unit: codes[prefix.text] ?? unit, first: at - 2 }
  }
  return { unit, first: at - 1 }
}

function findAge(pieces: readonly Piece[], at: number): Measure | undefined {
  const unit = pieces[at]?.lower
  if (unit !== 'year' && unit !== 'years' && unit !== 'month' && unit !== 'months') return undefined
  const next = pieces[at + 1]?.text === '-' ? at + 2 : at + 1
  const name = unit.endsWith('s') ? unit : `${unit}s`
  if (/^olds?$/.test(pieces[next]?.lower ?? '')) return { unit: name, end: next + 1 }
  return pieces[at + 1]?.lower === 'of' && pieces[at + 2]?.lower === 'age' ? { unit: name, end: at + 3 } : undefined
}

function findPercent(pieces: readonly Piece[], at: number): Measure | undefined {
  const word = pieces[at]?.lower
  if (word === 'per' && pieces[at + 1]?.lower === 'cent') return { unit: 'percent', end: at + 2 }
  if (word !== 'percentage') return undefined
  return /^points?$/.test(pieces[at + 1]?.lower ?? '') ? { unit: 'percentage points', end: at + 2 } : undefined
}

function findSquare(pieces: readonly Piece[], at: number): Measure | undefined {
  const power = pieces[at]?.lower === 'square' || pieces[at]?.lower === 'sq' ? 2 : pieces[at]?.lower === 'cubic' ? 3 : 1
  const unit = power === 1 ? undefined : MEASURES.get(pieces[at + 1]?.lower ?? '')
  return unit === undefined ? undefined : { unit: `${unit}${power}`, end: at + 2 }
}

function findPlain(pieces: readonly Piece[], at: number): Measure | undefined {
  const piece = pieces[at]
  const unit = piece === undefined ? undefined : MEASURES.get(piece.lower)
  if (piece === undefined || unit === undefined) return undefined
  const single = piece.text.length === 1 && piece.text !== '%'
  return single && piece.text !== piece.lower ? undefined : { unit, end: at + 1 }
}
