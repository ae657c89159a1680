import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFolder } from '../eval/formats/folders.ts'
import { loadNewswire } from '../eval/formats/worldwide-newswire.ts'

/** Texts to read, and how many words they have, split at white space. */
export interface Corpus {
  readonly texts: readonly string[]
  readonly words: number
}

const SHARED = fileURLToPath(new URL('../../shared/corpora/', import.meta.url))

/** There is nothing to read. The message is shown as it is. */
export class NoTexts extends Error {
  override readonly name = 'NoTexts'
}

/**
 * Half PolNeAR's training texts, half Worldwide Newswire's articles, evenly over each list of files.
 *
 * @throws {NoTexts} where `../shared` has not got them.
 */
export async function loadSharedCorpus(reports: number): Promise<Corpus> {
  const [polnear, newswire] = [join(SHARED, 'polnear/train/text'), join(SHARED, 'worldwide-newswire')]
  if (!(await isFolder(polnear)) || !(await isFolder(newswire)))
    throw new NoTexts(
      'The bench needs ../shared/corpora/polnear and ../shared/corpora/worldwide-newswire, which are not there. ' +
        'With --data FOLDER it reads any folder of .txt files.',
    )
  const first = sample(await loadTextFiles(polnear), Math.ceil(reports / 2))
  const second = sample(await loadNewswire(newswire), Math.floor(reports / 2)).map(({ text }) => text)
  return toCorpus([...first, ...second])
}

/**
 * The `.txt` files of a folder, evenly over their list where there are more than `reports`.
 *
 * @throws {NoTexts} where it has none.
 */
export async function loadFolder(folder: string, reports: number): Promise<Corpus> {
  const texts = (await isFolder(folder)) ? await loadTextFiles(folder) : []
  if (texts.length === 0) throw new NoTexts(`There is no .txt file in ${folder}.`)
  return toCorpus(sample(texts, reports))
}

async function loadTextFiles(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted()
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
}

/** So many items at even distances; all of them where there are no more. */
export function sample<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  )
}

/** Texts with the number of their words. */
export function toCorpus(texts: readonly string[]): Corpus {
  return { texts, words: texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0) }
}

/**
 * `count` reports made of the corpus in turn, each cut at the end of the paragraph that reaches `words` words and
 * numbered, so that no two are the same.
 */
export function repeatCorpus({ texts }: Corpus, count: number, words: number): Corpus {
  const cut = texts.map((text) => cutText(text, words))
  return toCorpus(
    Array.from({ length: count }, (_, index) => `${cut[index % cut.length] ?? ''}\n\nReport ${index + 1}.\n`),
  )
}

function cutText(text: string, words: number): string {
  const kept: string[] = []
  let sum = 0
  for (const paragraph of text.split(/\n+/u)) {
    if (sum >= words) break
    kept.push(paragraph)
    sum += paragraph.match(/\S+/gu)?.length ?? 0
  }
  return kept.join('\n\n')
}

/** Texts at even distances, of about so many words together. */
export function takeWords({ texts, words }: Corpus, wanted: number): Corpus {
  return toCorpus(sample(texts, Math.max(1, Math.round((texts.length * wanted) / Math.max(words, 1)))))
}

/** Writes the texts into a new folder, one file each, in order. */
export async function writeCorpus({ texts }: Corpus, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const [index, text] of texts.entries())
    await writeFile(join(folder, `${String(index + 1).padStart(5, '0')}.txt`), text)
  return folder
}
