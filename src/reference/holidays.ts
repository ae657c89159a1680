/** A day of the year with a name of its own. `day` is fixed; `nth` is the nth weekday of a month (ISO number). */
export interface Holiday {
  readonly month: number
  readonly day?: number
  readonly nth?: { readonly weekday: number; readonly count: number }
}

/**
 * Named days that the words of a report can place in a year. The words are lower case.
 * Those whose day moves with the moon (Easter, Ramadan, Eid) have no fixed day: they stay `undefined`.
 */
export const HOLIDAYS: ReadonlyMap<string, Holiday | undefined> = new Map<string, Holiday | undefined>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's", { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["women's day", { month: 3, day: 8 }],
  ['nowruz', { month: 3, day: 21 }],
  ['navruz', { month: 3, day: 21 }],
  ['may day', { month: 5, day: 1 }],
  ['halloween', { month: 10, day: 31 }],
  ['thanksgiving', { month: 11, nth: { weekday: 4, count: 4 } }],
  ['thanksgiving day', { month: 11, nth: { weekday: 4, count: 4 } }],
  ['labor day', { month: 9, nth: { weekday: 1, count: 1 } }],
  ['independence day', undefined],
  ['election day', undefined],
  ['memorial day', undefined],
  ['victory day', undefined],
  ['palm sunday', undefined],
  ['ash wednesday', undefined],
  ['good friday', undefined],
  ['easter', undefined],
  ['easter sunday', undefined],
  ['easter monday', undefined],
  ['easter week', undefined],
  ['passover', undefined],
  ['yom kippur', undefined],
  ['rosh hashanah', undefined],
  ['hanukkah', undefined],
  ['ramadan', undefined],
  ['ashura', undefined],
  ['eid al - fitr', undefined],
  ['eid al - adha', undefined],
  ['diwali', undefined],
])
