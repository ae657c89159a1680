import path from 'node:path'

/** A folder in front of a file's name, as errors of the system and of runtimes give it. */
const FOLDERS = /(?<![\w.:])(?:[A-Za-z]:|file:\/\/)?(?:[\\/][^\\/\s'"]+)*[\\/](?=[^\\/\s'"])/g

/**
 * Why something could not be loaded, in one line and without the machine's folders: readings keep it, and the same
 * failure reads the same everywhere.
 */
export function describeFailure(error: unknown): string {
  const failure: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error))
  if (failure.code === 'ENOENT' && failure.path !== undefined) return `${path.basename(failure.path)} is missing`
  const [line = ''] = failure.message.trim().split('\n')
  return line.replaceAll(FOLDERS, '').replace(/[.\s]+$/, '')
}
