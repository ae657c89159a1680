import { ReportUnreadable, type UnreadableCode } from '../../errors.ts'

/** What the operating system's refusals mean: a code, and a sentence that begins with the address. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [UnreadableCode, string]>> = {
  ENOENT: ['not-found', 'does not exist.'],
  ENOTDIR: ['not-found', 'does not exist: a part of its path is a file, not a folder.'],
  ENAMETOOLONG: ['not-found', 'does not exist: its name is longer than names can be.'],
  EACCES: ['no-permission', 'may not be read: you have no permission for it.'],
  EPERM: ['no-permission', 'may not be read: you have no permission for it.'],
  ELOOP: ['read-failed', 'cannot be read: its links lead in a circle.'],
  EISDIR: ['read-failed', 'cannot be read: it is a folder.'],
  EMFILE: ['read-failed', 'cannot be read: too many files are open at once.'],
  EIO: ['read-failed', 'cannot be read: the disk reports an error.'],
}

/** Any failure to read `address` as a `ReportUnreadable` with the code that fits it. */
export function unreadable(address: string, error: unknown): ReportUnreadable {
  if (error instanceof ReportUnreadable) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = SYSTEM_ERRORS[code]
  if (known !== undefined) return new ReportUnreadable(address, known[0], `${address} ${known[1]}`, { cause: error })
  const detail = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
  return new ReportUnreadable(address, 'read-failed', `${address} could not be read: ${detail}.`, { cause: error })
}
