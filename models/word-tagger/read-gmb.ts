import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'
import type { WordClass } from '../../src/model/token.ts'
import { WORD_CLASSES } from '../../src/inference/word-classes.ts'

/** One sentence of the Groningen Meaning Bank's newswire, with its own name labels (`B-geo`, `I-per`, `O` …). */
export interface GmbSentence {
  readonly words: readonly string[]
  readonly classes: readonly WordClass[]
  readonly names: readonly string[]
}

const OTHER_CLASSES: Readonly<Record<string, WordClass>> = { LRB: '(', RRB: ')', ';': ':' }
/** Penn calls them nouns; this corpus calls most of them determiners. */
const nounPronoun = /^(?:any|every|no|some)(?:body|one|thing)$/i
/** What a spreadsheet program made of "3-6": no words of the text. */
const spoiled = /^\d{2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/

/** The distinct sentences of `ner_dataset.csv.zip` whose rows are all sound. */
export async function readGmb(path: string): Promise<GmbSentence[]> {
  const rows = parseRows(await unzipOnly(path))
  const sentences: GmbSentence[] = []
  const seen = new Set<string>()
  let words: string[] = []
  let classes: WordClass[] = []
  let names: string[] = []
  let sound = true
  const close = (): void => {
    const key = words.join(' ')
    if (sound && words.length > 1 && !seen.has(key)) sentences.push({ words, classes, names })
    seen.add(key)
    words = []
    classes = []
    names = []
    sound = true
  }
  for (const [number = '', word = '', mark = '', name = ''] of rows.slice(1)) {
    if (number !== '') close()
    const wordClass = WORD_CLASSES.find((known) => known === mark) ?? OTHER_CLASSES[mark]
    if (word === '' || spoiled.test(word) || wordClass === undefined) sound = false
    words.push(word)
    classes.push(nounPronoun.test(word) ? 'NN' : (wordClass ?? 'NN'))
    names.push(name)
  }
  close()
  return sentences
}

async function unzipOnly(path: string): Promise<string> {
  const archive = await yauzl.fromBufferPromise(await readFile(path))
  for await (const entry of archive.eachEntry()) {
    const stream = await archive.openReadStreamPromise(entry)
    return (await buffer(stream)).toString('latin1')
  }
  throw new Error(`${path} holds no file.`)
}

/** Comma-separated values as RFC 4180 has them, without line breaks inside a value. */
function parseRows(csv: string): string[][] {
  return csv.split(/\r?\n/).map((line) => {
    const values: string[] = []
    for (const match of `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
      values.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    }
    return values
  })
}
