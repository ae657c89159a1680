import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadBrat } from '../../eval/formats/brat.ts'
import { joinTokens } from '../../eval/formats/join-tokens.ts'
import { loadTimeml } from '../../eval/formats/timeml.ts'
import { loadNewswire } from '../../eval/formats/worldwide-newswire.ts'
import { toEncoderText } from '../../src/inference/encoder/encoder-words.ts'
import { findOriginalSpan } from '../../src/model/offset-map.ts'
import type { Span } from '../../src/model/span.ts'
import { capture } from '../../src/pipeline/capture/capture.ts'
import { segment } from '../../src/pipeline/segment/segment.ts'
import { readGmb } from '../word-tagger/read-gmb.ts'

/*
 * Brings the corpora into the form that train.py reads: one JSON object a text, with the words that the encoder will
 * see when `hearsay read` runs, made by the same code, and the gold as ranges of these words.
 *
 *     npx tsx models/tagger/prepare.ts --data ../shared/corpora --out .tmp/tagger
 *
 * The files hold the corpora's words: they stay out of the repository.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: '.tmp/tagger' },
  },
})

/** A half-open range of words. */
type Range = readonly [first: number, end: number]

/** A text as train.py reads it: what the encoder sees, and the way from spans of the corpus' text to its words. */
interface Prepared {
  readonly words: Record<string, unknown>
  readonly rangeOf: (span: Span) => Range | undefined
}

/** Reads a text as the product does, up to its words. */
async function prepareText(name: string, text: string): Promise<Prepared> {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = { address: `${name}.txt`, bytes, sha256, mediaType: 'text/plain', charset: 'utf-8', hints: {} }
  const captured = await capture(document, {})
  const segmented = { ...captured, ...(await segment.run(captured)) }
  const { words, sentences } = toEncoderText(segmented)
  const originals = words.map((word) => findOriginalSpan(captured.origin, word))
  return {
    words: {
      id: name,
      words: words.map((word) => word.text),
      shape: words.map(({ shape }) => shape),
      position: words.map(({ position }) => position),
      quoting: words.map(({ quoting }) => quoting),
      sentences: sentences.map(({ first, end }) => [first, end]),
    },
    rangeOf: (span) => {
      const inside = originals.flatMap((word, index) =>
        word !== undefined && word.start < span.end && span.start < word.end ? [index] : [],
      )
      const [first, last] = [inside[0], inside.at(-1)]
      return first === undefined || last === undefined ? undefined : [first, last + 1]
    },
  }
}

async function writeLines(name: string, texts: readonly unknown[]): Promise<void> {
  await writeFile(join(values.out, name), texts.map((text) => `${JSON.stringify(text)}\n`).join(''))
  console.log(`${name}: ${texts.length} texts`)
}

async function prepareAttributions(part: string): Promise<void> {
  const texts: unknown[] = []
  for (const { name, text, statements } of await loadBrat(join(values.data, 'polnear', part))) {
    const { words, rangeOf } = await prepareText(name, text)
    const ranges = (pieces: readonly Span[]): Range[] =>
      pieces.map(rangeOf).filter((range): range is Range => range !== undefined)
    texts.push({
      ...words,
      statements: statements.map(({ source, cue, content }) => ({
        source: ranges(source),
        cue: ranges(cue),
        content: ranges(content),
      })),
    })
  }
  await writeLines(`attribution-${part}.jsonl`, texts)
}

async function prepareNames(): Promise<void> {
  const lines = await readFile(new URL('../word-tagger/dev-publishers.txt', import.meta.url), 'utf8')
  const publishers = new Set(lines.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  const parts: Record<'train' | 'dev', unknown[]> = { train: [], dev: [] }
  for (const { name, text, names } of await loadNewswire(join(values.data, 'worldwide-newswire'))) {
    const { words, rangeOf } = await prepareText(name, text)
    const own = names.flatMap(({ span, tag }) => {
      const range = rangeOf(span)
      return range === undefined ? [] : [[...range, tag]]
    })
    parts[publishers.has(name.replace(/_?\d*$/u, '')) ? 'dev' : 'train'].push({ ...words, names: own })
  }
  await writeLines('names-train.jsonl', parts.train)
  await writeLines('names-dev.jsonl', parts.dev)
}

const factualSentence = z.object({
  text: z.string(),
  targets: z.array(z.object({ span1: z.tuple([z.number(), z.number()]), label: z.number() })),
})
type FactualSentence = z.infer<typeof factualSentence>

async function readFactual(part: string): Promise<FactualSentence[]> {
  const lines = (await readFile(join(values.data, 'factuality/UW', `${part}.jsonl`), 'utf8')).split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => factualSentence.parse(JSON.parse(line)))
}

/** Letters and digits alone: the same sentence in two corpora differs in spaces and marks. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

async function prepareFactuality(part: string): Promise<void> {
  const texts: unknown[] = []
  for (const [index, { text, targets }] of (await readFactual(part)).entries()) {
    const joined = joinTokens([text.split(' ')])
    const { words, rangeOf } = await prepareText(`uw-${part}-${index}`, joined.text)
    const events = targets.flatMap(({ span1, label }) => {
      const [from, to] = [joined.spans[span1[0]], joined.spans[span1[1] - 1]]
      const range = from === undefined || to === undefined ? undefined : rangeOf({ start: from.start, end: to.end })
      return range === undefined ? [] : [[range[1] - 1, label]]
    })
    texts.push({ ...words, events })
  }
  await writeLines(`factuality-${part}.jsonl`, texts)
}

/** Documents of TimeBank that hold a sentence of the factuality corpus' dev part are the dev part of times too. */
async function prepareTimes(): Promise<void> {
  const sentences = (await readFactual('dev')).map(({ text }) => letters(text)).filter((text) => text.length > 40)
  const parts: Record<'train' | 'dev', unknown[]> = { train: [], dev: [] }
  const devNames: string[] = []
  for (const { name, text, times } of await loadTimeml(join(values.data, 'timeml'))) {
    const all = letters(text)
    const isDev = sentences.some((sentence) => all.includes(sentence))
    const { words, rangeOf } = await prepareText(name, text)
    const own = times.flatMap(({ span, type }) => {
      const range = rangeOf(span)
      return range === undefined ? [] : [[...range, type]]
    })
    if (isDev) devNames.push(name)
    parts[isDev ? 'dev' : 'train'].push({ ...words, times: own })
  }
  await writeLines('times-train.jsonl', parts.train)
  await writeLines('times-dev.jsonl', parts.dev)
  await writeFile(join(values.out, 'times-dev.txt'), devNames.map((name) => `${name}\n`).join(''))
}

/** Sentences of the Groningen Meaning Bank, without labels: a teacher reads them for a smaller encoder. */
async function prepareUnlabelled(): Promise<void> {
  const texts: unknown[] = []
  for (const [index, { words }] of (await readGmb(join(values.data, 'gmb-voa/ner_dataset.csv.zip'))).entries())
    texts.push((await prepareText(`gmb-${index}`, joinTokens([words]).text)).words)
  await writeLines('unlabelled.jsonl', texts)
}

await mkdir(values.out, { recursive: true })
for (const part of ['train', 'dev']) await prepareAttributions(part)
await prepareNames()
for (const part of ['train', 'dev']) await prepareFactuality(part)
await prepareTimes()
await prepareUnlabelled()
