import { isUnitHead, findUnitHead } from './unit-heads.ts'
import { findCalendarDate, findHoliday, findWeekday } from './calendar-dates.ts'
import { findCentury, findYear } from './years.ts'
import { findClockTime, findDayPart } from './clock-times.ts'
import { findPointer } from './pointers.ts'
import { isTight, wordAt, type Core, type Grain } from './piece-tests.ts'
import { isYearAgo, readPrefix, type Prefix } from './prefix.ts'
import type { Piece } from '../../../text/word-pieces.ts'

const BARE_CORES = [findHoliday, findCalendarDate, findWeekday, findClockTime, findCentury, findYear, findDayPart]

/** Which grains may follow a grain without a word between. */
const NEIGHBORS: Readonly<Record<Grain, ReadonlySet<Grain>>> = {
  clock: new Set(['weekday', 'day', 'pointer', 'month', 'part', 'holiday']),
  part: new Set(['weekday', 'day', 'pointer']),
  day: new Set(['part']),
  weekday: new Set(['part', 'day', 'clock', 'set']),
  holiday: new Set(['part', 'year', 'day']),
  month: new Set(['year']),
  season: new Set(['year']),
  quarter: new Set(['year']),
  year: new Set(['quarter', 'season']),
  unit: new Set(),
  pointer: new Set(['part', 'clock']),
  set: new Set(),
}
/** Which grains may follow a grain with "of" between. */
const WHOLES: Readonly<Record<Grain, ReadonlySet<Grain>>> = {
  clock: new Set(['weekday', 'day', 'pointer']),
  part: new Set(['day', 'weekday']),
  day: new Set(['unit', 'year']),
  weekday: new Set([]),
  holiday: new Set(['year']),
  month: new Set(['unit', 'year']),
  season: new Set(['unit', 'year']),
  quarter: new Set(['unit', 'year']),
  year: new Set([]),
  unit: new Set(['day', 'month', 'year', 'unit', 'season', 'quarter']),
  pointer: new Set([]),
  set: new Set([]),
}

/** The longest time expression that begins at the index; undefined where none does. */
export function findTimePhrase(pieces: readonly Piece[], at: number, depth = 0): Core | undefined {
  const pointer = findPointer(pieces, at)
  if (pointer !== undefined) return extend(pieces, at, pointer, depth)
  const prefix = readPrefix(pieces, at, (index) => isHead(pieces, index))
  const core = findHead(pieces, at, prefix)
  return core === undefined ? undefined : extend(pieces, at, core, depth)
}

function isHead(pieces: readonly Piece[], at: number): boolean {
  if (isUnitHead(pieces, at)) return !isYearAgo(pieces, at)
  return findBareCore(pieces, at) !== undefined
}

function findBareCore(pieces: readonly Piece[], at: number): Core | undefined {
  for (const find of BARE_CORES) {
    const core = find(pieces, at)
    if (core !== undefined) return core
  }
  return undefined
}

/** The head after a prefix, where the prefix suits it. */
function findHead(pieces: readonly Piece[], at: number, prefix: Prefix): Core | undefined {
  if (isUnitHead(pieces, prefix.end)) return findUnitHead(pieces, prefix)
  const core = findBareCore(pieces, prefix.end)
  if (core === undefined) return findPointerHead(pieces, prefix)
  if (prefix.end === at) return core.grain === 'part' && !isDayPartFree(pieces, at) ? undefined : core
  return isLed(pieces, core, prefix) ? core : undefined
}

/** "earlier today", "late yesterday". */
function findPointerHead(pieces: readonly Piece[], prefix: Prefix): Core | undefined {
  const pointer = prefix.part === undefined ? undefined : findPointer(pieces, prefix.end)
  return pointer?.grain === 'pointer' && /^(?:yesterday|today|tomorrow|tonight)$/.test(wordAt(pieces, prefix.end))
    ? pointer
    : undefined
}

type Leader = (prefix: Prefix, pieces: readonly Piece[], core: Core) => boolean

const isNarrowed = ({ reference, part }: Prefix): boolean => reference !== undefined || part !== undefined
const isNever: Leader = () => false

const leadsDate: Leader = (prefix) => {
  if (prefix.bound !== undefined) return prefix.bound === 'around' || prefix.bound === 'circa'
  return isNarrowed(prefix) || /^(?:this|each|every)$/.test(prefix.determiner ?? '')
}

const leadsYear: Leader = (prefix, pieces, core) => {
  const { bound, determiner } = prefix
  if (bound === 'over' || bound === 'under') return false
  if (determiner === undefined || isNarrowed(prefix)) return true
  return determiner === 'the' && !isPlainYear(pieces, prefix.end, core.end)
}

const leadsPart: Leader = (prefix, pieces) => {
  const { determiner, ordinal, number } = prefix
  if (determiner === 'all' || /^(?:overnight|tonight)$/.test(wordAt(pieces, prefix.end))) return false
  return determiner !== undefined || isNarrowed(prefix) || ordinal === true || number !== undefined
}

/** Which prefixes may stand before a core that can stand alone. */
const LEADERS: Readonly<Record<Grain, Leader>> = {
  day: leadsDate,
  month: leadsDate,
  weekday: leadsDate,
  year: leadsYear,
  part: leadsPart,
  clock: (prefix) => prefix.determiner === undefined && !isNarrowed(prefix),
  holiday: (prefix) => isNarrowed(prefix) || /^(?:this|every)$/.test(prefix.determiner ?? ''),
  set: ({ determiner }) => determiner === undefined,
  season: isNever,
  quarter: isNever,
  unit: isNever,
  pointer: isNever,
}

function isLed(pieces: readonly Piece[], core: Core, prefix: Prefix): boolean {
  if (prefix.vague === true || (prefix.number !== undefined && core.grain !== 'part')) return false
  return LEADERS[core.grain](prefix, pieces, core)
}

/** "the 2000 vote" has the vote's article; "the 1990s", "the 20th century" and "the 1988 quarter" have their own. */
function isPlainYear(pieces: readonly Piece[], at: number, end: number): boolean {
  return /^\d{4}$/.test(wordAt(pieces, at)) && joinYearPeriod(pieces, end) === undefined
}

/** A bare part of the day is a time only where it is not the name of something: "midnight", "at night", "overnight". */
function isDayPartFree(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at)
  if (/^(?:noon|midnight|midday|overnight|tonight|daytime|nighttime|dawn|dusk)$/.test(word))
    return pieces[at]?.text === word
  return /^(?:at|by|-|mid|until|per)$/.test(wordAt(pieces, at - 1)) && pieces[at]?.text === word
}

/** Joins what follows: "Friday" + "morning", "the week" + "of March 6", "last year" + "'s third quarter". */
function extend(pieces: readonly Piece[], at: number, core: Core, depth: number): Core {
  if (depth > 2) return core
  const joined =
    joinTight(pieces, core, depth) ??
    joinOf(pieces, at, core, depth) ??
    joinPossessive(pieces, at, core, depth) ??
    joinIn(pieces, core)
  return joined === undefined ? core : extend(pieces, at, joined, depth + 1)
}

function joinTight(pieces: readonly Piece[], core: Core, depth: number): Core | undefined {
  const comma = pieces[core.end]?.text === ','
  if (comma && core.grain !== 'weekday' && core.grain !== 'clock') return undefined
  const start = comma ? core.end + 1 : core.end
  if (isTight(pieces, start)) return undefined
  if (core.grain === 'unit' && wordAt(pieces, core.end - 1) === 'year') return joinNamedYear(pieces, start)
  if (core.grain === 'quarter') {
    const year =
      /^(?:last|this|next|a)$/.test(wordAt(pieces, start)) && wordAt(pieces, start + 1) === 'year'
        ? findTimePhrase(pieces, start, depth + 2)
        : undefined
    if (year !== undefined) return { end: year.end, grain: 'quarter' }
  }
  if (core.grain === 'year' && !comma) return joinYearPeriod(pieces, start)
  const next = findBareCore(pieces, start) ?? findPointer(pieces, start)
  if (next === undefined || !NEIGHBORS[core.grain].has(next.grain)) return undefined
  return { end: next.end, grain: core.grain === 'holiday' ? 'day' : finer(core.grain, next.grain) }
}

/** "the 1988 third quarter", "the 1988 period". */
function joinYearPeriod(pieces: readonly Piece[], start: number): Core | undefined {
  if (wordAt(pieces, start - 2) !== 'the') return undefined
  const prefix = readPrefix(pieces, start, (index) => isUnitHead(pieces, index))
  const word = wordAt(pieces, prefix.end)
  if (word === 'quarter' || word === 'period') return { end: prefix.end + 1, grain: 'quarter' }
  return word === 'season' && prefix.end === start ? { end: prefix.end + 1, grain: 'season' } : undefined
}

/** "the year 2000". */
function joinNamedYear(pieces: readonly Piece[], start: number): Core | undefined {
  const year = findYear(pieces, start)
  return year === undefined ? undefined : { end: year.end, grain: 'year' }
}

function finer(one: Grain, other: Grain): Grain {
  for (const grain of ['clock', 'part', 'day', 'weekday'] as const) if (one === grain || other === grain) return grain
  return one
}

function joinOf(pieces: readonly Piece[], at: number, core: Core, depth: number): Core | undefined {
  if (wordAt(pieces, core.end) !== 'of') return undefined
  const next = findTimePhrase(pieces, core.end + 1, depth + 1)
  if (next === undefined || !WHOLES[core.grain].has(next.grain)) return undefined
  const plural = wordAt(pieces, core.end - 1).endsWith('s')
  const counted = core.grain === 'unit' && plural
  const indefinite = core.grain === 'unit' && /^(?:a|an|one)$/.test(wordAt(pieces, at))
  return counted || indefinite ? undefined : { end: next.end, grain: core.grain }
}

/** "next year's first quarter", "year's end". */
function joinPossessive(pieces: readonly Piece[], at: number, core: Core, depth: number): Core | undefined {
  if (!/^['’]s$/.test(wordAt(pieces, core.end)) || core.grain !== 'unit') return undefined
  if (wordAt(pieces, core.end + 1) === 'end') return { end: core.end + 2, grain: 'unit' }
  if (wordAt(pieces, core.end + 1) === 'quarter') return { end: core.end + 2, grain: 'quarter' }
  const next = findTimePhrase(pieces, core.end + 1, depth + 1)
  if (next === undefined || at === core.end) return undefined
  return next.grain === 'quarter' || next.grain === 'season' ? { end: next.end, grain: next.grain } : undefined
}

/** "4 in the morning", "10 o'clock at night". */
function joinIn(pieces: readonly Piece[], core: Core): Core | undefined {
  if (core.grain !== 'clock') return undefined
  const inThe = wordAt(pieces, core.end) === 'in' && wordAt(pieces, core.end + 1) === 'the'
  const part = inThe ? core.end + 2 : wordAt(pieces, core.end) === 'at' ? core.end + 1 : undefined
  if (part === undefined || !/^(?:morning|afternoon|evening|night)$/.test(wordAt(pieces, part))) return undefined
  return { end: part + 1, grain: 'clock' }
}
