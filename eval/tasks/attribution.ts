import { join } from 'node:path'
import { isBrat, loadBrat, type AttributedText } from '../formats/brat.ts'
import { isFolder } from '../formats/folders.ts'
import { isListed } from '../parts.ts'
import { readBytes } from '../read-text.ts'
import { rolesOf, wordsOf } from '../roles.ts'
import { addCounts, NOTHING, ratesOf, type Counts } from '../scores/rates.ts'
import { countExact, countOverlapping, touches } from '../scores/spans.ts'
import {
  countStatements,
  isSameStatement,
  overlapsInAllRoles,
  pairStatements,
  ROLES,
  type RolePieces,
} from '../scores/statements.ts'
import { NoGold, type Task, type TaskOptions, type TaskResult } from '../task.ts'

/** Who says what: spans of each role and whole statements, against gold in brat's format. */
export const attribution: Task = {
  name: 'attribution',
  summary: 'Sources, cues, contents and whole statements against a brat folder (PolNeAR).',
  sharedFolder: 'corpora/polnear',
  lowerIsBetter: [],
  run: async (options) => {
    const folder = await findFolder(options)
    const texts = (await loadBrat(folder)).filter(({ name }) => isListed(options, name))
    if (texts.length === 0) throw new NoGold(`No .txt file with an .ann file was found in ${folder}.`)
    const nested = texts.some(({ statements }) => holdsNesting(statements))
    return scoreAttribution(texts, (text) => readStatements(text, options, nested), options.onProgress)
  },
}

/** The folder itself, or the part of it that was asked for: `dev` where it has parts and none was named. */
async function findFolder({ data, part }: TaskOptions): Promise<string> {
  if (part !== undefined) return join(data, part)
  if (await isBrat(data)) return data
  for (const name of ['dev', 'test', 'train']) if (await isFolder(join(data, name))) return join(data, name)
  return data
}

/** All figures over some texts. `predict` gives the statements to score, in offsets of the gold text. */
export async function scoreAttribution(
  texts: readonly AttributedText[],
  predict: (text: AttributedText) => Promise<readonly RolePieces[]>,
  onProgress?: TaskOptions['onProgress'],
): Promise<TaskResult> {
  const counts = new Map<string, Counts>()
  const remarks: string[] = []
  for (const [index, text] of texts.entries()) {
    const predicted = await predict(text)
    for (const [name, found] of Object.entries(countRoles(text.statements, predicted)))
      counts.set(name, addCounts(counts.get(name) ?? NOTHING, found))
    remarks.push(...remarksOn(text, predicted))
    onProgress?.(index + 1, texts.length)
  }
  const figures = Object.assign({}, ...[...counts].map(([name, found]) => ratesOf(name, found)))
  return { documents: texts.length, figures, totals: {}, remarks }
}

/** Whether a gold statement stands inside another's content. PolNeAR gives every word one role at most: none does. */
function holdsNesting(statements: readonly RolePieces[]): boolean {
  return statements.some(({ cue }) => statements.some(({ content }) => touches(cue, content)))
}

/**
 * The attributed statements that `read` finds. What the report says in its own voice is no attribution. Where the gold
 * has no statement inside another's content, those that `read` finds there are left out: the gold cannot tell whether
 * they are right.
 */
async function readStatements(
  { name, bytes, text }: AttributedText,
  { mode }: TaskOptions,
  nested: boolean,
): Promise<RolePieces[]> {
  const { reading, allToGold } = await readBytes(name, bytes, { mode })
  return reading.statements
    .filter(({ narrated, parent }) => !narrated && (nested || parent === null))
    .map((statement) => rolesOf(statement, text, allToGold))
}

/** All counts of one text. */
function countRoles(gold: readonly RolePieces[], predicted: readonly RolePieces[]): Record<string, Counts> {
  const counts: Record<string, Counts> = {}
  for (const role of ROLES) {
    const goldPieces = gold.map((statement) => statement[role])
    const predictedPieces = predicted.map((statement) => statement[role])
    counts[`${role}.exact`] = countExact(goldPieces, predictedPieces)
    counts[`${role}.overlap`] = countOverlapping(goldPieces, predictedPieces)
  }
  counts['statement.exact'] = countStatements(gold, predicted, isSameStatement)
  counts['statement.overlap'] = countStatements(gold, predicted, overlapsInAllRoles)
  return counts
}

function remarksOn({ name, text, statements }: AttributedText, predicted: readonly RolePieces[]): string[] {
  const pairs = pairStatements(statements, predicted)
  const used = new Set(pairs)
  const missed = statements.filter((_, index) => pairs[index] === undefined)
  const invented = predicted.filter((_, index) => !used.has(index))
  return [
    ...missed.map((statement) => `${name}: missed ${wordsOf(statement, text)}`),
    ...invented.map((statement) => `${name}: invented ${wordsOf(statement, text)}`),
  ]
}
