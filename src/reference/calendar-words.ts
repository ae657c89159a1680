/** English names of months, full and abbreviated, to the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

/** Months of the Solar Hijri calendar, in the Afghan and the Iranian names, to the number of the month. */
export const SOLAR_HIJRI_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['hamal', 'farvardin'],
    ['sawr', 'saur', 'ordibehesht'],
    ['jawza', 'jauza', 'khordad'],
    ['saratan', 'tir'],
    ['asad', 'mordad'],
    ['sonbola', 'sunbula', 'shahrivar'],
    ['mizan', 'mehr'],
    ['aqrab', 'aban'],
    ['qaws', 'qaus', 'azar'],
    ['jadi', 'jaddi', 'dey'],
    ['dalwa', 'dalw', 'bahman'],
    ['hut', 'hoot', 'esfand'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

/** Days of the week, full and abbreviated, to their ISO 8601 number: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

/** Seasons to their EDTF code. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
])

/** The unit of time that a word names. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

interface UnitWord {
  readonly unit: TimeUnit
  readonly plural: boolean
}

/** Words for units of time, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, UnitWord> = new Map(
  (
    [
      ['second', 'seconds'],
      ['minute', 'minutes'],
      ['hour', 'hours'],
      ['day', 'days'],
      ['weekend', 'weekends'],
      ['week', 'weeks'],
      ['fortnight', 'fortnights'],
      ['month', 'months'],
      ['quarter', 'quarters'],
      ['year', 'years'],
      ['decade', 'decades'],
      ['century', 'centuries'],
      ['millennium', 'millennia'],
    ] as const
  ).flatMap(([one, many]): [string, UnitWord][] => [
    [one, { unit: one, plural: false }],
    [many, { unit: one, plural: true }],
  ]),
)

/** A part of the day and the hours it spans: from `from` up to `to`; night runs past midnight, to hour 30. */
export interface DayPart {
  readonly from: number
  readonly to: number
}

const MORNING: DayPart = { from: 6, to: 12 }
const AFTERNOON: DayPart = { from: 12, to: 18 }
const EVENING: DayPart = { from: 18, to: 22 }
const NIGHT: DayPart = { from: 20, to: 30 }

/** Words for parts of the day. Dawn, noon and the like are points: `from` equals `to`. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', MORNING],
  ['mornings', MORNING],
  ['afternoon', AFTERNOON],
  ['afternoons', AFTERNOON],
  ['evening', EVENING],
  ['evenings', EVENING],
  ['night', NIGHT],
  ['nights', NIGHT],
  ['nighttime', NIGHT],
  ['tonight', NIGHT],
  ['overnight', NIGHT],
  ['daytime', { from: 6, to: 18 }],
  ['dawn', { from: 4, to: 7 }],
  ['daybreak', { from: 4, to: 7 }],
  ['sunrise', { from: 4, to: 7 }],
  ['dusk', { from: 17, to: 20 }],
  ['nightfall', { from: 17, to: 20 }],
  ['sunset', { from: 17, to: 20 }],
  ['noon', { from: 12, to: 12 }],
  ['midday', { from: 12, to: 12 }],
  ['midnight', { from: 24, to: 24 }],
])
