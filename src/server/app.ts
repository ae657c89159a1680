import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { etag } from 'hono/etag'
import { z } from 'zod'

import {
  downloadOriginalRoute,
  healthRoute,
  listProblemsRoute,
  listReportsRoute,
  openApiRoute,
  readReportRoute,
} from '../contract/routes.ts'
import { AppError } from '../errors.ts'
import type { Library } from '../operations/library.ts'
import { checkHost } from './check-host.ts'
import type { Environment } from './environment.ts'
import { answerProblem } from './problems.ts'
import { checkHealth } from './routes/check-health.ts'
import { describeApi } from './routes/describe-api.ts'
import { downloadOriginal } from './routes/download-original.ts'
import { listProblems } from './routes/list-problems.ts'
import { listReports } from './routes/list-reports.ts'
import { readReport } from './routes/read-report.ts'
import { securityHeaders } from './security-headers.ts'
import { serveWeb } from './static.ts'

export interface AppOptions {
  /** What can be shown. */
  readonly library: Library
  /** The version of this program. */
  readonly version: string
  /** The folder of the built page. */
  readonly webRoot: string
}

/** The local server: the API of the contract, and the page. It reads and never changes anything. */
export function createApp({ library, version, webRoot }: AppOptions): Hono<Environment> {
  const app = new OpenAPIHono<Environment>({
    defaultHook: (result) => {
      if (!result.success) throw new AppError('request-invalid', z.prettifyError(result.error))
    },
  })
  app.onError(answerProblem)
  app.notFound((c) => answerProblem(new AppError('path-unknown', 'There is nothing here.'), c))

  app.use(securityHeaders)
  app.use(checkHost)
  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.header('Allow', 'GET, HEAD')
      throw new AppError('method-refused', 'Hearsay serves reports to read: only GET and HEAD are answered.')
    }
    await next()
  })
  app.use(etag())
  app.use('/api/*', async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache')
  })

  app.openapi(listReportsRoute, listReports(library))
  app.openapi(readReportRoute, readReport(library))
  app.openapi(downloadOriginalRoute, downloadOriginal(library))
  app.openapi(listProblemsRoute, listProblems(library))
  app.get(openApiRoute.path, describeApi())
  app.openapi(healthRoute, checkHealth(library, version))
  app.all('/api/*', (c) => c.notFound())
  app.get('*', serveWeb(webRoot))
  return app
}
