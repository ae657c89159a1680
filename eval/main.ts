import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_MODE, READING_MODES, type ReadingMode } from '../src/model/reading.ts'
import { openPipeline } from '../src/operations/open-pipeline.ts'
import { findFalls, loadBaseline, saveBaseline } from './baseline.ts'
import { isFolder } from './formats/folders.ts'
import { progressOn } from './progress.ts'
import { tableOf } from './table.ts'
import { NoGold, type Task, type TaskResult } from './task.ts'
import { attribution } from './tasks/attribution.ts'
import { kinds } from './tasks/kinds.ts'
import { names } from './tasks/names.ts'
import { narrated } from './tasks/narrated.ts'
import { places } from './tasks/places.ts'
import { seed } from './tasks/seed.ts'
import { timex } from './tasks/timex.ts'

const TASKS: readonly Task[] = [attribution, kinds, narrated, seed, names, timex, places]
const CHOICES = [...TASKS.map(({ name }) => name), 'all']

interface Flags {
  readonly mode: ReadingMode
  readonly data?: string
  readonly part?: string
  readonly list?: string
  readonly baseline?: boolean
  readonly update?: boolean
  readonly verbose?: boolean
  readonly json?: boolean
}

const program = new Command('npm run eval --')
  .description('Scores what `hearsay read` gives against gold.')
  .argument('<task>', CHOICES.join(', '), parseTasks)
  .addOption(new Option('--mode <mode>', 'how to read').choices(READING_MODES).default(DEFAULT_MODE))
  .option('--data <folder>', "texts and gold in the task's format (default: its corpus under ../shared)")
  .option('--part <name>', 'a folder inside the data: train, dev, test … (default for attribution: dev)')
  .option('--list <file>', 'names of the documents to score, one a line; all others are left out')
  .option('--baseline', 'fail when a figure is worse than that of the mode in eval/baseline.json; always so with all')
  .option('--update', 'write the figures of the mode to eval/baseline.json')
  .option('--verbose', 'also list what was missed, invented or wrong')
  .option('--json', 'print one JSON object')
  .addHelpText('after', `\nTasks:\n${TASKS.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join('\n')}`)
  .action(evaluate)

function parseTasks(name: string): readonly Task[] {
  const tasks = TASKS.filter((task) => name === 'all' || task.name === name)
  if (tasks.length === 0) throw new InvalidArgumentError(`Tasks: ${CHOICES.join(', ')}.`)
  return tasks
}

async function evaluate(tasks: readonly Task[], flags: Flags): Promise<void> {
  const own = [flags.data, flags.part, flags.list].every((flag) => flag === undefined)
  if (flags.update === true && !own)
    throw new NoGold(
      'The baseline is of the whole corpora under ../shared: --update goes without --data, --part, --list.',
    )
  await requireMode(flags.mode)
  const results = new Map<Task, TaskResult>()
  for (const task of tasks) {
    const data = folderOf(task, tasks, flags)
    if (await isFolder(data)) results.set(task, await runTask(task, data, flags))
    else if (tasks.length === 1) throw new NoGold(`There is no folder ${shownData(task, tasks, flags)}.`)
    else console.error(`${task.name}: skipped: needs ${shownData(task, tasks, flags)}`)
  }
  const baseline = await loadBaseline()
  const falls =
    own && flags.update !== true
      ? [...results].flatMap(([task, result]) => findFalls(task, result, baseline[task.name]?.[flags.mode]))
      : []
  if (flags.update === true) await saveBaseline(results, flags.mode)
  print(tasks, results, falls, flags)
  const compares = flags.baseline === true || tasks.length > 1
  if (compares && falls.length > 0) process.exitCode = 1
}

/** Figures of one mode must not stand under the name of another: where it cannot run, nothing is scored. */
async function requireMode(asked: ReadingMode): Promise<void> {
  const { mode, fallback } = await openPipeline(asked)
  if (mode !== asked) throw new NoGold(`The mode ${asked} cannot be measured: ${fallback}. Choose another with --mode.`)
  if (fallback !== null) console.error(`Read by WebAssembly: ${fallback}.`)
}

function folderOf(task: Task, tasks: readonly Task[], { data }: Flags): string {
  if (data === undefined) return fileURLToPath(new URL(`../../shared/${task.sharedFolder}`, import.meta.url))
  return tasks.length === 1 ? data : join(data, task.sharedFolder)
}

function shownData(task: Task, tasks: readonly Task[], flags: Flags): string {
  return flags.data === undefined ? `../shared/${task.sharedFolder}` : folderOf(task, tasks, flags)
}

async function runTask(task: Task, data: string, flags: Flags): Promise<TaskResult> {
  const { part, list, verbose } = flags
  const result = await task.run({
    data,
    mode: flags.mode,
    isShared: flags.data === undefined,
    onProgress: progressOn(task.name, process.stderr),
    ...(part === undefined ? {} : { part }),
    ...(list === undefined ? {} : { only: await loadList(list) }),
  })
  if (verbose === true) for (const remark of result.remarks) console.error(remark)
  return result
}

/** Document names, one a line, without their ending. */
async function loadList(file: string): Promise<ReadonlySet<string>> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/u).map((line) => line.trim())
  return new Set(
    lines.filter((line) => line !== '').map((line) => line.replace(/(?:[.]txt)?[.](?:tsv|txt|tml|ann)$/u, '')),
  )
}

function print(
  tasks: readonly Task[],
  results: ReadonlyMap<Task, TaskResult>,
  falls: readonly string[],
  flags: Flags,
): void {
  const summaries = [...results].map(([task, { documents, figures, totals }]) => {
    return { task: task.name, mode: flags.mode, data: shownData(task, tasks, flags), documents, figures, totals }
  })
  const [first] = summaries
  if (flags.json !== true) for (const summary of summaries) console.log(tableOf(summary))
  else if (tasks.length === 1) console.log(JSON.stringify(first))
  else {
    const figures = summaries.flatMap(({ task, figures: own }) =>
      Object.entries(own).map(([name, value]) => [`${task}.${name}`, value] as const),
    )
    console.log(
      JSON.stringify({ task: 'all', mode: flags.mode, figures: Object.fromEntries(figures), tasks: summaries, falls }),
    )
  }
  if (falls.length > 0) console.error(['Worse than eval/baseline.json:', ...falls].join('\n'))
}

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof NoGold)) throw error
  console.error(error.message)
  process.exitCode = 2
}
