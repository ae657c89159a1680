import { createRoute, z } from '@hono/zod-openapi'

import { pageQuerySchema, pageSchemaOf } from './page.ts'
import { problemSchema } from './problem.ts'
import { readingSchema } from './reading.ts'
import { reportSummarySchema } from './report-summary.ts'
import { unreadableSchema } from './unreadable.ts'

/*
 * What crosses the wire: every address of the API with what it takes and gives. The server implements these routes,
 * the page's client takes its types from them, `docs/openapi.json` is written from them.
 */

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const idSchema = z.object({ id: z.string().min(1).max(100).describe('The id of a report.') })

export const listReportsRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  operationId: 'listReports',
  summary: 'The reports that were read, in the order in which they were read.',
  request: { query: pageQuerySchema },
  responses: {
    200: json(pageSchemaOf('ReportPage', reportSummarySchema), 'A page of reports without their texts.'),
    400: problem('The cursor or the limit cannot be used.'),
  },
})

export const readReportRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  operationId: 'readReport',
  summary: 'One report with all that was read from it.',
  request: { params: idSchema },
  responses: {
    200: json(
      readingSchema.meta({ id: 'Reading', description: 'All that was read from one report.' }),
      'The report with its statements and what their words refer to.',
    ),
    404: problem('There is no such report.'),
  },
})

export const downloadOriginalRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/original',
  operationId: 'downloadOriginal',
  summary: 'The bytes of a report as they were captured, as a file to save.',
  request: { params: idSchema },
  responses: {
    200: {
      description: 'The bytes, never shown by a browser.',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
    404: problem('There is no such report, or its bytes were not kept.'),
  },
})

export const listProblemsRoute = createRoute({
  method: 'get',
  path: '/api/problems',
  operationId: 'listProblems',
  summary: 'What could not be read, and why.',
  request: { query: pageQuerySchema },
  responses: {
    200: json(pageSchemaOf('UnreadablePage', unreadableSchema), 'A page of reports that could not be read.'),
    400: problem('The cursor or the limit cannot be used.'),
  },
})

export const openApiRoute = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'describeApi',
  summary: 'This description (OpenAPI 3.1).',
  responses: { 200: json(z.record(z.string(), z.unknown()), 'An OpenAPI document.') },
})

export const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'checkHealth',
  summary: 'Whether the server answers, and which version it is.',
  responses: {
    200: json(
      z
        .object({ status: z.literal('ok'), version: z.string(), reports: z.int().nonnegative() })
        .readonly()
        .meta({ id: 'Health' }),
      'It answers.',
    ),
  },
})

/** Every route of the API. */
export const routes = [
  listReportsRoute,
  readReportRoute,
  downloadOriginalRoute,
  listProblemsRoute,
  openApiRoute,
  healthRoute,
] as const
