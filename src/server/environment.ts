import type { HttpBindings } from '@hono/node-server'

/** What the server knows of a request besides its words: the connection, except where a test calls it directly. */
export interface Environment {
  readonly Bindings: Partial<HttpBindings>
}
