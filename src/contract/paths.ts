import type { z } from 'zod'

import type { routes } from './routes.ts'

/** `openapi-fetch` takes a readonly list apart as if it were an object, so its types are given as ones that may change. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { [Key in keyof T]: Mutable<T[Key]> }
    : T

type Content<Response> = Response extends { content: infer Media }
  ? {
      [Type in keyof Media]: Media[Type] extends { schema: infer Schema extends z.ZodType }
        ? Mutable<z.output<Schema>>
        : never
    }
  : never

type Parameters<Route> = (Route extends { request: { query: infer Query extends z.ZodType } }
  ? { query?: z.input<Query> }
  : { query?: never }) &
  (Route extends { request: { params: infer Path extends z.ZodType } } ? { path: z.input<Path> } : { path?: never })

interface Operation<Route extends { responses: object }> {
  parameters: Parameters<Route>
  responses: { [Status in keyof Route['responses']]: { content: Content<Route['responses'][Status]> } }
}

/** The routes of the API as the types that `openapi-fetch` reads: inferred, so that they cannot differ from the contract. */
export type Paths = {
  [Route in (typeof routes)[number] as Route['path']]: { [Method in Route['method']]: Operation<Route> }
}
