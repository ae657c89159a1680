import type { Span } from '../../src/model/span.ts'

export type MarkRole = 'source' | 'cue' | 'content'

/** Words of a statement that are to be marked in the text. */
export interface Mark extends Span {
  readonly statement: string
  readonly role: MarkRole
  readonly narrated: boolean
}

/** A stretch of text under one and the same set of marks, the shortest mark (the innermost statement) first. */
export interface Run extends Span {
  readonly marks: readonly Mark[]
}

/**
 * Cuts a stretch of text where a mark begins or ends: runs that do not overlap, leave nothing out and follow each
 * other, each with the marks that cover it. Marks may overlap, nest, touch and reach over the ends of the stretch.
 *
 *     Rana said the mayor denied the story.
 *     source
 *          cue  content of Rana ...........
 *               source    cue    content
 *     |    |   |         |      |          |
 */
export function toRuns(stretch: Span, marks: readonly Mark[]): readonly Run[] {
  const inside = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start && mark.start < mark.end)
  const starts = inside.toSorted((a, b) => a.start - b.start)
  const cuts = cutsOf(stretch, inside)
  const runs: Run[] = []
  let active: Mark[] = []
  let next = 0
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    active = active.filter((mark) => mark.end > start)
    for (let mark = starts[next]; mark !== undefined && mark.start <= start; mark = starts[next]) {
      active.push(mark)
      next++
    }
    runs.push({ start, end, marks: active.toSorted(byLength) })
  }
  return runs
}

/** The ends of the stretch and every end of a mark between them, in order, each once. */
function cutsOf(stretch: Span, marks: readonly Mark[]): readonly number[] {
  const between = marks
    .flatMap((mark) => [mark.start, mark.end])
    .filter((offset) => offset > stretch.start && offset < stretch.end)
  return [...new Set([stretch.start, ...between, stretch.end])].toSorted((a, b) => a - b)
}

function byLength(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || a.start - b.start || a.statement.localeCompare(b.statement)
}

/** The marks that touch each stretch. Stretches are in order and do not overlap. */
export function marksByStretch(stretches: readonly Span[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const found = stretches.map((): Mark[] => [])
  for (const mark of marks) {
    for (let index = firstEndingAfter(stretches, mark.start); index < stretches.length; index++) {
      const stretch = stretches[index]
      if (stretch === undefined || stretch.start >= mark.end) break
      found[index]?.push(mark)
    }
  }
  return found
}

function firstEndingAfter(stretches: readonly Span[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
