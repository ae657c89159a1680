import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'

import { client, dataOf, RequestFailed } from './client.ts'

/** Asks again only where asking again can help. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // The server is on this machine: the browser's own idea of being offline does not matter.
      networkMode: 'always',
      retry: (count, error) => count < 2 && !(error instanceof RequestFailed && error.status >= 400),
    },
  },
})

/** The reports, page by page. */
export const reportsQuery = infiniteQueryOptions({
  queryKey: ['reports'],
  queryFn: ({ pageParam, signal }) =>
    dataOf(client.GET('/api/reports', { params: { query: toQuery(pageParam) }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** What could not be read, page by page. */
export const problemsQuery = infiniteQueryOptions({
  queryKey: ['problems'],
  queryFn: ({ pageParam, signal }) =>
    dataOf(client.GET('/api/problems', { params: { query: toQuery(pageParam) }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** One report with all that was read from it. It cannot change under its id. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => dataOf(client.GET('/api/reports/{id}', { params: { path: { id } }, signal })),
    staleTime: Infinity,
  })

function toQuery(cursor: string): { cursor?: string } {
  return cursor === '' ? {} : { cursor }
}
