import type { AddressInfo } from 'node:net'

import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

import { AppError, invariant } from '../errors.ts'
import type { Environment } from './environment.ts'

/** A server that listens. Whoever opened it closes it. */
export interface Listening {
  /** Where a browser on this machine finds it, such as `http://127.0.0.1:4100/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Listens on 127.0.0.1 only: no other machine can connect. Port 0 takes any that is free.
 *
 * @throws {AppError} `port-taken` or `port-refused`, with what to do about it.
 */
export async function listen(app: Hono<Environment>, { port }: { readonly port: number }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(toAppError(error, port))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve()
          else reject(error)
        })
        // A browser keeps its connections open, and close waits for them.
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function portOf(address: AddressInfo | string | null): number {
  invariant(address !== null && typeof address === 'object', 'a server that listens has no port')
  return address.port
}

function toAppError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const message = `Port ${port} is taken by another program: choose another one with --port.`
    return new AppError('port-taken', message, { cause: error })
  }
  if (error.code === 'EACCES') {
    const message = `Port ${port} may not be used without more rights: choose one above 1023 with --port.`
    return new AppError('port-refused', message, { cause: error })
  }
  return error
}
