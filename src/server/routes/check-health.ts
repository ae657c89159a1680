import type { RouteHandler } from '@hono/zod-openapi'

import type { healthRoute } from '../../contract/routes.ts'
import type { Library } from '../../operations/library.ts'
import type { Environment } from '../environment.ts'

/** Whether the server answers, which version it is, and how many reports it has. */
export function checkHealth(library: Library, version: string): RouteHandler<typeof healthRoute, Environment> {
  return (c) => c.json({ status: 'ok' as const, version, reports: library.reports().length }, 200)
}
