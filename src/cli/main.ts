#!/usr/bin/env node
import { CommanderError } from 'commander'

import { AppError } from '../errors.ts'
import { settleThreads } from '../operations/threads.ts'
import { EXIT, type ExitCode, toExitCode } from './exit-codes.ts'
import { toPrintable } from './listing/printable.ts'
import { runProgram } from './program.ts'

/**
 * Ends the process at once, by the signal that it has caught: `process.exit` would end the worker threads one by one,
 * and to end one that is in native code is to fail.
 */
function end(code: ExitCode): void {
  const name = code === EXIT.terminated ? 'SIGTERM' : 'SIGINT'
  process.removeAllListeners(name)
  process.kill(process.pid, name)
}

let isLeft = false

// Whoever reads the pipe has seen enough (`hearsay read … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isLeft) return
  if (error.code !== 'EPIPE') throw error
  isLeft = true
  void leave()
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const { stdin, stdout, stderr } = process
  process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, end })
} catch (error) {
  // Where nobody reads on, whatever fails on the way out is no failure.
  process.exitCode = isLeft ? EXIT.ok : toExitCode(error)
  if (!isLeft) complain(error)
}

async function leave(): Promise<void> {
  await settleThreads()
  process.exit(EXIT.ok)
}

function complain(error: unknown): void {
  // Commander has printed its own sentence.
  if (error instanceof CommanderError) return
  if (error instanceof AppError) {
    process.stderr.write(`hearsay: ${toPrintable(error.message)}\n`)
    return
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`Hearsay failed. This is a bug, please report it:\n${toPrintable(stack)}\n`)
}
