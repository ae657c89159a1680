import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { DEFAULT_MODE } from '../src/model/reading.ts'
import { loadFolder, loadSharedCorpus, NoTexts, writeCorpus, type Corpus } from './corpus.ts'
import {
  checkReading,
  findModes,
  measureBesideCompromise,
  measureGrowth,
  measureStart,
  measureThreads,
  type Bench,
  type Figures,
} from './measurements.ts'

interface Flags {
  readonly data?: string
  readonly reports: number
  readonly rounds: number
  readonly growth: number
  readonly json?: boolean
}

const program = new Command('npm run bench --')
  .description('Measures the speed and the memory of `hearsay read`, beside compromise on the same texts.')
  .option('--data <folder>', 'read the .txt files of a folder (default: texts of ../shared/corpora)')
  .option('--reports <number>', 'how many reports', parseCount, 400)
  .option('--rounds <number>', 'how often each is run; the medians count', parseCount, 3)
  .option(
    '--growth <number>',
    'the largest number of reports for the growth; below 100 leaves it out',
    parseCount,
    10_000,
  )
  .option('--json', 'print one JSON object')
  .action(runBench)

function say(words: string): void {
  console.error(`bench: ${words}`)
}

function parseCount(words: string): number {
  const count = Number(words)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Not a number from 1 on.')
  return count
}

async function runBench(flags: Flags): Promise<void> {
  const corpus =
    flags.data === undefined ? await loadSharedCorpus(flags.reports) : await loadFolder(flags.data, flags.reports)
  const temporary = await mkdtemp(join(tmpdir(), 'hearsay-bench-'))
  try {
    const folder = await writeCorpus(corpus, join(temporary, 'reports'))
    print(corpus, await measure({ corpus, folder, temporary, rounds: flags.rounds, say }, flags.growth), flags)
  } finally {
    await rm(temporary, { recursive: true })
  }
}

async function measure(bench: Bench, largest: number): Promise<Figures> {
  await checkReading(bench)
  const modes = await findModes(bench)
  const figures: Figures = {}
  for (const mode of modes) Object.assign(figures, await measureBesideCompromise(bench, mode))
  for (const mode of modes.filter((one) => one.mode === DEFAULT_MODE || one.mode === 'rules')) {
    const sizes = mode.mode === 'rules' ? [100, 1000, 10_000] : [100, 400]
    // An encoder's session has threads of its own: more workers are no measure of it.
    if (mode.mode === 'rules') Object.assign(figures, await measureThreads(bench, mode))
    Object.assign(
      figures,
      await measureStart(bench, mode),
      await measureGrowth(
        bench,
        mode,
        sizes.filter((size) => size <= largest),
      ),
    )
  }
  return figures
}

function print(corpus: Corpus, figures: Figures, { json, rounds }: Flags): void {
  const about = {
    reports: corpus.texts.length,
    words: corpus.words,
    rounds,
    cores: availableParallelism(),
    node: process.version,
  }
  if (json === true) return console.log(JSON.stringify({ ...about, figures }))
  console.log(
    `${about.reports} reports, ${about.words} words, ${rounds} rounds, ${about.cores} cores, Node ${about.node}`,
  )
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(width)}  ${value}`)
}

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof NoTexts)) throw error
  console.error(error.message)
  process.exitCode = 2
}
