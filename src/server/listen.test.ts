import { createServer, get } from 'node:http'
import { networkInterfaces } from 'node:os'

import { describe, expect, it } from 'vitest'

import { libraryOf } from '../../test/e2e/library-of.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'

const app = createApp({ library: libraryOf([]), version: '1', webRoot: '/none' })

/** The status of an answer to a request with a host of one's choice, or the code of the error. */
function statusOf(url: string, host?: string): Promise<number | string> {
  return new Promise((resolve) => {
    get(url, { headers: host === undefined ? {} : { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message)
    })
  })
}

describe('listen', () => {
  it('answers on this machine by its own name and port only', async () => {
    const server = await listen(app, { port: 0 })
    try {
      const { port } = new URL(server.url)
      expect(server.url).toBe(`http://127.0.0.1:${port}/`)
      expect(await statusOf(`${server.url}api/health`)).toBe(200)
      expect(await statusOf(`${server.url}api/health`, `localhost:${port}`)).toBe(200)
      expect(await statusOf(`${server.url}api/health`, 'localhost:1')).toBe(403)
      expect(await statusOf(`${server.url}api/health`, 'evil.example')).toBe(403)
    } finally {
      await server.close()
    }
  })

  it('is closed to other machines', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)
    const server = await listen(app, { port: 0 })
    try {
      if (outside === undefined) return
      expect(await statusOf(`http://${outside.address}:${new URL(server.url).port}/api/health`)).toBe('ECONNREFUSED')
    } finally {
      await server.close()
    }
  })

  it('no longer answers once it is closed', async () => {
    const server = await listen(app, { port: 0 })
    await server.close()
    expect(await statusOf(server.url)).toBe('ECONNREFUSED')
  })

  it('says that a port is taken, and what to do', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve)
    })
    const address = other.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expect(listen(app, { port })).rejects.toThrow(`Port ${port} is taken by another program`)
    other.close()
  })
})
