import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readAll } from '../byte-source.ts'
import { limitsOf } from '../found.ts'
import { fetchSource } from './fetch-source.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  return `http://127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}/`
}

const limits = limitsOf({ allowPrivate: true, timeoutMs: 5000, maxBytes: 10_000 })

describe('fetchSource', () => {
  it('fetches a page over redirects, unpacked, with what the server says of it', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/page' }).end()
      else
        response
          .writeHead(200, { 'content-type': 'Text/HTML; charset="windows-1251"', 'content-encoding': 'gzip' })
          .end(gzipSync('<p>Words'))
    })
    const source = await fetchSource(address, limits)
    expect(source).toMatchObject({ address, mediaType: 'text/html', charset: 'windows-1251' })
    expect(Buffer.from(await readAll(source)).toString()).toBe('<p>Words')
  })

  it.each<[string, RequestListener]>([
    ['not-found', (_request, response) => response.writeHead(404).end()],
    ['refused', (_request, response) => response.writeHead(403).end('no')],
    ['refused', (_request, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end()],
    ['too-many-redirects', (request, response) => response.writeHead(302, { location: `${request.url ?? ''}x` }).end()],
    ['too-large', (_request, response) => response.end('x'.repeat(20_000))],
    [
      'too-large',
      (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(2_000_000))),
    ],
    ['no-answer', (request) => request.socket.destroy()],
  ])('gives %s in a full sentence', async (code, listener) => {
    const address = await serve(listener)
    await expect(fetchSource(address, limits)).rejects.toMatchObject({
      code,
      address,
      message: expect.stringMatching(/^http:.*\.$/),
    })
  })

  it.each<[string, RequestListener]>([
    ['answers nothing', () => undefined],
    [
      'stops in the middle',
      (_request, response) => void response.writeHead(200, { 'content-length': '100' }).write('words'),
    ],
  ])('gives up on a server that %s', async (_what, listener) => {
    const address = await serve(listener)
    await expect(fetchSource(address, { ...limits, timeoutMs: 200 })).rejects.toMatchObject({ code: 'no-answer' })
  })

  it.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://localhost:8099/',
    'http://169.254.169.254/latest',
    'http://0x7f.1/',
    'http://2130706433/',
  ])('does not fetch %s unless private addresses are allowed', async (address) => {
    await expect(fetchSource(address, { ...limits, allowPrivate: false })).rejects.toMatchObject({
      code: 'private-address',
    })
  })

  it('stops when it is told to', async () => {
    const address = await serve(() => undefined)
    const signal = AbortSignal.abort(new Error('stopped by the user'))
    await expect(fetchSource(address, { ...limits, signal })).rejects.toThrow('stopped by the user')
  })
})
