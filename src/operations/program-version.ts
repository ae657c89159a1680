import { readFileSync } from 'node:fs'

import { invariant } from '../errors.ts'

/** The version of this program, as its package.json gives it. The path holds from `src` and from `dist`. */
export const programVersion: string = loadVersion(new URL('../../package.json', import.meta.url))

function loadVersion(manifest: URL): string {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined
  invariant(typeof version === 'string', 'package.json has no version')
  return version
}
