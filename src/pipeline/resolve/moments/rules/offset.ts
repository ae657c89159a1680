import type { TimeUnit } from '../../../../reference/calendar-words.ts'
import { addDays, addMonths, formatDay, type Day } from '../calendar.ts'
import type { Context, Meaning } from '../context.ts'
import { stretchAround, stretchToEdtf, type Stretch, type StretchGrain } from '../stretch.ts'
import type { Wording } from '../wording.ts'

const NOW_BASED = / ago\b|\bfrom (?:now|today)$|\bhence$/
const TEXT_BASED = /\b(?:earlier|later|afterwards?|beforehand|previously)$/
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14, weekend: 7 }

/**
 * So long before or after another time.
 *
 *     He left three days ago; a year earlier he had been dismissed.
 *             from the day of publication    from the day just named
 */
export function resolveOffset(wording: Wording, context: Context): Meaning | undefined {
  const { words } = wording
  const yearAgo = /^(?:the )?(?:comparable )?year (?:ago|earlier)\b/.test(words.replace(' - ', ' '))
  const unit = yearAgo ? 'year' : wording.unit
  if (unit === undefined || (!yearAgo && !NOW_BASED.test(words) && !TEXT_BASED.test(words))) return undefined
  const couple = /\bcouple\b/.test(words) ? 2 : undefined
  const count = yearAgo ? 1 : (wording.number ?? couple ?? (wording.plural === true ? undefined : 1))
  if (count === undefined) return undefined
  const sign = / (?:later|hence|afterwards?)$|\bfrom (?:now|today)$/.test(words) ? 1 : -1
  const compared = compareWithFocus(wording, context, yearAgo)
  if (compared !== undefined) return shifted(compared, unit, sign * count)
  if (yearAgo && wording.unit !== 'quarter') return fromAnchor(context, unit, sign * count)
  return context.anchor === undefined || TEXT_BASED.test(words) ? undefined : fromAnchor(context, unit, sign * count)
}

/** What "earlier" counts from: the time named before; so does "a year ago" where the text compares quarters. */
function compareWithFocus(wording: Wording, { focus, anchor }: Context, yearAgo: boolean): Stretch | undefined {
  const quarterly = focus?.grain === 'quarter' && (yearAgo || wording.unit === 'year' || wording.unit === 'quarter')
  if (TEXT_BASED.test(wording.words) || (quarterly && (yearAgo || wording.words.endsWith(' ago')))) {
    if (focus !== undefined) return focus
    return anchor === undefined ? undefined : { grain: 'day', start: anchor.day }
  }
  if (!yearAgo || !/\b(?:quarter|period)\b/.test(wording.words) || anchor === undefined) return undefined
  return stretchAround(addMonths(anchor.day, -3), 'quarter')
}

function shifted(from: Stretch, unit: TimeUnit, count: number): Meaning | undefined {
  const start = shiftDay(from.start, unit, count)
  if (start === undefined || (DAYS[unit] !== undefined && !/^(?:day|week|weekend)$/.test(from.grain))) return undefined
  const yearly = unit === 'year' || unit === 'decade' || unit === 'century'
  const stretch = stretchAround(start, yearly && /^(?:day|week|weekend)$/.test(from.grain) ? 'year' : from.grain)
  const aside = yearly && Math.abs(count) === 1
  return {
    kind: 'date',
    stretch,
    edtf: stretchToEdtf(stretch),
    aside,
    basis: `counted from ${stretchToEdtf(from)}, named before`,
  }
}

function fromAnchor({ anchor }: Context, unit: TimeUnit, count: number): Meaning | undefined {
  const start = anchor === undefined ? undefined : shiftDay(anchor.day, unit, count)
  if (start === undefined || anchor === undefined) return undefined
  const grain: StretchGrain =
    unit === 'year' || unit === 'decade' || unit === 'century'
      ? 'year'
      : unit === 'month' || unit === 'quarter'
        ? 'month'
        : 'day'
  const stretch = stretchAround(start, grain)
  const exact = unit === 'day' || unit === 'hour' || unit === 'minute'
  return {
    kind: 'date',
    stretch,
    edtf: exact ? stretchToEdtf(stretch) : `${stretchToEdtf(stretch)}~`,
    basis: `counted from ${formatDay(anchor.day)}, ${anchor.name}`,
  }
}

function shiftDay(day: Day, unit: TimeUnit, count: number): Day | undefined {
  const months = MONTHS[unit]
  if (months !== undefined) return addMonths(day, Math.round(months * count))
  const days = DAYS[unit]
  if (days !== undefined) return addDays(day, Math.round(days * count))
  return unit === 'hour' && Math.abs(count) >= 24 ? addDays(day, Math.round(count / 24)) : day
}
