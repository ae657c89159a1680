import type { MiddlewareHandler } from 'hono'

import { AppError } from '../errors.ts'
import type { Environment } from './environment.ts'

const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Refuses a request whose `Host` is not this machine by its own name and port. Otherwise a site could let its name
 * point at 127.0.0.1 once its script runs in a browser here, and read the reports (DNS rebinding).
 */
export const checkHost: MiddlewareHandler<Environment> = async (c, next) => {
  // Hono has no environment at all where a test calls it directly, though its type says otherwise.
  const connection: Environment['Bindings'] | undefined = c.env
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!isLocalHost(host, connection?.incoming?.socket.localPort)) {
    throw new AppError('host-refused', 'Hearsay answers only at localhost and 127.0.0.1, at the port it was given.')
  }
  await next()
}

/** Whether a `Host` header names this machine and, where it is known, the port. */
export function isLocalHost(host: string, port?: number): boolean {
  const [, name, hostPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(host) ?? []
  if (name === undefined || !LOCAL_NAMES.has(name.toLowerCase())) return false
  return port === undefined || Number(hostPort ?? '80') === port
}
