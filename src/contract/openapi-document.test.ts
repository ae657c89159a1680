import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { toOpenApiDocument } from './openapi-document.ts'
import { routes } from './routes.ts'

const written = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')

describe('toOpenApiDocument', () => {
  it('is what docs/openapi.json holds (else run `npm run openapi`)', () => {
    expect(`${JSON.stringify(toOpenApiDocument(), null, 2)}\n`).toBe(written)
  })

  it('has every route, each with a name of its own', () => {
    const { paths } = toOpenApiDocument()
    expect(Object.keys(paths ?? {})).toEqual(routes.map((route) => route.path))
    expect(new Set(routes.map((route) => route.operationId)).size).toBe(routes.length)
  })

  it('refers only to schemas that it has', () => {
    const { schemas } = toOpenApiDocument().components
    const names = [...written.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(names.filter((name) => !(name in schemas))).toEqual([])
    expect(names.length).toBeGreaterThan(20)
  })
})
