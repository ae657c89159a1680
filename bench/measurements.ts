import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readingSchema } from '../src/contract/reading.ts'
import { DEFAULT_MODE, READING_MODES, type ReadingMode } from '../src/model/reading.ts'
import { repeatCorpus, takeWords, writeCorpus, type Corpus } from './corpus.ts'
import { runMeasured, type Usage } from './measured-process.ts'
import { median, shorten } from './statistics.ts'

/** Figures by name: words a second, MB, ms, and ratios of these. */
export type Figures = Record<string, number>

/** What every measurement needs. */
export interface Bench {
  readonly corpus: Corpus
  /** The folder with the corpus, one file a report. */
  readonly folder: string
  /** A folder for whatever else is written. */
  readonly temporary: string
  readonly rounds: number
  /** Tells a person what goes on. */
  readonly say: (words: string) => void
}

const HEARSAY = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const COMPROMISE = fileURLToPath(new URL('read-with-compromise.mjs', import.meta.url))
const IN_PROCESS = fileURLToPath(new URL('read-in-process.mjs', import.meta.url))

/** Modes that measure more slowly read fewer of the texts: about so many words. */
const ENCODER_WORDS = 20_000

/** A mode that can be measured, and what it reads. */
export interface MeasuredMode {
  readonly mode: ReadingMode
  readonly corpus: Corpus
  readonly folder: string
}

/** The modes whose encoder runs here; the others are told and left out. Rules read everything. */
export async function findModes(bench: Bench): Promise<readonly MeasuredMode[]> {
  const corpus = takeWords(bench.corpus, ENCODER_WORDS)
  const folder = await writeCorpus(corpus, join(bench.temporary, 'fewer-reports'))
  const found: MeasuredMode[] = []
  for (const mode of READING_MODES) {
    if (mode === 'rules') found.push({ mode, corpus: bench.corpus, folder: bench.folder })
    else if (await isRunnable(bench, mode)) found.push({ mode, corpus, folder })
    else bench.say(`${mode} is left out: its encoder cannot run here`)
  }
  return found
}

async function isRunnable(bench: Bench, mode: ReadingMode): Promise<boolean> {
  const output = join(bench.temporary, 'reading.json')
  await runMeasured([HEARSAY, 'read', await writeShort(bench), '--json', `--${mode}`], bench.temporary, output)
  const { run } = readingSchema.parse(JSON.parse(await readFile(output, 'utf8')))
  return run.mode === mode && run.fallback === null
}

/**
 * Reads everything once, which warms the disk's cache too.
 *
 * @throws where some report cannot be read: its words would count as read.
 */
export async function checkReading({ corpus, folder, temporary, say }: Bench): Promise<void> {
  say('reading everything once')
  const output = join(temporary, 'readings.jsonl')
  await runMeasured([HEARSAY, 'read', folder, '--json', '--rules'], temporary, output)
  const readings = (await readFile(output, 'utf8')).trimEnd().split('\n').length
  if (readings !== corpus.texts.length) throw new Error(`Only ${readings} of ${corpus.texts.length} reports were read.`)
}

/** The whole command line in one mode beside compromise on the same texts, each as a process of its own, in turn. */
export async function measureBesideCompromise(bench: Bench, { mode, corpus, folder }: MeasuredMode): Promise<Figures> {
  const hearsay: Usage[] = []
  const compromise: Usage[] = []
  for (let round = 1; round <= bench.rounds; round++) {
    bench.say(`${mode} beside compromise, round ${round} of ${bench.rounds}`)
    hearsay.push(await runMeasured([HEARSAY, 'read', folder, '--json', `--${mode}`], bench.temporary))
    compromise.push(await runMeasured([COMPROMISE, folder], bench.temporary))
  }
  const ratios = hearsay.map(({ seconds }, round) => (compromise[round]?.seconds ?? Number.NaN) / seconds)
  const figures = {
    [`${mode}.wordsPerSecond`]: wordsPerSecond(corpus, hearsay),
    [`${mode}.compromise.wordsPerSecond`]: wordsPerSecond(corpus, compromise),
    [`${mode}.ratio`]: shorten(median(ratios)),
    [`${mode}.peakMemoryMB`]: peakOf(hearsay),
  }
  if (mode !== DEFAULT_MODE) return figures
  return {
    'hearsay.wordsPerSecond': wordsPerSecond(corpus, hearsay),
    'compromise.wordsPerSecond': wordsPerSecond(corpus, compromise),
    ratio: shorten(median(ratios)),
    peakMemoryMB: peakOf(hearsay),
    'compromise.peakMemoryMB': peakOf(compromise),
    ...figures,
  }
}

function wordsPerSecond({ words }: Corpus, runs: readonly { seconds: number }[]): number {
  return shorten(words / median(runs.map(({ seconds }) => seconds)))
}

function peakOf(runs: readonly Usage[]): number {
  return shorten(Math.max(...runs.map(({ peakMB }) => peakMB)))
}

/** By rules, the threads read every text so many times, so that their start and the warming of the code weigh little. */
const RULES_REPEATS = 12

/** The reading alone, without the start of the program and the first quarter of the reports: one worker thread, two. */
export async function measureThreads(bench: Bench, measured: MeasuredMode): Promise<Figures> {
  const { mode } = measured
  const rates = new Map<string, number[]>([
    ['1', []],
    ['2', []],
  ])
  const repeats = mode === 'rules' ? RULES_REPEATS : 1
  const corpus = repeatCorpus(measured.corpus, repeats * measured.corpus.texts.length, Infinity)
  const folder = await writeCorpus(corpus, join(bench.temporary, `threads-${mode}`))
  for (let round = 1; round <= bench.rounds; round++) {
    bench.say(`${mode}: threads, round ${round} of ${bench.rounds}`)
    for (const [workers, own] of rates) {
      const output = join(bench.temporary, 'rate.json')
      await runMeasured([IN_PROCESS, folder, workers, String(corpus.texts.length), mode], bench.temporary, output)
      own.push(parseRate(await readFile(output, 'utf8')))
    }
  }
  const [one = [], two = []] = [...rates.values()]
  return {
    [`${mode}.threads.1.wordsPerSecond`]: shorten(median(one)),
    [`${mode}.threads.2.wordsPerSecond`]: shorten(median(two)),
    [`${mode}.threads.ratio`]: shorten(median(two.map((rate, round) => rate / (one[round] ?? Number.NaN)))),
  }
}

/** Words a second, from what the measured process printed. */
function parseRate(output: string): number {
  const told: unknown = JSON.parse(output)
  if (typeof told === 'object' && told !== null && 'seconds' in told && 'words' in told)
    if (typeof told.seconds === 'number' && typeof told.words === 'number') return told.words / told.seconds
  throw new Error(`No words and seconds in: ${output}`)
}

/** From the start of `hearsay read` with one short report to its end. */
export async function measureStart(bench: Bench, { mode }: MeasuredMode): Promise<Figures> {
  bench.say(`${mode}: start`)
  const file = await writeShort(bench)
  const runs: Usage[] = []
  for (let round = 0; round < 2 * bench.rounds + 1; round++)
    runs.push(await runMeasured([HEARSAY, 'read', file, '--json', `--${mode}`], bench.temporary))
  return {
    [`${mode}.startUpMs`]: Math.round(1000 * median(runs.map(({ seconds }) => seconds))),
    [`${mode}.startUpMemoryMB`]: peakOf(runs),
  }
}

async function writeShort({ temporary }: Bench): Promise<string> {
  const file = join(temporary, 'short.txt')
  await writeFile(file, 'The bridge was closed on Monday, the ministry said.\n')
  return file
}

/** Reports of the growth are cut at this many words, so that the longest run takes minutes, not an hour. */
const GROWTH_WORDS = 200

/** Rate and peak memory of the whole command line as the reports grow in number. */
export async function measureGrowth(bench: Bench, { mode }: MeasuredMode, sizes: readonly number[]): Promise<Figures> {
  const figures: Figures = {}
  const runs: { rate: number; peakMB: number }[] = []
  for (const size of sizes) {
    bench.say(`${mode}: growth, ${size} reports`)
    const corpus = repeatCorpus(bench.corpus, size, GROWTH_WORDS)
    const folder = await writeCorpus(corpus, join(bench.temporary, `growth-${mode}-${size}`))
    const { seconds, peakMB } = await runMeasured([HEARSAY, 'read', folder, '--json', `--${mode}`], bench.temporary)
    runs.push({ rate: corpus.words / seconds, peakMB })
    figures[`${mode}.growth.${size}.wordsPerSecond`] = shorten(corpus.words / seconds)
    figures[`${mode}.growth.${size}.peakMemoryMB`] = shorten(peakMB)
  }
  const [before, last] = [runs.at(-2), runs.at(-1)]
  if (before === undefined || last === undefined) return figures
  return {
    ...figures,
    [`${mode}.growth.rateRatio`]: shorten(last.rate / before.rate),
    [`${mode}.growth.memoryRatio`]: shorten(last.peakMB / before.peakMB),
  }
}
