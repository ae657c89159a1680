import {
  DAY_PARTS,
  MONTHS,
  SEASONS,
  SOLAR_HIJRI_MONTHS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../../reference/calendar-words.ts'
import { HOLIDAYS } from '../../../reference/holidays.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import { startsPrefix } from './prefix.ts'

const POINTERS =
  'now nowadays currently recently lately today yesterday tomorrow tonight daily weekly monthly hourly nightly annually day soon right more most the future'.split(
    ' ',
  )
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

const TRIGGERS: ReadonlySet<string> = new Set([
  ...POINTERS,
  ...DECADES,
  ...MONTHS.keys(),
  ...SOLAR_HIJRI_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].filter((word) => word.endsWith('day')).map((word) => `${word}s`),
  ...SEASONS.keys(),
  ...TIME_UNITS.keys(),
  ...DAY_PARTS.keys(),
  ...[...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] ?? name),
])

/** Whether a time expression can begin with the piece: the quick test that spares most words the grammar. */
export function canBeginTime(piece: Piece): boolean {
  const code = piece.text.charCodeAt(0)
  if ((code >= 48 && code <= 57) || code === 39 || code === 0x2019) return true
  return TRIGGERS.has(piece.lower) || startsPrefix(piece.lower)
}
