import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NamedSentence } from './tagged-words.ts'

/** One article of the English Worldwide Newswire. */
export interface NewswireArticle {
  readonly name: string
  readonly publisher: string
  readonly sentences: readonly NamedSentence[]
}

interface Row {
  readonly word: string
  readonly label: string
}

/** All articles, in the order of their names, without the lines that hold only an address. */
export async function readNewswire(folder: string): Promise<NewswireArticle[]> {
  const articles: NewswireArticle[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.tsv')).toSorted()) {
    const blocks = (await readFile(join(folder, name), 'utf8')).split(/\r?\n\s*\r?\n/)
    const sentences = blocks
      .map(readRows)
      .filter((rows) => rows.length > 1 || (rows.length === 1 && !/^https?:/.test(rows[0]?.word ?? '')))
      .flatMap((rows) => splitSentences(joinApostrophes(rows)))
      .map((rows) => ({ words: rows.map(({ word }) => word), labels: rows.map(({ label }) => label) }))
    const publisher = name.replace(/_?\d*[.]txt[.]tsv$/, '')
    articles.push({ name, publisher, sentences })
  }
  return articles
}

function readRows(block: string): Row[] {
  return block
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\t+| {2,}| (?=[BI]-|O$)/))
    .filter(([word]) => word !== undefined && word !== '')
    .map(([word = '', label = 'O']) => ({ word, label: label.trim() }))
}

/** A curly apostrophe stands alone in the corpus: "Kato", "’", "s"; "don", "’", "t". */
function joinApostrophes(rows: readonly Row[]): Row[] {
  const result: Row[] = []
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    const next = rows[index + 1]
    if (row === undefined) continue
    const previous = result.at(-1)
    if (row.word === '’' && next !== undefined && /^(?:s|re|ve|ll|d|m)$/.test(next.word) && row.label === 'O') {
      result.push({ word: `’${next.word}`, label: 'O' })
      index += 1
    } else if (row.word === '’' && next?.word === 't' && previous?.word.endsWith('n') === true) {
      result.pop()
      result.push({ word: previous.word.slice(0, -1), label: previous.label }, { word: 'n’t', label: 'O' })
      index += 1
    } else result.push(row)
  }
  return result
}

/** The corpus keeps paragraphs whole: a sentence ends at a stop before a capital or an opening mark. */
function splitSentences(rows: readonly Row[]): Row[][] {
  const sentences: Row[][] = []
  let current: Row[] = []
  for (const [index, row] of rows.entries()) {
    current.push(row)
    const next = rows[index + 1]
    if (next === undefined) continue
    const stop = /^[.?!]$/.test(row.word) || (/^[”"]$/.test(row.word) && /^[.?!]$/.test(rows[index - 1]?.word ?? ''))
    if (stop && /^[\p{Lu}“‘"]/u.test(next.word) && !next.label.startsWith('I-') && !/^[”"]$/.test(next.word)) {
      sentences.push(current)
      current = []
    }
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}
