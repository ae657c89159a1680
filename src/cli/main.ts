#!/usr/bin/env node
import { CommanderError } from 'commander'

import { AppError } from '../errors.ts'
import { EXIT, type ExitCode, toExitCode } from './exit-codes.ts'
import { toPrintable } from './listing/printable.ts'
import { runProgram } from './program.ts'

function end(code: ExitCode): never {
  process.exit(code)
}

// Whoever reads the pipe has seen enough (`hearsay read … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') end(EXIT.ok)
  throw error
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const { stdin, stdout, stderr } = process
  process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, end })
} catch (error) {
  process.exitCode = toExitCode(error)
  // Commander has printed its own sentence.
  if (error instanceof AppError) process.stderr.write(`hearsay: ${toPrintable(error.message)}\n`)
  else if (!(error instanceof CommanderError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`Hearsay failed. This is a bug, please report it:\n${toPrintable(stack)}\n`)
  }
}
