import { measureInputs } from '../../operations/measure-inputs.ts'
import { readReports, type ReadOptions } from '../../operations/read-reports.ts'
import { EXIT, type ExitCode, toRunExitCode } from '../exit-codes.ts'
import { openInterruption } from '../interruption.ts'
import { type KeepFlags, openKeeper } from '../keeper.ts'
import { listReading } from '../listing/list-reading.ts'
import { toLook } from '../listing/look.ts'
import { toLegend } from '../listing/mark-statement.ts'
import { escapeJson } from '../listing/printable.ts'
import { openProgress } from '../progress.ts'
import { type ModeFlags, toMode } from '../reading-mode.ts'
import { openNotices } from '../run-notices.ts'
import { RunSummary, toProblemLine } from '../run-summary.ts'
import { type Output, write } from '../write.ts'

/** What the command line of `hearsay read` says. */
export interface ReadFlags extends KeepFlags, ModeFlags {
  readonly json?: boolean
  readonly text?: boolean
  readonly published?: string
  readonly publisher?: string
  readonly workers?: number
  readonly allowPrivate?: boolean
}

/** The streams of a command, and how it ends the process when it must not wait. */
export interface Console {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Output
  readonly stderr: Output
  readonly end: (code: ExitCode) => void
}

/** `hearsay read`: prints what each report says, in the order of the inputs. */
export async function read(paths: readonly string[], flags: ReadFlags, console: Console): Promise<ExitCode> {
  const { stdout, stderr } = console
  const asJson = flags.json ?? (flags.text !== true && stdout.isTTY !== true)
  const keep = await openKeeper(flags)
  const summary = new RunSummary()
  const interruption = openInterruption(console.end)
  const progress = openProgress(stderr)
  const noticeOf = openNotices()
  const look = toLook(stdout)
  let totalBytes: number | undefined
  void measureInputs(paths, interruption.signal).then((bytes) => (totalBytes = bytes))
  try {
    if (!asJson) await write(stdout, `${toLegend(look)}\n\n`)
    for await (const outcome of readReports(paths, { ...toReadOptions(flags, console), signal: interruption.signal })) {
      await keep(outcome)
      if (outcome.kind === 'unread') summary.addUnread(outcome)
      else if (outcome.kind === 'unreadable') {
        summary.addProblem(outcome)
        if (asJson) await progress.aside(() => write(stderr, toProblemLine(outcome.problem)))
      } else {
        summary.addReading(outcome)
        const notice = noticeOf(outcome.run)
        if (notice !== undefined) await progress.aside(() => write(stderr, notice))
        const shown = asJson ? `${escapeJson(outcome.json)}\n` : `${listReading(outcome.reading, look)}\n`
        await progress.aside(() => write(stdout, shown))
      }
      progress.update(summary.tally(totalBytes))
    }
  } finally {
    progress.close()
    interruption.close()
  }
  return finish(summary, interruption.exitCode(), asJson, stderr)
}

async function finish(
  summary: RunSummary,
  interrupted: ExitCode | undefined,
  asJson: boolean,
  stderr: Output,
): Promise<ExitCode> {
  const code = interrupted ?? toRunExitCode(summary)
  // In a pipe, a run without trouble says nothing.
  if (!asJson || code !== EXIT.ok) {
    const options = { interrupted: interrupted !== undefined, withProblems: !asJson }
    await write(stderr, summary.describe(toLook(stderr), options))
  }
  return code
}

/** The options of the operation, without those that the command line leaves out. */
export function toReadOptions(flags: Omit<ReadFlags, keyof KeepFlags>, { stdin }: Pick<Console, 'stdin'>): ReadOptions {
  const { published, publisher, workers, allowPrivate } = flags
  return {
    stdin,
    allowPrivate: allowPrivate ?? false,
    mode: toMode(flags),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(workers !== undefined && { workers }),
  }
}
