import type { Handler } from 'hono'

import { toOpenApiDocument } from '../../contract/openapi-document.ts'
import type { Environment } from '../environment.ts'

/** The API as an OpenAPI document, made once. */
export function describeApi(): Handler<Environment> {
  const document = JSON.stringify(toOpenApiDocument())
  return (c) => c.body(document, 200, { 'Content-Type': 'application/json' })
}
