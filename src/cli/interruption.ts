import { EXIT, type ExitCode } from './exit-codes.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** A run that can be interrupted: the first Ctrl-C asks it to end, the second ends the process at once. */
export interface Interruption {
  readonly signal: AbortSignal
  /** The exit code of the signal that came; undefined while none has. */
  readonly exitCode: () => ExitCode | undefined
  /** Stops listening for signals. */
  readonly close: () => void
}

/** Listens for Ctrl-C and for requests to terminate. `end` ends the process. */
export function openInterruption(end: (code: ExitCode) => void): Interruption {
  const controller = new AbortController()
  let received: ExitCode | undefined
  const onSignal = (name: NodeJS.Signals) => {
    const code = name === 'SIGINT' ? EXIT.interrupted : EXIT.terminated
    if (received !== undefined) end(code)
    received = code
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, onSignal)
  return {
    signal: controller.signal,
    exitCode: () => received,
    close: () => {
      for (const name of SIGNALS) process.off(name, onSignal)
    },
  }
}
