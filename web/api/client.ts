import createClient from 'openapi-fetch'

import type { Paths } from '../../src/contract/paths.ts'
import type { Problem } from '../../src/contract/problem.ts'

/** The API, typed by the contract. */
export const client = createClient<Paths>({ baseUrl: '/' })

/** What the server answered instead of what was asked for, in its words. */
export class RequestFailed extends Error {
  readonly title: string
  readonly status: number

  constructor(title: string, detail: string, status: number) {
    super(detail)
    this.name = 'RequestFailed'
    this.title = title
    this.status = status
  }
}

interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** The data of an answer. @throws {RequestFailed} where there is none, with the words of the problem. */
export async function dataOf<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await request.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new RequestFailed(
      'Hearsay does not answer',
      'The program that serves this page is not running. Start it again in the terminal, then try again.',
      0,
    )
  })
  if (data !== undefined) return data
  if (isProblem(error)) throw new RequestFailed(error.title, error.detail, response.status)
  throw new RequestFailed('The server failed', `It answered with the status ${response.status}.`, response.status)
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    'detail' in value &&
    typeof value.title === 'string' &&
    typeof value.detail === 'string'
  )
}
