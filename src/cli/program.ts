import { Command, InvalidArgumentError } from 'commander'

import { AppError } from '../errors.ts'
import { programVersion } from '../operations/program-version.ts'
import type { Console, ReadFlags } from './commands/read.ts'
import type { ServeFlags } from './commands/serve.ts'
import type { StagesFlags } from './commands/stages.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { parsePublished } from './published-date.ts'
import { addModeOptions } from './reading-mode.ts'

/** Runs a command line and resolves to its exit code. Commands are loaded when they are called: starting stays quick. */
export async function runProgram(args: readonly string[], console: Console): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok
  const program = new Command('hearsay')
    .description('Reads reports and lists who said what, with the words that say so. Nothing leaves this machine.')
    .version(programVersion, '--version', 'print the version')
    .helpOption('--help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .configureOutput({
      writeOut: (text) => console.stdout.write(text),
      writeErr: (text) => console.stderr.write(text),
    })
    .showHelpAfterError('Add --help for all options and examples.')
    .exitOverride()
    .addHelpText('after', PROGRAM_EXAMPLES)
  addRead(program, async (paths, flags) => {
    const { read } = await import('./commands/read.ts')
    code = await read(paths, flags, console)
  })
  addServe(program, async (paths, flags) => {
    const { serve } = await import('./commands/serve.ts')
    code = await serve(paths, flags, console)
  })
  addModeOptions(
    program
      .command('stages')
      .description('print the stages of reading with their versions')
      .option('--json', 'print JSON (the default in a pipe)'),
  )
    .addHelpText('after', '\nExamples:\n  hearsay stages\n  hearsay stages --rules --json\n')
    .action(async (flags: StagesFlags) => {
      const { stages } = await import('./commands/stages.ts')
      await stages(flags, console)
    })
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of what "read --json" prints')
    .addHelpText('after', '\nExamples:\n  hearsay schema > reading.schema.json\n')
    .action(async () => {
      const { schema } = await import('./commands/schema.ts')
      await schema(console)
    })
  await program.parseAsync(args, { from: 'user' })
  return code
}

function addRead(program: Command, action: (paths: string[], flags: ReadFlags) => Promise<void>): void {
  addReadingOptions(
    program
      .command('read')
      .description('read reports and print their statements')
      .argument('<path...>', 'files, folders, globs, http(s) addresses, or - for standard input')
      .option('--json', 'print one JSON object a report, one a line (the default in a pipe)')
      .option('--text', 'print the listing for a person, in a pipe too'),
  )
    .option('--workspace <folder>', 'keep the bytes and the readings in this folder (made if new or empty)')
    .option('--no-ledger', 'keep nothing, inside a workspace too')
    .addHelpText('after', READ_EXAMPLES)
    .action(action)
}

function addServe(program: Command, action: (paths: string[], flags: ServeFlags) => Promise<void>): void {
  addReadingOptions(
    program
      .command('serve')
      .description('show reports and their statements on a page at a local address, until Ctrl-C')
      .argument('[path...]', 'what to read and show')
      .option('--port <number>', 'the port to use (default: 4100, or any free one)', parsePort)
      .option('--workspace <folder>', 'also show what is kept in this workspace'),
  )
    .addHelpText('after', SERVE_EXAMPLES)
    .action(action)
}

function addReadingOptions(command: Command): Command {
  return addModeOptions(command)
    .option('--published <date>', 'when the reports were published, as an EDTF date', parsePublishedOption)
    .option('--publisher <name>', 'who published the reports')
    .option('--workers <number>', 'worker threads (default: one a core); 0 reads in one thread', parseWorkers)
    .option('--allow-private', 'let addresses lead to private networks, which is refused otherwise')
}

function parsePublishedOption(value: string): string {
  try {
    return parsePublished(value)
  } catch (error) {
    if (error instanceof AppError) throw new InvalidArgumentError(error.message)
    throw error
  }
}

function parseWorkers(value: string): number {
  if (!/^\d{1,3}$/.test(value) || Number(value) > 256) {
    throw new InvalidArgumentError('Give a whole number from 0 to 256.')
  }
  return Number(value)
}

function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError('Give a whole number from 0 to 65535; 0 takes any free port.')
  }
  return Number(value)
}

const PROGRAM_EXAMPLES = `
Examples:
  hearsay read report.txt
  hearsay read 'reports/**/*.html' --publisher "Reed Valley Courier" > readings.jsonl
  hearsay serve reports/

Exit codes:
    0  all reports were read
    1  some reports could not be read
    2  the command line was wrong
    3  no report could be read
    4  the address to serve at cannot be used
   70  Hearsay failed: a bug
  130  interrupted by Ctrl-C (143 by a request to terminate)
`

const READ_EXAMPLES = `
Examples:
  hearsay read report.txt --published 2031-05-14
  hearsay read reports/ --rules              some ten times the speed, fewer statements found
  hearsay read reports/ mail.eml https://courier.example/feed.xml
  hearsay read reports/ --json | jq -r '.statements[].stance' | sort | uniq -c
  cat report.html | hearsay read - --text | less
  hearsay read reports/ --workspace desk     keeps what was read in the folder desk

In a workspace, reports and readings are kept; outside of one, nothing is.
A reading records how it was made. Where no encoder can run, rules read, and standard error says so.
What could not be read, and why, is said on standard error; the other reports are read all the same.
`

const SERVE_EXAMPLES = `
Examples:
  hearsay serve reports/
  hearsay serve --workspace desk
  hearsay serve reports/ --port 8080 --rules

Only this machine can connect: it listens at 127.0.0.1.
`
