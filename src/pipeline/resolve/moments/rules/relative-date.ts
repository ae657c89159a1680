import type { TimeUnit } from '../../../../reference/calendar-words.ts'
import { addDays, addMonths, formatDay, weekdayOf } from '../calendar.ts'
import type { Anchor, Context, Meaning } from '../context.ts'
import { shiftStretch, stretchAround, stretchToEdtf, type Stretch, type StretchGrain } from '../stretch.ts'
import type { Wording } from '../wording.ts'
import { namedMonth, namedPart } from './named-date.ts'

const GRAINS: Partial<Record<TimeUnit, StretchGrain>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}
const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\bday before yesterday$/, -2],
  [/\bday after tomorrow$/, 2],
  [/\byesterday\b/, -1],
  [/\btomorrow\b/, 1],
  [/\b(?:today|tonight|overnight)\b/, 0],
]

/**
 * A day or a stretch placed against the day of the report or against the time named before.
 *
 *     The talks failed last week; the next day the shelling began. This year's harvest is lost.
 */
export function resolveRelativeDate(wording: Wording, context: Context): Meaning | undefined {
  if (/^the latest period$/.test(wording.words)) return resolveQuarterWord(wording, context)
  return resolveDayWord(wording, context) ?? resolveYearPart(wording, context) ?? resolveUnit(wording, context)
}

function resolveDayWord(wording: Wording, { anchor }: Context): Meaning | undefined {
  const shift = DAY_WORDS.find(([word]) => word.test(wording.words))?.[1]
  if (shift === undefined || anchor === undefined) return undefined
  return fromAnchor({ grain: 'day', start: addDays(anchor.day, shift) }, anchor)
}

/** "June 16 of last year", "March this year", "this year's third quarter", "the second quarter of last year", "last year's quarter". */
function resolveYearPart(wording: Wording, context: Context): Meaning | undefined {
  const { anchor, focus } = context
  const shift = /\blast year\b/.test(wording.words)
    ? -1
    : /\bnext year\b/.test(wording.words)
      ? 1
      : /\bthis year\b/.test(wording.words)
        ? 0
        : undefined
  if (shift === undefined || anchor === undefined) return undefined
  const year = anchor.day.year + shift
  const part = wording.month === undefined ? namedPart(wording, year) : namedMonth(wording, year, wording.month, '')
  if (part !== undefined) return { ...part, basis: `in the year counted from ${formatDay(anchor.day)}, ${anchor.name}` }
  const ofQuarter = wording.unit === 'quarter' || /\bperiod\b/.test(wording.words)
  if (!ofQuarter) return undefined
  const quarter = focus?.grain === 'quarter' ? focus : stretchAround(addMonths(anchor.day, -3), 'quarter')
  return fromAnchor(shiftStretch(quarter, shift * 4), anchor)
}

function resolveUnit(wording: Wording, context: Context): Meaning | undefined {
  const { words, unit } = wording
  const grain = unit === undefined ? undefined : GRAINS[unit]
  if (
    grain === undefined ||
    wording.holiday !== undefined ||
    wording.ordinal !== undefined ||
    wording.plural === true ||
    wording.number !== undefined
  )
    return undefined
  if (
    /\b(?:every|each|per|an?|one|another)\b/.test(words) &&
    !/\byear (?:'s )?end\b/.test(words.replaceAll(' - ', ' '))
  )
    return undefined
  if (grain === 'year' && /^(?:ended|ending)$/.test(context.after[0] ?? '')) return undefined
  if (grain === 'quarter') return resolveQuarterWord(wording, context)
  const told =
    /\b(?:that|same|the (?:next|following|previous|preceding))\b/.test(words) ||
    (grain === 'day' && /^the(?: \w+)? day$/.test(words))
  if (told && grain === 'year' && wording.month !== undefined && context.focus !== undefined)
    return namedMonth(wording, context.focus.start.year, wording.month, 'in the year named before')
  if (told && context.focus !== undefined) return fromFocus(words, grain, context.focus)
  if (context.anchor === undefined) return undefined
  if (/\b(?:past|last) (?:decade|century)\b/.test(words) && words.startsWith('the past')) return undefined
  return placed(words, grain, context, context.anchor)
}

function fromFocus(words: string, grain: StretchGrain, focus: Stretch): Meaning {
  const shift = /\b(?:next|following)\b/.test(words) ? 1 : /\b(?:previous|preceding)\b/.test(words) ? -1 : 0
  const stretch = shiftStretch(stretchAround(focus.start, grain), shift)
  return {
    kind: 'date',
    stretch,
    edtf: stretchToEdtf(stretch),
    basis: `counted from ${stretchToEdtf(focus)}, named before`,
  }
}

function placed(words: string, grain: StretchGrain, context: Context, anchor: Anchor): Meaning | undefined {
  const last = /\b(?:last|past|previous|prior|preceding)\b/.test(words)
  const next = /\b(?:next|coming|following|upcoming)\b/.test(words)
  const base = stretchAround(anchor.day, grain)
  if (grain === 'weekend') return fromAnchor(shiftStretch(base, weekendShift(last, next, context, anchor)), anchor)
  return fromAnchor(shiftStretch(base, last ? -1 : next ? 1 : 0), anchor)
}

/** "The weekend" in a report of a weekday is the one before it, unless the sentence looks ahead. */
function weekendShift(last: boolean, next: boolean, context: Context, anchor: Anchor): number {
  if (next) return weekdayOf(anchor.day) >= 6 ? 1 : 0
  if (last) return -1
  return weekdayOf(anchor.day) < 6 && context.direction !== 'future' ? -1 : 0
}

/** "The quarter", "the latest quarter": the one named before, else the last that had ended. */
function resolveQuarterWord(wording: Wording, context: Context): Meaning | undefined {
  const { anchor, focus } = context
  if (wording.quarter !== undefined) return undefined
  const next = /\bnext\b/.test(wording.words)
  if (focus?.grain === 'quarter' && !next && !/\b(?:last|latest|previous)\b/.test(wording.words))
    return { kind: 'date', stretch: focus, edtf: stretchToEdtf(focus), basis: 'the quarter named before' }
  if (anchor === undefined) return undefined
  return fromAnchor(shiftStretch(stretchAround(anchor.day, 'quarter'), next ? 1 : -1), anchor)
}

function fromAnchor(stretch: Stretch, anchor: Anchor): Meaning {
  return {
    kind: 'date',
    stretch,
    edtf: stretchToEdtf(stretch),
    basis: `counted from ${formatDay(anchor.day)}, ${anchor.name}`,
  }
}
