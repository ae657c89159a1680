import type { StatementFilter } from './parts/statement-filter.ts'

/** What of a report the reader shows: kept in the address, so that a link leads back to it. */
export interface ReaderState {
  readonly statement?: string | undefined
  readonly show?: StatementFilter | undefined
}

/** Every address of the page and of what it links to is built here. */
export const paths = {
  reports: () => '/',
  report: (id: string, state: ReaderState = {}) => `/reports/${encodeURIComponent(id)}${toSearch(state)}`,
  original: (id: string) => `/api/reports/${encodeURIComponent(id)}/original`,
  api: () => '/api/openapi.json',
}

/** The search part of a reader's address; what is not set or is the default is left out. */
export function toSearch({ statement, show }: ReaderState): string {
  const search = new URLSearchParams()
  if (statement !== undefined) search.set('statement', statement)
  if (show !== undefined && show !== 'all') search.set('show', show)
  return search.size === 0 ? '' : `?${search.toString()}`
}
