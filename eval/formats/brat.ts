import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'
import type { Role, RolePieces } from '../scores/statements.ts'
import { toPieces } from '../scores/spans.ts'
import { utf16Offsets, type ToUtf16 } from './code-points.ts'
import { isFolder } from './folders.ts'

/** A text with its gold attributions. Spans are UTF-16 offsets into `text`, which is the file as decoded. */
export interface AttributedText {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly statements: readonly RolePieces[]
}

/** A text file and the annotations that were chosen for it. */
interface Pair {
  readonly name: string
  readonly textFile: string
  readonly annotationFile: string
}

/**
 * Reads a brat folder (standoff format, https://brat.nlplab.org/standoff.html) of attributions: `text/` beside
 * `attributions/`, or `.txt` and `.ann` files in one folder. `NAME.ann` or `NAME_ANNOTATOR.ann` belongs to `NAME.txt`.
 *
 *     T1  Source 89 106     The Courier
 *     T2  Content 115 190;200 290   …      pieces of one span
 *     E1  Attribution:T4 Content:T2 Cue:T3 Source:T1
 *
 * Where a text has several annotators' copies, the first by file name is used. A text without annotations is left
 * out, as are events without roles; `Content2` and the like are further pieces of their role.
 */
export async function loadBrat(folder: string): Promise<AttributedText[]> {
  return Promise.all((await findPairs(folder)).map(loadPair))
}

/** Whether a folder holds attributions in this format. */
export async function isBrat(folder: string): Promise<boolean> {
  return (await findPairs(folder)).length > 0
}

async function findPairs(folder: string): Promise<Pair[]> {
  const textFolder = (await isFolder(join(folder, 'text'))) ? join(folder, 'text') : folder
  const annotationFolder = (await isFolder(join(folder, 'attributions'))) ? join(folder, 'attributions') : folder
  const texts = new Set((await sortedFiles(textFolder, '.txt')).map((file) => file.slice(0, -'.txt'.length)))
  const annotations = new Map<string, string>()
  for (const file of await sortedFiles(annotationFolder, '.ann')) {
    const base = file.slice(0, -'.ann'.length)
    const name = texts.has(base) ? base : base.replace(/_[^_]*$/u, '')
    if (!annotations.has(name)) annotations.set(name, file)
  }
  return [...texts].flatMap((name) => {
    const annotation = annotations.get(name)
    if (annotation === undefined) return []
    return [{ name, textFile: join(textFolder, `${name}.txt`), annotationFile: join(annotationFolder, annotation) }]
  })
}

async function sortedFiles(folder: string, ending: string): Promise<string[]> {
  const names = (await isFolder(folder)) ? await readdir(folder) : []
  return names.filter((name) => name.endsWith(ending)).toSorted()
}

async function loadPair({ name, textFile, annotationFile }: Pair): Promise<AttributedText> {
  const bytes = await readFile(textFile)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const lines = (await readFile(annotationFile, 'utf8')).split(/\r?\n/u)
  return { name, bytes, text, statements: parseAnnotations(lines, text) }
}

/** One `T` line: a label, the pieces in code points, and the words that the annotator saw. */
interface TextBound {
  readonly label: string
  readonly pieces: readonly Span[]
  readonly words: string
}

/** The statements of one `.ann` file over `text`. */
export function parseAnnotations(lines: readonly string[], text: string): RolePieces[] {
  const bounds = new Map<string, TextBound>()
  for (const line of lines) {
    const fields = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/u.exec(line)
    if (fields === null) continue
    const [, id = '', label = '', offsets = '', words = ''] = fields
    bounds.set(id, { label, pieces: offsets.split(';').map(parsePiece), words })
  }
  const toUtf16 = chooseOffsets(text, [...bounds.values()])
  return lines.flatMap((line) => parseEvent(line, bounds, text, toUtf16) ?? [])
}

function parsePiece(words: string): Span {
  const [start = 0, end = 0] = words.split(' ').map(Number)
  return { start, end }
}

/** With `\r\n` in the text, tools differ in how they count: the count that gives the annotator's words is the right one. */
function chooseOffsets(text: string, bounds: readonly TextBound[]): ToUtf16 {
  const universal = utf16Offsets(text, { universalNewlines: true })
  if (!text.includes('\r\n')) return universal
  const raw = utf16Offsets(text, { universalNewlines: false })
  return countTrue(text, bounds, raw) > countTrue(text, bounds, universal) ? raw : universal
}

function countTrue(text: string, bounds: readonly TextBound[], toUtf16: ToUtf16): number {
  return bounds.filter(({ pieces, words }) => {
    const seen = pieces.map(({ start, end }) => text.slice(toUtf16(start), toUtf16(end))).join(' ')
    return seen.replaceAll(/\s+/gu, ' ') === words.replaceAll(/\s+/gu, ' ')
  }).length
}

function parseEvent(
  line: string,
  bounds: ReadonlyMap<string, TextBound>,
  text: string,
  toUtf16: ToUtf16,
): RolePieces | undefined {
  if (!/^E\d+\t/u.test(line)) return undefined
  const [trigger, ...roles] = line
    .slice(line.indexOf('\t') + 1)
    .trim()
    .split(/\s+/u)
  if (trigger === undefined || !trigger.startsWith('Attribution')) return undefined
  const pieces = (role: Role): Span[] =>
    roles
      .map((part) => /^([A-Za-z]+)\d*:(T\d+)$/u.exec(part))
      .filter((part) => part?.[1]?.toLowerCase() === role)
      .flatMap((part) => bounds.get(part?.[2] ?? '')?.pieces ?? [])
      .map(({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }))
  const statement = {
    source: toPieces(pieces('source'), text),
    cue: toPieces(pieces('cue'), text),
    content: toPieces(pieces('content'), text),
  }
  return statement.source.length + statement.cue.length + statement.content.length === 0 ? undefined : statement
}
