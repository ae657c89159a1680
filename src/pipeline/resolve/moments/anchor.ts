import { splitPieces } from '../../../text/word-pieces.ts'
import type { Segmented } from '../../states.ts'
import { daysInMonth, type Day } from './calendar.ts'
import type { Anchor } from './context.ts'
import { readWording } from './read-wording.ts'

/** How much of a report's beginning can hold a dateline. */
const DATELINE_LENGTH = 400
const DATELINE =
  /(?:^|\n)([^\n\d]{0,60}?)\b((?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2},?)? \d{4})\b\)?,?[ \t]*(?:\([^)\n]{1,40}\)[ \t]*)?(?:[-–—:|]|\n|$)/

/**
 * The day that a report's "yesterday" counts from: its day of publication, else the full date in a dateline or on a
 * line of its own at the beginning. Undefined where neither is known.
 */
export function findAnchor(known: Pick<Segmented, 'report'>): Anchor | undefined {
  const published = parseDay(known.report.published ?? '')
  if (published !== undefined) return { day: published, name: 'the day of publication' }
  const match = DATELINE.exec(known.report.text.slice(0, DATELINE_LENGTH))
  const [, place = '', words] = match ?? []
  const isPlace = place.split(/[^\p{L}]+/u).every((word) => word === '' || /^\p{Lu}/u.test(word))
  if (words === undefined || !isPlace) return undefined
  const { year, month, day } = readWording(splitPieces(words, { start: 0, end: words.length }))
  if (year === undefined || month === undefined || day === undefined) return undefined
  return { day: { year, month, day }, name: 'the date of its dateline' }
}

/** The day of an EDTF date or date and time; undefined for a date without a day, or one that no calendar has. */
export function parseDay(edtf: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(edtf)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined
}
