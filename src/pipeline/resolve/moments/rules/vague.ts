import type { Context, Meaning } from '../context.ts'
import { formatYear, two } from '../calendar.ts'
import type { Wording } from '../wording.ts'

const PRESENT =
  /^(?:right |until |just )?now$|^currently$|^current$|^nowadays$|^these days$|^the present$|^the (?:moment|time being)$/
const PAST = /^(?:more |most )?recently$|^lately$|^the (?:recent |distant )?past$|^previously$|^formerly$|^recent$/
const FORESEEN = /^(?:will|would|may|might|could|can|hope|hopes)$/
const FUTURE = /\bfuture$|^(?:very )?soon$|^the (?:near|short) term$|^as soon as possible$/

/**
 * Words that point without a date.
 *
 *     The bridge was recently mined; the road is now closed.
 *                    past                        present
 */
export function resolveVague(wording: Wording, context: Context): Meaning | undefined {
  const { words } = wording
  if (PRESENT.test(words)) return pointing('present', 'points at the present')
  if (PAST.test(words)) return pointing('past', 'points at the past')
  if (words === 'one day' && context.direction === 'future' && FORESEEN.test(context.before[0] ?? ''))
    return pointing('future', 'some day to come')
  if (FUTURE.test(words)) return pointing('future', 'points at the future')
  const counted = wording.number !== undefined || wording.unit === undefined
  if (counted || wording.plural !== true) return undefined
  if (/\brecent\b/.test(words)) return recent(wording, context)
  if (/^(?:the )?past\b/.test(words) && wording.vague !== true) return pointing('past', 'points at the past')
  if (/\b(?:coming|future|ahead)\b/.test(words)) return pointing('future', 'points at the near future')
  if (words.endsWith(' ago') && !/\bcouple\b/.test(words))
    return pointing('past', 'some time ago: the words give no number')
  return undefined
}

function pointing(reference: 'past' | 'present' | 'future', basis: string): Meaning {
  return { kind: 'date', reference, basis }
}

/** "Recent days" lie about the anchor's month, "recent months" about its year. */
function recent(wording: Wording, { anchor }: Context): Meaning {
  const past = pointing('past', 'points at the recent past')
  if (anchor === undefined) return past
  const { year, month } = anchor.day
  const basis = `points at the time shortly before ${anchor.name}`
  if (wording.unit === 'day' || wording.unit === 'week')
    return { ...past, edtf: `${formatYear(year)}-${two(month)}~`, basis }
  return wording.unit === 'month' ? { ...past, edtf: `${formatYear(year)}~`, basis } : past
}
