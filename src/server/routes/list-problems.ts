import type { RouteHandler } from '@hono/zod-openapi'

import type { listProblemsRoute } from '../../contract/routes.ts'
import type { Library } from '../../operations/library.ts'
import type { Environment } from '../environment.ts'
import { pageOf } from '../page.ts'

/** What could not be read and why, a page at a time. */
export function listProblems(library: Library): RouteHandler<typeof listProblemsRoute, Environment> {
  return (c) => c.json(pageOf(library.problems(), c.req.valid('query')), 200)
}
