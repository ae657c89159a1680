import { overlaps, type Span } from '../../../model/span.ts'
import type { Quantity } from '../../../model/quantity.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { splitPieces, type Piece } from '../../../text/word-pieces.ts'
import type { Segmented, Tags } from '../../states.ts'
import { findAmount, type Amount } from './amount.ts'
import { findBound, type BoundKind } from './bound.ts'
import { findCounted } from './counted.ts'
import { findCurrency, findMeasure } from './measure.ts'
import { countsNothing } from './not-quantities.ts'

type Known = Segmented & Partial<Tags>
type Interval = Pick<Quantity, 'min' | 'max' | 'approximate'>

/**
 * The numbers of a report that count or measure something, in order of the text. Bounds keep what the words say:
 * "at least 14" has no maximum, "up to 300" no minimum. Shares ("two-thirds of") have the unit `share`, of 1. Numbers
 * inside time expressions and names are left out.
 */
export function findQuantities(known: Known): readonly Quantity[] {
  const taken = [...(known.times ?? []), ...(known.names ?? []).map(({ span }) => span)].toSorted(
    (a, b) => a.start - b.start,
  )
  let from = 0
  return known.sentences.flatMap((sentence) => {
    while ((taken[from]?.end ?? Infinity) <= sentence.start) from += 1
    const here: Span[] = []
    for (let index = from; (taken[index]?.start ?? Infinity) < sentence.end; index += 1)
      here.push(taken[index] ?? sentence)
    return findInSentence(known, sentence, here)
  })
}

function findInSentence(known: Known, sentence: Sentence, taken: readonly Span[]): Quantity[] {
  const { text } = known.report
  const pieces = splitPieces(text, sentence)
  const quantities: Quantity[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const amount = canBegin(pieces, at) ? findAmount(pieces, at) : undefined
    if (amount === undefined || !isFree(pieces, at, amount.end, taken)) continue
    if (!countsNothing(pieces, at, amount.end)) {
      const quantity = toQuantity(known, sentence, pieces, { at, amount })
      if (quantity !== undefined) quantities.push(quantity)
    }
    at = amount.end - 1
  }
  return quantities
}

const NUMBER_START =
  /^(?:\d.*|a|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|several|tens|scores|hundreds|thousands|millions|billions)$/

function canBegin(pieces: readonly Piece[], at: number): boolean {
  return NUMBER_START.test(pieces[at]?.lower ?? '')
}

function isFree(pieces: readonly Piece[], at: number, end: number, taken: readonly Span[]): boolean {
  const span = spanOf(pieces, at, end)
  return span !== undefined && !taken.some((other) => overlaps(other, span))
}

interface FoundAmount {
  readonly at: number
  readonly amount: Amount
}

function toQuantity(
  known: Known,
  sentence: Sentence,
  pieces: readonly Piece[],
  { at, amount }: FoundAmount,
): Quantity | undefined {
  const currency = findCurrency(pieces, at)
  const numberFirst = currency?.first ?? at
  const bound = findBound(pieces, numberFirst)
  const measure =
    amount.unit === undefined ? (findMeasure(pieces, amount.end) ?? findApposedAge(pieces, at, amount.end)) : undefined
  const end = measure?.end ?? amount.end
  const span = spanOf(pieces, isBounded(bound?.kind, amount) ? (bound?.first ?? numberFirst) : numberFirst, end)
  if (span === undefined) return undefined
  const unit = currency?.unit ?? measure?.unit ?? amount.unit ?? null
  return { span, ...limit(amount, bound?.kind), unit, of: findOf(known, sentence, span, unit) }
}

/** "Between" belongs to a range alone. */
function isBounded(kind: BoundKind | undefined, amount: Amount): boolean {
  return kind !== undefined && (kind !== 'between' || amount.min !== amount.max)
}

function limit({ min, max, approximate }: Amount, kind: BoundKind | undefined): Interval {
  if (kind === 'at-least') return { min, max: null, approximate }
  if (kind === 'at-most') return { min: null, max: max ?? min, approximate }
  return { min, max, approximate: approximate || kind === 'about' }
}

/** The age in "Rahimov, 45, said" and "aged 45": a number between commas after a name, or after "aged". */
function findApposedAge(pieces: readonly Piece[], at: number, end: number): { unit: string; end: number } | undefined {
  if (/^aged?$/.test(pieces[at - 1]?.lower ?? '')) return { unit: 'years', end }
  const name = pieces[at - 2]
  const number = pieces[at]?.text ?? ''
  const apposed =
    pieces[at - 1]?.text === ',' && pieces[end]?.text === ',' && name !== undefined && /^\p{Lu}\p{Ll}/u.test(name.text)
  return apposed && /^\d{1,3}$/.test(number) && Number(number) < 120 ? { unit: 'years', end } : undefined
}

/** What the number counts: the noun phrase after it; after a unit only what "of" or a noun names. */
function findOf(known: Known, sentence: Sentence, span: Span, unit: string | null): string | null {
  const { tokens, wordClasses } = known
  const from = findToken(tokens, sentence, span.end)
  const next = tokens[from]
  if (next === undefined || from >= sentence.endToken) return null
  const inside = next.start < span.end
  if (inside) return partOfToken(known.report.text, next, span)
  const measured = unit !== null && unit !== 'years' && unit !== 'months'
  if (
    measured &&
    next.text.toLowerCase() !== 'of' &&
    !/^[-–]/.test(known.report.text.slice(span.start, span.end).replace(/^[^-–]*/, ''))
  )
    return null
  const counted = findCounted(wordClasses === undefined ? { tokens } : { tokens, wordClasses }, from, sentence.endToken)
  return counted === undefined ? null : known.report.text.slice(counted.start, counted.end)
}

/** "12-member": the token goes on after the number. */
function partOfToken(text: string, token: Token, span: Span): string | null {
  const rest = text.slice(span.end, token.end).replace(/^[-–]/, '')
  return /^\p{L}+$/u.test(rest) ? rest : null
}

/** Index of the first token that ends after an offset. */
function findToken(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  let at = sentence.firstToken
  while (at < sentence.endToken && (tokens[at]?.end ?? Infinity) <= offset) at += 1
  return at
}

function spanOf(pieces: readonly Piece[], first: number, end: number): Span | undefined {
  const [from, to] = [pieces[first], pieces[end - 1]]
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end }
}
