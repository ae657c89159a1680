import type { RouteHandler } from '@hono/zod-openapi'

import type { listReportsRoute } from '../../contract/routes.ts'
import type { Library } from '../../operations/library.ts'
import type { Environment } from '../environment.ts'
import { pageOf } from '../page.ts'

/** The reports that were read, a page at a time. */
export function listReports(library: Library): RouteHandler<typeof listReportsRoute, Environment> {
  return (c) => c.json(pageOf(library.reports(), c.req.valid('query')), 200)
}
