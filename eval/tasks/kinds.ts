import { join } from 'node:path'
import type { Statement } from '../../src/model/statement.ts'
import { isBrat, loadBrat, type AttributedText } from '../formats/brat.ts'
import { isFile, isFolder } from '../formats/folders.ts'
import { loadKindLabels, type KindLabel } from '../formats/kind-labels.ts'
import { isListed } from '../parts.ts'
import { readBytes } from '../read-text.ts'
import { rolesOf, wordsOf } from '../roles.ts'
import { accuracy, commonestShare, macroF1, type Answer } from '../scores/kinds.ts'
import { percent } from '../scores/rates.ts'
import { isSame, sharedLength, toPieces, touches } from '../scores/spans.ts'
import type { RolePieces } from '../scores/statements.ts'
import { NoGold, type Task, type TaskOptions, type TaskResult } from '../task.ts'

const OWN_LABELS = new URL('../labels/kinds.jsonl', import.meta.url)
const NONE = 'none'

/** A statement as it was read, with its roles in offsets of the gold text. */
export interface ReadStatement {
  readonly roles: RolePieces
  readonly statement: Statement
}

/** One quality of statements: how a label gives it, and how a reading. */
interface Quality {
  readonly name: string
  readonly labelled: (label: KindLabel) => string
  readonly readAs: (statement: Statement) => string
}

/** No source and an unknown one are one answer. */
const QUALITIES: readonly Quality[] = [
  { name: 'kind', labelled: ({ kind }) => kind ?? 'unknown', readAs: ({ source }) => source?.kind ?? 'unknown' },
  { name: 'named', labelled: ({ named }) => String(named), readAs: ({ source }) => String(source?.named ?? false) },
  { name: 'role', labelled: ({ role }) => role ?? NONE, readAs: ({ source }) => source?.role ?? NONE },
  { name: 'stance', labelled: ({ stance }) => stance, readAs: ({ stance }) => stance },
  { name: 'directness', labelled: ({ directness }) => directness, readAs: ({ directness }) => directness ?? NONE },
  { name: 'certainty', labelled: ({ certainty }) => certainty, readAs: ({ certainty }) => certainty },
  { name: 'polarity', labelled: ({ polarity }) => polarity, readAs: ({ polarity }) => polarity },
  { name: 'nature', labelled: ({ nature }) => nature, readAs: ({ nature }) => nature ?? NONE },
  { name: 'medium', labelled: ({ medium }) => medium ?? NONE, readAs: ({ medium }) => medium?.kind ?? NONE },
]
/** Qualities with so uneven values that a share of right answers says little. */
const UNEVEN: ReadonlySet<string> = new Set(['kind', 'stance', 'nature'])

/** A label with the gold statement that it speaks of, and with the one that was read for it. */
interface Pair {
  readonly label: KindLabel
  readonly gold: RolePieces
  readonly read: Statement | undefined
  readonly text: string
}

/** Kinds of source, stance and the other qualities of statements, against labels by hand. */
export const kinds: Task = {
  name: 'kinds',
  summary: 'Kind of source, stance and other qualities of statements, against labels by hand (eval/labels).',
  sharedFolder: 'corpora/polnear',
  lowerIsBetter: [],
  run: async (options) => {
    const folder = await findFolder(options)
    const labels = (await loadKindLabels(await findLabels(options))).filter(({ text }) => isListed(options, text))
    const texts = (await loadBrat(folder)).filter(({ name }) => labels.some(({ text }) => text === name))
    if (texts.length === 0) throw new NoGold(`No text that is labelled in eval/labels was found in ${folder}.`)
    return scoreKinds(texts, labels, (text) => readStatements(text, options), options.onProgress)
  },
}

/** Labels that lie beside the data, else the repository's own. */
async function findLabels({ data }: TaskOptions): Promise<string | URL> {
  const beside = join(data, 'kinds.jsonl')
  return (await isFile(beside)) ? beside : OWN_LABELS
}

async function findFolder({ data, part }: TaskOptions): Promise<string> {
  if (part !== undefined) return join(data, part)
  const dev = join(data, 'dev')
  return !(await isBrat(data)) && (await isFolder(dev)) ? dev : data
}

async function readStatements(
  { name, bytes, text }: AttributedText,
  { mode }: TaskOptions,
): Promise<readonly ReadStatement[]> {
  const { reading, allToGold } = await readBytes(name, bytes, { mode })
  return reading.statements
    .filter(({ narrated }) => !narrated)
    .map((statement) => ({ statement, roles: rolesOf(statement, text, allToGold) }))
}

/** All figures over some texts. `predict` gives the statements that were read, narrated ones left out. */
export async function scoreKinds(
  texts: readonly AttributedText[],
  labels: readonly KindLabel[],
  predict: (text: AttributedText) => Promise<readonly ReadStatement[]>,
  onProgress?: TaskOptions['onProgress'],
): Promise<TaskResult> {
  const pairs: Pair[] = []
  for (const [index, text] of texts.entries()) {
    const read = await predict(text)
    for (const label of labels) if (label.text === text.name) pairs.push(pairOf(label, text, read))
    onProgress?.(index + 1, texts.length)
  }
  const found = pairs.filter(({ read }) => read !== undefined)
  const figures = {
    found: percent(found.length, pairs.length),
    ...Object.fromEntries(QUALITIES.flatMap((quality) => figuresOf(quality, pairs))),
  }
  // The errors of the half that measures stay unread.
  const remarks = pairs.filter(({ label }) => label.half === 'tune').flatMap(remarksOn)
  return { documents: texts.length, figures, totals: {}, remarks }
}

/** @throws {NoGold} where the gold has no statement with the label's cue: then the labels are of another corpus. */
function pairOf(label: KindLabel, { name, text, statements }: AttributedText, read: readonly ReadStatement[]): Pair {
  const cue = toPieces(
    label.cue.map(([start, end]) => ({ start, end })),
    text,
  )
  const gold = statements.find((one) => isSame(one.cue, cue))
  if (gold === undefined)
    throw new NoGold(`A label of ${name} has a cue that the gold lacks: ${JSON.stringify(label.cue)}.`)
  const [best] = read
    .map((one) => ({ one, shared: sharedLength(gold.cue, one.roles.cue) }))
    .filter(({ one, shared }) => shared > 0 && touches(gold.content, one.roles.content))
    .toSorted((a, b) => b.shared - a.shared)
  return { label, gold, read: best?.one.statement, text }
}

function figuresOf({ name, labelled, readAs }: Quality, pairs: readonly Pair[]): [string, number][] {
  const answersOf = (some: readonly Pair[]): Answer[] =>
    some.flatMap(({ label, read }) => (read === undefined ? [] : [{ gold: labelled(label), read: readAs(read) }]))
  const all = answersOf(pairs)
  const measured = answersOf(pairs.filter(({ label }) => label.half === 'measure'))
  const macro: [string, number][] = [
    [`${name}.macro.f1`, macroF1(all)],
    [`${name}.measure.macro.f1`, macroF1(measured)],
  ]
  return [
    [name, accuracy(all)],
    [`${name}.measure`, accuracy(measured)],
    [`${name}.commonest`, commonestShare(pairs.map(({ label }) => labelled(label)))],
    ...(UNEVEN.has(name) ? macro : []),
  ]
}

function remarksOn({ label, gold, read, text }: Pair): string[] {
  const words = `${label.text}: ${wordsOf(gold, text)}`
  if (read === undefined) return [`missed ${words}`]
  return QUALITIES.flatMap(({ name, labelled, readAs }) => {
    const [right, answer] = [labelled(label), readAs(read)]
    return right === answer ? [] : [`${name} ${right}, read ${answer}: ${words}`]
  })
}
