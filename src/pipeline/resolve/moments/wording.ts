import type { DayPart, TimeUnit } from '../../../reference/calendar-words.ts'

/** What the words of a time expression name, each kind of word on its own, whatever their order. */
export interface Wording {
  /** The words, lower case, joined by single blanks. */
  readonly words: string
  year?: number
  lastYear?: number
  decade?: number
  /** First year of the century. */
  century?: number
  month?: number
  day?: number
  lastDay?: number
  weekday?: number
  season?: number
  /** A named day: a key of `HOLIDAYS`. */
  holiday?: string
  /** Day and month by number, where either may be the day. */
  ambiguous?: boolean
  solar?: { readonly month: number }
  /** Which quarter or half of a year. */
  quarter?: number
  half?: number
  unit?: TimeUnit
  plural?: boolean
  number?: number
  /** "Few", "several": a number that the words leave open. */
  vague?: boolean
  lastNumber?: number
  ordinal?: number
  dayPart?: DayPart
  clock?: { readonly hour: number; readonly minute: number }
}
