import { addDays, daysBetween, formatDay, weekdayOf } from '../calendar.ts'
import type { Anchor, Context, Meaning } from '../context.ts'
import { stretchAround, stretchToEdtf } from '../stretch.ts'
import type { Wording } from '../wording.ts'
import { holidayIn, namedMonth, namedPart } from './named-date.ts'

/** How far ahead a month and day without a tense may lie and still be the coming one. */
const NEAR_DAYS = 120
/** How far back a date in a sentence about the future may lie: a deadline that has just passed. */
const JUST_PAST_DAYS = 45
const HALF_YEAR_DAYS = 183

/**
 * A month, a day of a month, a weekday, a season or a quarter without its year: the tense says which.
 *
 *     The minister said on Monday that the camp will close in June.
 *                          past                               future
 */
export function resolveYearlessDate(wording: Wording, context: Context): Meaning | undefined {
  if (wording.month !== undefined) return resolveMonth(wording, wording.month, context)
  if (wording.weekday !== undefined) return resolveWeekday(wording, wording.weekday, context)
  return resolvePart(wording, context)
}

function resolveMonth(wording: Wording, month: number, context: Context): Meaning | undefined {
  const { anchor, focusYear } = context
  if (anchor === undefined)
    return focusYear === undefined ? undefined : namedMonth(wording, focusYear, month, 'in the year named before')
  const year = yearOf(wording, month, context, anchor)
  return namedMonth(wording, year, month, explain(context, anchor))
}

function yearOf(wording: Wording, month: number, { direction }: Context, { day }: Anchor): number {
  const { words } = wording
  const that = { year: day.year, month, day: wording.day ?? 15 }
  const ahead = wording.day === undefined ? (month - day.month) * 30 : daysBetween(day, that)
  if (/\b(?:last|past|previous)\b/.test(words)) return ahead < 0 ? day.year : day.year - 1
  if (/\b(?:next|coming)\b/.test(words)) return ahead > 0 ? day.year : day.year + 1
  if (/\bthis\b/.test(words)) return day.year
  if (direction === 'future') return ahead < -JUST_PAST_DAYS ? day.year + 1 : day.year
  if (direction === 'unknown')
    return ahead < -HALF_YEAR_DAYS ? day.year + 1 : ahead > HALF_YEAR_DAYS ? day.year - 1 : day.year
  return ahead <= 0 || (wording.day !== undefined && ahead <= NEAR_DAYS / 2) ? day.year : day.year - 1
}

function resolveWeekday(wording: Wording, weekday: number, context: Context): Meaning | undefined {
  const { anchor, direction } = context
  if (anchor === undefined) return undefined
  const back = (weekdayOf(anchor.day) - weekday + 7) % 7
  const next = /\b(?:next|coming|upcoming)\b/.test(wording.words)
  const last = /\b(?:last|past|previous)\b/.test(wording.words)
  const ahead = next || (!last && direction === 'future')
  const shift = ahead ? (back === 0 ? (next ? 7 : 0) : 7 - back) : last && back === 0 ? -7 : -back
  const stretch = stretchAround(addDays(anchor.day, shift), 'day')
  return { kind: 'date', stretch, edtf: stretchToEdtf(stretch), basis: explain(context, anchor) }
}

/** A season, a quarter, a half or a named day. */
function resolvePart(wording: Wording, context: Context): Meaning | undefined {
  const { anchor, focusYear } = context
  if (anchor === undefined) return focusYear === undefined ? undefined : namedPart(wording, focusYear)
  const first = firstMonth(wording, anchor.day.year)
  if (first === undefined) return undefined
  const meaning = namedPart(wording, anchor.day.year + yearShift(wording, context, anchor.day.month - first))
  return meaning === undefined ? undefined : { ...meaning, basis: explain(context, anchor) }
}

/** How many years from the anchor's the part lies, which began `since` months before the anchor's month in its year. */
function yearShift({ words, season, quarter }: Wording, { direction }: Context, since: number): number {
  const isOver = since > (season === undefined ? 2 : 3)
  if (/\blast\b/.test(words) && !/\bhalf\b/.test(words)) return -1
  if (/\bpast\b/.test(words)) return isOver ? 0 : -1
  if (/\bnext\b/.test(words)) return since >= 0 ? 1 : 0
  if (/\bthis\b/.test(words)) return 0
  // A quarter is reported in the one after it, often as what a company "will" tell.
  if (direction === 'future') return isOver && (quarter === undefined || since > 5) ? 1 : 0
  return since >= 0 || (since >= -2 && direction === 'unknown') ? 0 : -1
}

function firstMonth(wording: Wording, year: number): number | undefined {
  if (wording.season !== undefined) return (wording.season - 20) * 3
  if (wording.quarter !== undefined) return wording.quarter * 3 - 2
  if (wording.half !== undefined) return wording.half * 6 - 5
  return wording.holiday === undefined ? undefined : holidayIn(wording.holiday, year)?.month
}

function explain({ direction }: Context, anchor: Anchor): string {
  const side = direction === 'future' ? 'the coming one' : direction === 'past' ? 'the last one' : 'the nearest one'
  return `${side}, counted from ${formatDay(anchor.day)}, ${anchor.name}`
}
