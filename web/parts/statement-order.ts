import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Mark, MarkRole } from './mark-ranges.ts'

/** The words of a statement that are marked in the text, by their role. */
export function marksOf(statement: Statement): readonly Mark[] {
  const as = (role: MarkRole, spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start, end, role, statement: statement.id, narrated: statement.narrated }))
  return [
    ...as('source', statement.source?.spans ?? []),
    ...as('cue', statement.cue.spans),
    ...as('content', statement.content.spans),
  ]
}

/** Where a statement begins in the text: the start of its first marked words. */
export function startOf(statement: Statement): number {
  return Math.min(...marksOf(statement).map((mark) => mark.start))
}

/** Statements in order of the text; of two that begin at one place, the longer, which holds the other, first. */
export function inOrderOfText(statements: readonly Statement[]): readonly Statement[] {
  return statements
    .map((statement) => {
      const marks = marksOf(statement)
      return {
        statement,
        start: Math.min(...marks.map((mark) => mark.start)),
        end: Math.max(...marks.map((mark) => mark.end)),
      }
    })
    .toSorted((a, b) => (a.start === b.start ? b.end - a.end : a.start - b.start))
    .map(({ statement }) => statement)
}

/** The statement before (`-1`) or after (`1`) the selected one; the first or the last where none is selected. */
export function findNeighbor(
  statements: readonly Statement[],
  selected: string | undefined,
  step: 1 | -1,
): Statement | undefined {
  const index = statements.findIndex((statement) => statement.id === selected)
  if (index === -1) return statements.at(step === 1 ? 0 : -1)
  return statements[Math.min(Math.max(index + step, 0), statements.length - 1)]
}
