import type { Moment } from '../../../model/moment.ts'
import type { Span } from '../../../model/span.ts'
import type { Sentence } from '../../../model/token.ts'
import { splitPieces, type Piece } from '../../../text/word-pieces.ts'
import type { Segmented, Tags } from '../../states.ts'
import { findAnchor } from './anchor.ts'
import type { Anchor, Context, Meaning } from './context.ts'
import { findDirection } from './direction.ts'
import { resolveLength } from './rules/length.ts'
import { resolveNamedDate } from './rules/named-date.ts'
import { resolveOffset } from './rules/offset.ts'
import { resolveRelativeDate } from './rules/relative-date.ts'
import { resolveSolarHijri } from './rules/solar-hijri.ts'
import { resolveSet } from './rules/set.ts'
import { resolveTimeOfDay } from './rules/time-of-day.ts'
import { resolveVague } from './rules/vague.ts'
import { resolveYearlessDate } from './rules/yearless-date.ts'
import type { Stretch } from './stretch.ts'
import { readWording } from './read-wording.ts'
import type { Wording } from './wording.ts'

type Rule = (wording: Wording, context: Context) => Meaning | undefined

/** The first rule that knows the words gives the date. */
const DATE_RULES: readonly Rule[] = [
  resolveSet,
  resolveVague,
  resolveSolarHijri,
  resolveNamedDate,
  resolveOffset,
  resolveRelativeDate,
  resolveYearlessDate,
]
const REACH = 3

/** What the text has named so far. */
interface Told {
  focus: Stretch | undefined
  year: number | undefined
}

/**
 * A moment for each time expression, in the same order: what it means in EDTF (level 1, with intervals), ISO 8601
 * length or a direction. Counts from `anchor`; without one only dates that the text gives in full have a value.
 */
export function resolveMoments(
  known: Segmented & Pick<Tags, 'times'>,
  anchor: Anchor | undefined = findAnchor(known),
): readonly Moment[] {
  const told: Told = { focus: undefined, year: undefined }
  const { text } = known.report
  let index = 0
  return known.times.map((span) => {
    while ((known.sentences[index]?.end ?? Infinity) <= span.start) index += 1
    const sentence = known.sentences[index]
    return resolveMoment(text, span, sentence, { anchor, told })
  })
}

interface Frame {
  readonly anchor: Anchor | undefined
  readonly told: Told
}

function resolveMoment(text: string, span: Span, sentence: Sentence | undefined, { anchor, told }: Frame): Moment {
  const pieces = sentence === undefined ? splitPieces(text, span) : splitPieces(text, sentence)
  const first = pieces.findIndex((piece) => piece.end > span.start)
  const past = pieces.findIndex((piece) => piece.start >= span.end)
  const end = past < 0 ? pieces.length : past
  const wording = readWording(pieces.slice(Math.max(first, 0), end))
  const context: Context = {
    anchor,
    focus: told.focus,
    focusYear: told.year,
    direction: findDirection(pieces, first, end),
    before: wordsAround(pieces, first - 1, -1),
    after: wordsAround(pieces, end, 1),
  }
  const meaning = resolveMeaning(wording, context)
  if (wording.year !== undefined && wording.solar === undefined) told.year = wording.year
  if (meaning.stretch !== undefined && meaning.aside !== true) told.focus = meaning.stretch
  return toMoment(span, meaning)
}

function resolveMeaning(wording: Wording, context: Context): Meaning {
  const unplaced: Meaning = {
    kind: 'date',
    basis: context.anchor === undefined ? 'no date to count from' : 'the words place it nowhere',
  }
  const isSet = resolveSet(wording, context)
  if (isSet !== undefined) return isSet
  const date =
    wording.dayPart !== undefined && wording.unit === undefined
      ? resolveDatePart(wording, context)
      : resolveDate(wording, context)
  return resolveTimeOfDay(wording, context, date) ?? date ?? resolveLengthAlone(wording, context) ?? unplaced
}

function resolveDate(wording: Wording, context: Context): Meaning | undefined {
  for (const rule of DATE_RULES) {
    const meaning = rule(wording, context)
    if (meaning !== undefined) return meaning
  }
  return undefined
}

/** The day in "Friday morning"; none in "the morning" alone. */
function resolveDatePart(wording: Wording, context: Context): Meaning | undefined {
  const named = wording.weekday ?? wording.month ?? wording.year ?? wording.holiday
  return named === undefined && !/\b(?:yesterday|today|tomorrow)\b/.test(wording.words)
    ? undefined
    : resolveDate(wording, context)
}

/** A length of time, unless the words count from a date that is not known. */
function resolveLengthAlone(wording: Wording, context: Context): Meaning | undefined {
  const counts = /\b(?:ago|earlier|later|last|next|this|that|previous|following)\b/.test(wording.words)
  return counts && wording.plural !== true && context.anchor === undefined ? undefined : resolveLength(wording)
}

function wordsAround(pieces: readonly Piece[], from: number, step: 1 | -1): string[] {
  const words: string[] = []
  for (let at = from; words.length < REACH && at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at]
    if (piece !== undefined && /[\p{L}\d]/u.test(piece.text)) words.push(piece.lower)
  }
  return words
}

/** A year of five digits or more, such as counting may lead to; EDTF writes it in another form, and news means none. */
const TOO_FAR = /\d{5}/u

function toMoment(span: Span, meaning: Meaning): Moment {
  const { kind, edtf = null, duration = null, reference = null, basis } = meaning
  const words = { start: span.start, end: span.end }
  if (edtf === null || !TOO_FAR.test(edtf)) return { span: words, kind, edtf, duration, reference, basis }
  return { span: words, kind, edtf: null, duration, reference, basis: 'the words lead to a year of five digits' }
}
