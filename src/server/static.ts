import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

import type { MiddlewareHandler } from 'hono'
import { getMimeType } from 'hono/utils/mime'

import { AppError } from '../errors.ts'
import type { Environment } from './environment.ts'

/** The addresses that the page itself draws; any other gets the page too, which then says that nothing is there. */
const SCREENS = /^\/(?:reports\/[^/]+)?$/

/**
 * Serves the built page. The files are listed once, and only a listed one is served: no request can name a path
 * outside the folder.
 */
export function serveWeb(webRoot: string): MiddlewareHandler<Environment> {
  const files = listFiles(webRoot)
  return async (c) => {
    const file = files.get(c.req.path)
    if (file !== undefined && c.req.path !== '/index.html') {
      // Vite puts a hash of the contents into the names in this folder.
      const cache = c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      return c.body(await readFile(file), 200, { 'Content-Type': typeOf(file), 'Cache-Control': cache })
    }
    const page = files.get('/index.html')
    if (page === undefined) {
      throw new AppError('page-missing', 'The page is not built: run `npm run build:web`, then start Hearsay again.')
    }
    if (!isScreen(c.req.path, c.req.header('accept'))) throw new AppError('path-unknown', 'There is nothing here.')
    return c.body(await readFile(page), SCREENS.test(c.req.path) ? 200 : 404, {
      'Content-Type': typeOf(page),
      'Cache-Control': 'no-cache',
    })
  }
}

/** A person who follows a link gets the page; a program that asks for a missing file gets a problem. */
function isScreen(path: string, accept: string | undefined): boolean {
  return SCREENS.test(path) || (accept ?? '').includes('text/html')
}

function typeOf(file: string): string {
  return getMimeType(file) ?? 'application/octet-stream'
}

/** Every file under the folder by the path of its address; none where the folder is missing. */
function listFiles(root: string): ReadonlyMap<string, string> {
  try {
    return new Map(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(root.replace(/[/\\]$/, '').length).replaceAll(sep, '/'), file]),
    )
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
}
