import type { Statement } from '../../src/model/statement.ts'

export const STATEMENT_FILTERS = ['all', 'said', 'narrated', 'denials', 'held'] as const
/**
 * Which statements are shown: all, what a source said or shows, those of the report itself, those that deny or
 * take back, and what a source is told to believe, feel, aim at or perceive.
 */
export type StatementFilter = (typeof STATEMENT_FILTERS)[number]

const PUT_FORWARD: ReadonlySet<Statement['nature']> = new Set(['speech', 'showing'])
const DENIALS: ReadonlySet<Statement['stance']> = new Set(['denies', 'retracts'])

/** Reads a filter from an address; anything unknown shows all. */
export function parseStatementFilter(value: string | null): StatementFilter {
  return STATEMENT_FILTERS.find((filter) => filter === value) ?? 'all'
}

/** Whether a statement passes a filter. */
export function passes(statement: Statement, filter: StatementFilter): boolean {
  return RULES[filter](statement)
}

const RULES: Readonly<Record<StatementFilter, (statement: Statement) => boolean>> = {
  all: () => true,
  said: ({ narrated, nature }) => !narrated && PUT_FORWARD.has(nature),
  narrated: (statement) => statement.narrated,
  denials: (statement) => DENIALS.has(statement.stance),
  held: ({ narrated, nature }) => !narrated && !PUT_FORWARD.has(nature),
}
