import { CommanderError } from 'commander'

import { AppError } from '../errors.ts'

/** How the command ended, as scripts see it. README.md has the same table for users. */
export const EXIT = {
  /** Everything that was asked for was done: every report was read. */
  ok: 0,
  /** Some reports were read, some could not be. */
  someUnreadable: 1,
  /** The command line was wrong: unknown option, bad date, a folder that is no workspace. */
  usage: 2,
  /** No report could be read, or none was found. */
  noneRead: 3,
  /** The address to serve at is taken, or may not be used. */
  cannotServe: 4,
  /** Hearsay itself failed: a bug. */
  bug: 70,
  /** Ended by Ctrl-C (128 + SIGINT); what was read by then is printed. */
  interrupted: 130,
  /** Ended by a request to terminate (128 + SIGTERM), in the same way. */
  terminated: 143,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** How many reports a run read, could not read, and left out when it was interrupted. */
export interface RunCounts {
  readonly read: number
  readonly unreadable: number
}

/** The exit code of a run over reports that was not interrupted. */
export function toRunExitCode({ read, unreadable }: RunCounts): ExitCode {
  if (read === 0) return EXIT.noneRead
  return unreadable === 0 ? EXIT.ok : EXIT.someUnreadable
}

/** The exit code of an error that ended a command. */
export function toExitCode(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof AppError) return error.code.startsWith('port-') ? EXIT.cannotServe : EXIT.usage
  return EXIT.bug
}
