import type { Moment } from '../../../model/moment.ts'
import type { Day } from './calendar.ts'
import type { Stretch } from './stretch.ts'
import type { Direction } from './direction.ts'

/** The day that "yesterday" and the like count from, and why that day. */
export interface Anchor {
  readonly day: Day
  /** Such as "the day of publication". */
  readonly name: string
}

/** What a rule may look at besides the words themselves. */
export interface Context {
  readonly anchor: Anchor | undefined
  /** The last stretch that the text named before: what "that day" and "a year earlier" count from. */
  readonly focus: Stretch | undefined
  /** The last year that the text named outright: where there is no anchor, months without a year belong to it. */
  readonly focusYear: number | undefined
  readonly direction: Direction
  /** The three words before the expression and the three after it, lower case, marks left out. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What an expression means: a stretch of the calendar where it has one, else the parts of a moment. */
export interface Meaning {
  readonly kind: Moment['kind']
  readonly stretch?: Stretch
  /** Given where the stretch alone does not say it: a time of day, a range, an approximate date. */
  readonly edtf?: string
  readonly duration?: string
  readonly reference?: 'past' | 'present' | 'future'
  /** True for a time that is only compared with: the text goes on to speak of the one before it. */
  readonly aside?: boolean
  readonly basis: string
}
