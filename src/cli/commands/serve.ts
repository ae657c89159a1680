import { fileURLToPath } from 'node:url'

import { AppError } from '../../errors.ts'
import { loadKept } from '../../operations/load-kept.ts'
import { measureInputs } from '../../operations/measure-inputs.ts'
import { programVersion } from '../../operations/program-version.ts'
import { readReports } from '../../operations/read-reports.ts'
import { Shelf } from '../../operations/shelf.ts'
import { createApp } from '../../server/app.ts'
import { listen, type Listening } from '../../server/listen.ts'
import { findWorkspace, requireWorkspace } from '../../store/workspace.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Interruption, openInterruption } from '../interruption.ts'
import { listBriefly } from '../listing/list-reading.ts'
import { toLook } from '../listing/look.ts'
import { openProgress } from '../progress.ts'
import type { ModeFlags } from '../reading-mode.ts'
import { openNotices } from '../run-notices.ts'
import { RunSummary } from '../run-summary.ts'
import { write } from '../write.ts'
import { type Console, type ReadFlags, toReadOptions } from './read.ts'

/** The port that is tried first where none is asked for. */
const DEFAULT_PORT = 4100

/** What the command line of `hearsay serve` says. */
export interface ServeFlags extends ModeFlags, Pick<ReadFlags, 'published' | 'publisher' | 'workers' | 'allowPrivate'> {
  readonly port?: number
  readonly workspace?: string
}

/** `hearsay serve`: reads, shows in brief what was found, and serves it on this machine until Ctrl-C. */
export async function serve(paths: readonly string[], flags: ServeFlags, console: Console): Promise<ExitCode> {
  const shelf = new Shelf()
  const workspace = flags.workspace === undefined ? findWorkspace(process.cwd()) : requireWorkspace(flags.workspace)
  if (workspace === undefined && paths.length === 0) {
    throw new AppError(
      'nothing-to-serve',
      'There is nothing to serve: name reports to read, or a folder with --workspace.',
    )
  }
  const interruption = openInterruption(console.end)
  try {
    if (workspace !== undefined) await loadKept(workspace, shelf)
    await readOntoShelf(paths, flags, shelf, interruption, console)
    const interrupted = interruption.exitCode()
    if (interrupted !== undefined) return interrupted
    const { listening, note } = await listenSomewhere(shelf, flags.port)
    await write(console.stdout, `${note}Open ${listening.url} in a browser. Ctrl-C ends it.\n`)
    await aborted(interruption.signal)
    await listening.close()
    // Ending a server in this way is how it is meant to end.
    return EXIT.ok
  } finally {
    interruption.close()
  }
}

async function readOntoShelf(
  paths: readonly string[],
  flags: ServeFlags,
  shelf: Shelf,
  { signal, exitCode }: Interruption,
  console: Console,
): Promise<void> {
  const { stdout, stderr } = console
  const summary = new RunSummary()
  const progress = openProgress(stderr)
  const noticeOf = openNotices()
  const look = toLook(stdout)
  let totalBytes: number | undefined
  void measureInputs(paths, signal).then((bytes) => (totalBytes = bytes))
  try {
    for await (const outcome of readReports(paths, { ...toReadOptions(flags, console), signal })) {
      if (outcome.kind === 'unread') summary.addUnread(outcome)
      else if (outcome.kind === 'unreadable') {
        summary.addProblem(outcome)
        shelf.addProblem(outcome.problem)
      } else {
        const { reading, document } = outcome
        summary.addReading(outcome)
        const notice = noticeOf(outcome.run)
        if (notice !== undefined) await progress.aside(() => write(stderr, notice))
        shelf.add(reading, () => ({ bytes: document.bytes, mediaType: document.mediaType }))
        await progress.aside(() => write(stdout, `${listBriefly(reading, look)}\n`))
      }
      progress.update(summary.tally(totalBytes))
    }
  } finally {
    progress.close()
  }
  const interrupted = exitCode() !== undefined
  if (paths.length > 0) await write(stdout, `${summary.describe(look, { interrupted, withProblems: true })}\n`)
}

interface Somewhere {
  readonly listening: Listening
  /** A line about the port, where it is not the usual one. */
  readonly note: string
}

/** At the port asked for, or else at the usual one or, where that is taken, at any other that is free. */
async function listenSomewhere(library: Shelf, port: number | undefined): Promise<Somewhere> {
  const webRoot = fileURLToPath(new URL('../../../dist/web', import.meta.url))
  const app = createApp({ library, version: programVersion, webRoot })
  try {
    return { listening: await listen(app, { port: port ?? DEFAULT_PORT }), note: '' }
  } catch (error) {
    if (port !== undefined || !(error instanceof AppError) || error.code !== 'port-taken') throw error
    const note = `Port ${DEFAULT_PORT} is taken by another program, so another one is used.\n`
    return { listening: await listen(app, { port: 0 }), note }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
