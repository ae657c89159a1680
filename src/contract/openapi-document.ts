import { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'

import { routes } from './routes.ts'

/** Raised by hand when the API changes: a major number when a client of the old one would break. */
const API_VERSION = '1.0.0'

const SCHEMAS = '#/components/schemas/'

/** The API as an OpenAPI 3.1 document: `docs/openapi.json`, and what `/api/openapi.json` answers. */
export function toOpenApiDocument() {
  const registrar = new OpenAPIHono()
  for (const route of routes) registrar.openAPIRegistry.registerPath(route)
  const document = registrar.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version: API_VERSION,
      description:
        'Reports and the statements read from them. Offsets are UTF-16 code units, zero-based and half-open, into ' +
        'the text of the report. Served on this machine only.',
    },
    servers: [{ url: '/', description: 'This machine.' }],
    security: [],
  })
  return {
    openapi: document.openapi,
    // The type of `license` is still that of OpenAPI 3.0, which knows no identifier.
    info: { ...document.info, license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' } },
    servers: document.servers,
    security: document.security,
    paths: document.paths,
    components: { schemas: toSchemas(Object.keys(document.components?.schemas ?? {})) },
  }
}

/**
 * The named schemas by zod's own hand, with those that they refer to. OpenAPI 3.1 takes JSON Schema 2020-12 as it is,
 * and the generator of the paths calls every field that may be absent but not undefined a required one.
 */
function toSchemas(names: readonly string[]): Record<string, object> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    target: 'draft-2020-12',
    io: 'input',
    uri: (id) => `${SCHEMAS}${id}`,
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  const found: Record<string, object> = {}
  const wanted = [...names]
  for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
    const { $id: _id, $schema: _dialect, ...schema } = schemas[name] ?? {}
    found[name] = schema
    wanted.push(...namesIn(schema).filter((other) => !(other in found)))
  }
  return found
}

/** The names of the schemas that a schema refers to. */
function namesIn(schema: object): readonly string[] {
  return JSON.stringify(schema)
    .split(`"$ref":"${SCHEMAS}`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('"')))
}
