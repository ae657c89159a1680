import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { damReading, hostileReading } from '../../test/e2e/invented-readings.ts'
import { libraryOf } from '../../test/e2e/library-of.ts'
import { problemSchema } from '../contract/problem.ts'
import { readingSchema } from '../contract/reading.ts'
import { listProblemsRoute, listReportsRoute } from '../contract/routes.ts'
import type { Library } from '../operations/library.ts'
import { createApp } from './app.ts'

const PROBLEMS = [
  { address: 'invented/scan.pdf', code: 'no-text-layer' as const, message: 'This PDF holds only pictures of pages.' },
]
const library = libraryOf([damReading, hostileReading], PROBLEMS)
const damPath = `/api/reports/${damReading.report.id}`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-web-'))
  await mkdir(join(folder, 'web', 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'web', 'index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(folder, 'web', 'assets', 'main-1a2b.js'), 'export {}')
})
afterAll(() => rm(folder, { recursive: true }))

const appOf = (given: Library = library) =>
  createApp({ library: given, version: '1.2.3', webRoot: join(folder, 'web') })
const ask = (path: string, init?: RequestInit) => appOf().request(path, init)
const textOf = async (path: string) => (await ask(path)).text()

describe('GET /api/reports', () => {
  it('lists reports without their texts, with counts', async () => {
    const response = await ask('/api/reports')
    const page = listReportsRoute.responses[200].content['application/json'].schema.parse(await response.json())
    expect(page).toMatchObject({ total: 2, next: null })
    expect(page.items[0]).toMatchObject({ id: damReading.report.id, attributed: 11, narrated: 1 })
    expect(page.items[0]).not.toHaveProperty('text')
  })

  it('gives every report once, a page at a time', async () => {
    const first = listReportsRoute.responses[200].content['application/json'].schema.parse(
      JSON.parse(await textOf('/api/reports?limit=1')),
    )
    const second = listReportsRoute.responses[200].content['application/json'].schema.parse(
      JSON.parse(await textOf(`/api/reports?limit=1&cursor=${first.next}`)),
    )
    expect([...first.items, ...second.items].map((report) => report.id)).toEqual([
      damReading.report.id,
      hostileReading.report.id,
    ])
    expect(second.next).toBeNull()
  })

  it.each(['limit=0', 'limit=501', 'limit=ten', 'cursor=nonsense', 'cursor=YWZ0ZXI6OTk', 'cursor='])(
    'answers 400 with problem details to %s',
    async (query) => {
      const response = await ask(`/api/reports?${query}`)
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(problemSchema.parse(await response.json())).toMatchObject({ status: 400, instance: '/api/reports' })
    },
  )
})

describe('GET /api/reports/{id}', () => {
  it('gives the reading as the contract has it', async () => {
    const response = await ask(damPath)
    expect(readingSchema.parse(await response.json())).toEqual(damReading)
  })

  it('answers 304 to who has it already', async () => {
    const etag = (await ask(damPath)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"/)
    const response = await ask(damPath, { headers: { 'If-None-Match': etag } })
    expect([response.status, await response.text()]).toEqual([304, ''])
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('answers 404 with problem details where there is none', async () => {
    const response = await ask('/api/reports/r_none')
    expect(response.status).toBe(404)
    expect(problemSchema.parse(await response.json())).toEqual({
      type: 'https://hearsay.example/problems/report-unknown',
      title: 'No such report',
      status: 404,
      detail: 'There is no report with this id.',
      instance: '/api/reports/r_none',
    })
  })
})

describe('GET /api/reports/{id}/original', () => {
  it('gives the bytes as a file to save, never as a page', async () => {
    const response = await ask(`${damPath}/original`)
    expect(await response.text()).toBe(damReading.report.text)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="kelmore-dam.html"; filename*=UTF-8''kelmore-dam.html`,
    )
  })

  it('answers 404 where the bytes were not kept', async () => {
    const response = await appOf({ ...library, original: () => undefined }).request(`${damPath}/original`)
    expect([response.status, problemSchema.parse(await response.json()).title]).toEqual([404, 'No original kept'])
  })
})

describe('the other addresses of the API', () => {
  it('lists what could not be read, and why', async () => {
    const body: unknown = JSON.parse(await textOf('/api/problems'))
    expect(listProblemsRoute.responses[200].content['application/json'].schema.parse(body).items).toEqual(PROBLEMS)
  })

  it('describes itself', async () => {
    expect(JSON.parse(await textOf('/api/openapi.json'))).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Hearsay' },
    })
  })

  it('says that it is well', async () => {
    expect(JSON.parse(await textOf('/api/health'))).toEqual({ status: 'ok', version: '1.2.3', reports: 2 })
  })

  it.each(['/api', '/api/', '/api/nothing', '/api/reports/a/b/c'])('answers 404 to %s', async (path) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s, for it changes nothing', async (method) => {
    const response = await ask('/api/reports', { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('answers HEAD without a body', async () => {
    const response = await ask('/api/reports', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('says nothing of its inside when it fails', async () => {
    const failing = appOf({
      ...library,
      reports: () => {
        throw new Error('secret path /somewhere')
      },
    })
    const response = await failing.request('/api/reports')
    const text = await response.text()
    expect([response.status, text.includes('secret')]).toEqual([500, false])
    expect(problemSchema.parse(JSON.parse(text)).title).toBe('The server failed')
  })
})

describe('the page', () => {
  it.each(['/', '/reports/r_1'])('is served at %s', async (path) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('serves its files for a year, for their names change with their contents', async () => {
    const response = await ask('/assets/main-1a2b.js')
    expect(response.headers.get('content-type')).toContain('javascript')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  it('tells a person on the page that nothing is there, and a program by a problem', async () => {
    const person = await ask('/nothing', { headers: { Accept: 'text/html' } })
    expect([person.status, person.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const program = await ask('/assets/gone.js')
    expect([program.status, program.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00/secret.txt',
    '//secret.txt',
  ])('leads nobody out of its folder by %s', async (path) => {
    const response = await ask(path)
    expect([response.status >= 400, await response.text()]).toEqual([true, expect.not.stringContaining('secret\n')])
    expect(await textOf(path)).not.toBe('secret')
  })

  it('says how to build it where it is missing', async () => {
    const app = createApp({ library, version: '1', webRoot: join(folder, 'none') })
    const response = await app.request('/')
    expect(response.status).toBe(503)
    expect(problemSchema.parse(await response.json()).detail).toContain('npm run build:web')
  })
})

describe('every answer', () => {
  it.each(['/', '/assets/main-1a2b.js', '/api/reports', '/api/nothing', damPath])(
    'forbids what the page does not need: %s',
    async (path) => {
      const { headers } = await ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', '192.168.1.5', ''])(
    'is refused to the host %j',
    async (host) => {
      const response = await ask('/api/reports', { headers: { Host: host } })
      expect([response.status, response.headers.get('content-type')]).toEqual([403, 'application/problem+json'])
    },
  )
})
