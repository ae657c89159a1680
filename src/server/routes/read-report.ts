import type { RouteHandler } from '@hono/zod-openapi'

import type { readReportRoute } from '../../contract/routes.ts'
import { AppError } from '../../errors.ts'
import type { Library } from '../../operations/library.ts'
import type { Environment } from '../environment.ts'

/** One report with all that was read from it. */
export function readReport(library: Library): RouteHandler<typeof readReportRoute, Environment> {
  return (c) => {
    const reading = library.find(c.req.valid('param').id)
    if (reading === undefined) throw new AppError('report-unknown', 'There is no report with this id.')
    return c.json(reading, 200)
  }
}
