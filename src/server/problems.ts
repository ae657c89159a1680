import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import type { Problem } from '../contract/problem.ts'
import { AppError } from '../errors.ts'

interface ProblemKind {
  readonly status: ContentfulStatusCode
  readonly title: string
}

/** What the codes of our errors mean over HTTP. A code that is not here is a fault of the server. */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  'request-invalid': { status: 400, title: 'The request cannot be used' },
  'cursor-unknown': { status: 400, title: 'The cursor cannot be used' },
  'host-refused': { status: 403, title: 'This address is not served' },
  'report-unknown': { status: 404, title: 'No such report' },
  'original-unknown': { status: 404, title: 'No original kept' },
  'path-unknown': { status: 404, title: 'Nothing here' },
  'method-refused': { status: 405, title: 'Only reading is possible' },
  'page-missing': { status: 503, title: 'The page is not built' },
}

const FAULT: ProblemKind = { status: 500, title: 'The server failed' }

/** Answers an error as problem details (RFC 9457). What is no error of ours says nothing of its inside. */
export function answerProblem(error: unknown, c: Context): Response {
  const code = error instanceof AppError ? error.code : codeOfHttpException(error)
  const known = KINDS[code]
  const kind = known ?? FAULT
  const problem: Problem = {
    type: `https://hearsay.example/problems/${known === undefined ? 'fault' : code}`,
    title: kind.title,
    status: kind.status,
    detail:
      known !== undefined && error instanceof Error && error.message !== ''
        ? error.message
        : `${kind.title}. The terminal in which Hearsay runs may say more.`,
    instance: c.req.path,
  }
  return c.body(JSON.stringify(problem), kind.status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  })
}

/** Hono throws its own error for a request that it cannot parse. */
function codeOfHttpException(error: unknown): string {
  return error instanceof HTTPException && error.status < 500 ? 'request-invalid' : 'fault'
}
