import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'
import { loadBrat } from '../formats/brat.ts'
import { isFile, isFolder } from '../formats/folders.ts'
import { loadNarratedLabels, type NarratedLabel } from '../formats/narrated-labels.ts'
import { loadNewswire } from '../formats/worldwide-newswire.ts'
import { isListed } from '../parts.ts'
import { readBytes } from '../read-text.ts'
import { addCounts, NOTHING, ratesOf, type Counts } from '../scores/rates.ts'
import { NoGold, type Task, type TaskOptions, type TaskResult } from '../task.ts'

const OWN_LABELS = new URL('../labels/narrated.jsonl', import.meta.url)
const NARRATED: ReadonlySet<NarratedLabel['label']> = new Set(['event', 'figure'])

/** A text with the labels of some of its sentences. */
export interface LabelledText {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly labels: readonly NarratedLabel[]
}

/** Sentences that the report tells in its own voice, against labels by hand. */
export const narrated: Task = {
  name: 'narrated',
  summary: "The report's own voice on events and figures against labels by hand (eval/labels).",
  sharedFolder: 'corpora',
  lowerIsBetter: [],
  run: async (options) => {
    const beside = join(options.data, 'narrated.jsonl')
    const part = options.part ?? 'dev'
    const all = await loadNarratedLabels((await isFile(beside)) ? beside : OWN_LABELS)
    const labels = all.filter((label) => label.part === part && isListed(options, label.text))
    const texts = await loadTexts(options.data, labels)
    if (texts.length === 0) throw new NoGold(`No text with labels of the part ${part} was found in ${options.data}.`)
    return scoreNarrated(texts, (text) => readNarrated(text, options), options.onProgress)
  },
}

/** The labelled texts of both corpora that are there: `polnear/train`, `polnear/dev` and `worldwide-newswire`. */
async function loadTexts(data: string, labels: readonly NarratedLabel[]): Promise<LabelledText[]> {
  const folders = [
    ['polnear', join(data, 'polnear', 'train')],
    ['polnear', join(data, 'polnear', 'dev')],
    ['worldwide-newswire', join(data, 'worldwide-newswire')],
  ] as const
  const found: LabelledText[] = []
  for (const [corpus, folder] of folders) {
    if (!(await isFolder(folder))) continue
    const texts = corpus === 'polnear' ? await loadBrat(folder) : await loadArticles(folder)
    for (const { name, bytes, text } of texts) {
      const own = labels.filter((label) => label.corpus === corpus && label.text === name)
      if (own.length > 0) found.push({ name, bytes, text, labels: own })
    }
  }
  return found
}

async function loadArticles(folder: string): Promise<Omit<LabelledText, 'labels'>[]> {
  const articles = await loadNewswire(folder)
  return articles.map(({ name, text }) => ({ name, text, bytes: new TextEncoder().encode(text) }))
}

/** The contents of narrated statements that `read` finds, in offsets of the labelled text. */
async function readNarrated({ name, bytes }: LabelledText, { mode }: TaskOptions): Promise<readonly Span[]> {
  const { reading, allToGold } = await readBytes(name, bytes, { mode })
  return reading.statements.filter((one) => one.narrated).flatMap(({ content }) => allToGold(content.spans))
}

/**
 * Precision and recall of the sentences that are narrated (labelled `event` or `figure`) over all labelled sentences.
 * A sentence is taken as narrated where contents of narrated statements cover more than half of it.
 */
export async function scoreNarrated(
  texts: readonly LabelledText[],
  predict: (text: LabelledText) => Promise<readonly Span[]>,
  onProgress?: TaskOptions['onProgress'],
): Promise<TaskResult> {
  const counts = new Map<string, Counts>()
  const remarks: string[] = []
  for (const [index, text] of texts.entries()) {
    const read = await predict(text)
    for (const label of text.labels) {
      const found = covers(read, label)
      const counted = countOf(NARRATED.has(label.label), found)
      for (const name of ['narrated', `narrated.${label.corpus}`])
        counts.set(name, addCounts(counts.get(name) ?? NOTHING, counted))
      remarks.push(...remarksOn(label, text.text, found))
    }
    onProgress?.(index + 1, texts.length)
  }
  const figures = Object.assign({}, ...[...counts].map(([name, found]) => ratesOf(name, found)))
  return { documents: texts.length, figures, totals: {}, remarks }
}

function covers(read: readonly Span[], { start, end }: Span): boolean {
  const shared = read.reduce((sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)), 0)
  return shared > (end - start) / 2
}

function countOf(gold: boolean, found: boolean): Counts {
  return { gold: gold ? 1 : 0, predicted: found ? 1 : 0, matched: gold && found ? 1 : 0 }
}

/** Errors on the part that measures stay unread. */
function remarksOn({ part, label, text: name, start, end }: NarratedLabel, text: string, found: boolean): string[] {
  if (part === 'dev' || NARRATED.has(label) === found) return []
  return [`${name}: ${found ? 'invented' : 'missed'} (${label}) ${text.slice(start, end).replaceAll(/\s+/gu, ' ')}`]
}
