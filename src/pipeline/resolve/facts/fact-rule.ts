import type { Fact } from '../../../model/entity.ts'
import type { Span } from '../../../model/span.ts'

/** A name and the words around it, in its own paragraph. */
export interface FactFrame {
  readonly name: Span
  readonly isPerson: boolean
  /** Up to 120 characters before the name and 240 after it; never over a paragraph's end. */
  readonly before: string
  readonly after: string
}

/** One way in which a report says something of whom it names. */
export type FactRule = (frame: FactFrame) => readonly Fact[]

/** A fact whose words stand `offset` characters after the name. */
export function factAfter(frame: FactFrame, kind: string, offset: number, value: string): Fact {
  const start = frame.name.end + offset
  return { kind, value, span: { start, end: start + value.length } }
}

/** A fact whose words end `distance` characters before the name. */
export function factBefore(frame: FactFrame, kind: string, distance: number, value: string): Fact {
  const end = frame.name.start - distance
  return { kind, value, span: { start: end - value.length, end } }
}
