import type { Context, Meaning } from '../context.ts'
import { formatDuration, UNIT_CODES } from '../duration.ts'
import type { Wording } from '../wording.ts'

const RATES: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  hourly: 'PT1H',
  annually: 'P1Y',
  yearly: 'P1Y',
  quarterly: 'P3M',
}
const PLURAL_DAYS = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings|afternoons|evenings|nights)$/

/**
 * Times that come again: the length is from one to the next.
 *
 *     The convoy leaves every two weeks.
 *                       P2W
 */
export function resolveSet(wording: Wording, context: Context): Meaning | undefined {
  const { words, unit } = wording
  const rate = RATES[words]
  if (rate !== undefined) return coming(rate)
  const each = /^(?:almost |nearly )?(?:every|each)\b(?! of)/.test(words)
  if (PLURAL_DAYS.test(words)) return coming(wording.weekday === undefined ? 'P1D' : 'P1W')
  if (!each)
    return isRate(wording, context) && unit !== undefined
      ? coming(`P${UNIT_CODES[unit].time ? 'T' : ''}1${UNIT_CODES[unit].letter}`)
      : undefined
  if (wording.weekday !== undefined) return coming('P1W')
  if (wording.month !== undefined || wording.season !== undefined || wording.holiday !== undefined) return coming('P1Y')
  if (wording.dayPart !== undefined) return coming('P1D')
  if (unit === undefined) return undefined
  return coming(formatDuration(unit, /\bother\b/.test(words) ? 2 : (wording.number ?? 1)))
}

/** "Twice a year", "four times a day". */
function isRate(wording: Wording, context: Context): boolean {
  return /^an? \w+$/.test(wording.words) && /^(?:times|once|twice)$/.test(context.before[0] ?? '')
}

function coming(duration: string): Meaning {
  return { kind: 'set', duration, basis: 'comes again after this length of time' }
}
