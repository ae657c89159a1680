import type { Sentence } from '../../../model/token.ts'
import type { Words } from '../words.ts'

/**
 * How near a time expression is to the report: a day, a week or a month that the reader can count back to, a bare year
 * or a decade of history, or a time that comes again.
 */
export type Nearness = 'near' | 'past-year' | 'vague' | 'again' | 'other'

const again = /\b(every|each|daily|annually|yearly|weekly)\b/i
const bareYear = /^(the )?(1\d|20)\d\d( ?(-|–|to) ?\d{2,4})?$/
const day =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|weekend|\bnoon|\bmidnight|\b\d{1,2}([:.]\d\d)? ?[ap]\.?m/i
const month =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b/i
const oldYear = /\b(1\d\d\d|200\d)\b/
const counted =
  /\b(this|last|next|past|previous|earlier|later)\b.*\b(week|month|day|spring|summer|autumn|fall|winter|year|quarter|season)|\b(days?|weeks?|hours?|months?|minutes?) (ago|earlier|later)/i
const distant = /decades?|centur|years|\d0 ?s\b|\bera\b/i

/** How near one time expression is, by its words. */
export function nearnessOf(wording: string): Nearness {
  if (again.test(wording)) return 'again'
  if (bareYear.test(wording) || oldYear.test(wording)) return 'past-year'
  if (day.test(wording) || month.test(wording) || counted.test(wording)) return 'near'
  return distant.test(wording) ? 'vague' : 'other'
}

/** How near the time expressions of a sentence are. */
export function findNearness(words: Words, { firstToken, endToken }: Sentence): ReadonlySet<Nearness> {
  const found = new Set<Nearness>()
  let last = -1
  for (let index = firstToken; index < endToken; index += 1) {
    const time = words.timeAt[index] ?? -1
    const span = time === -1 || time === last ? undefined : words.known.times[time]
    if (span !== undefined) found.add(nearnessOf(words.text.slice(span.start, span.end)))
    last = time
  }
  return found
}
