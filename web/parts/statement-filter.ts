import type { Statement } from '../../src/model/statement.ts'

export const STATEMENT_FILTERS = ['all', 'said', 'narrated', 'denials'] as const
/** Which statements are shown: all, those of a source, those of the report itself, those that deny or take back. */
export type StatementFilter = (typeof STATEMENT_FILTERS)[number]

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
  said: (statement) => !statement.narrated,
  narrated: (statement) => statement.narrated,
  denials: (statement) => DENIALS.has(statement.stance),
}
