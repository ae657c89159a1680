import type { DayPart } from '../../../../reference/calendar-words.ts'
import { addDays, formatDay, two, type Day } from '../calendar.ts'
import type { Context, Meaning } from '../context.ts'
import type { Wording } from '../wording.ts'

/**
 * Puts the time of day on a day: the one that the same words name, else the one named before.
 *
 *     The depot burned from 4:30 a.m. on Friday until the evening.
 */
export function resolveTimeOfDay(wording: Wording, context: Context, date: Meaning | undefined): Meaning | undefined {
  const { clock, dayPart } = wording
  if (clock === undefined && dayPart === undefined) return undefined
  const day = date?.stretch?.grain === 'day' ? date.stretch.start : dayOf(wording, context)
  if (day === undefined) return { kind: 'time', basis: 'a time of day: no date to count from' }
  const basis = date?.basis ?? 'on the day that the text speaks of'
  const stretch = { grain: 'day', start: day } as const
  if (clock === undefined) return { kind: 'time', stretch, edtf: partOf(day, dayPart), basis }
  return { kind: 'time', stretch, edtf: `${formatDay(day)}T${two(clock.hour)}:${two(clock.minute)}:00`, basis }
}

/** "This morning" is the report's; "that night" the one of the day named before. */
function dayOf(wording: Wording, { anchor, focus }: Context): Day | undefined {
  if (/\b(?:this|tonight)\b/.test(wording.words)) return anchor?.day
  const last = /\blast\b/.test(wording.words) && anchor !== undefined
  if (last) return addDays(anchor.day, -1)
  const told = focus?.grain === 'day' ? focus.start : anchor?.day
  if (told === undefined) return undefined
  return /\b(?:next|following)\b/.test(wording.words) ? addDays(told, 1) : told
}

function partOf(day: Day, part: DayPart | undefined): string {
  const { from, to } = part ?? { from: 0, to: 24 }
  if (from === to) return hourOf(day, from)
  return `${hourOf(day, from)}/${hourOf(day, to)}`
}

function hourOf(day: Day, hour: number): string {
  return `${formatDay(hour >= 24 ? addDays(day, 1) : day)}T${two(hour % 24)}:00:00`
}
