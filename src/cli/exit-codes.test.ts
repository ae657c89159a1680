import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'

import { AppError } from '../errors.ts'
import { EXIT, toExitCode, toRunExitCode } from './exit-codes.ts'

describe('the exit code', () => {
  it.each([
    [{ read: 3, unreadable: 0 }, EXIT.ok],
    [{ read: 2, unreadable: 1 }, EXIT.someUnreadable],
    [{ read: 0, unreadable: 2 }, EXIT.noneRead],
    [{ read: 0, unreadable: 0 }, EXIT.noneRead],
  ])('of a run with %j is %i', (counts, code) => {
    expect(toRunExitCode(counts)).toBe(code)
  })

  it.each([
    [new CommanderError(0, 'commander.help', 'help'), EXIT.ok],
    [new CommanderError(1, 'commander.unknownOption', 'no such option'), EXIT.usage],
    [new AppError('no-workspace', 'This is no workspace.'), EXIT.usage],
    [new AppError('port-taken', 'The port is taken.'), EXIT.cannotServe],
    [new TypeError('a bug'), EXIT.bug],
  ])('of %s is %i', (error, code) => {
    expect(toExitCode(error)).toBe(code)
  })
})
