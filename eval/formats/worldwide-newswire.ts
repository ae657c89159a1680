import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'
import { joinTokens } from './join-tokens.ts'

/** A name that the gold marks, with the class that the corpus gives it (`Person`, `Location` …). */
export interface TaggedName {
  readonly span: Span
  readonly tag: string
}

/** One article as running text, with its names as UTF-16 spans. */
export interface NamedText {
  readonly name: string
  readonly text: string
  readonly names: readonly TaggedName[]
}

/**
 * Reads the `.tsv` files of a folder and the folders in it, one article each: token, tab, tag in BIO; a blank line ends a sentence. Further
 * columns (names inside names) are left out, as is a first sentence that is the article's address.
 *
 *     Qaram   B-Location
 *     Bay     I-Location
 */
export async function loadNewswire(folder: string): Promise<NamedText[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.tsv')).toSorted()
  return Promise.all(
    files.map(async (file) =>
      parseArticle(file.replace(/(?:[.]txt)?[.]tsv$/u, ''), await readFile(join(folder, file), 'utf8')),
    ),
  )
}

/** One article of tokens and tags. */
export function parseArticle(name: string, content: string): NamedText {
  const all = content
    .split(/(?:\r?\n[ \t]*){2,}/u)
    .map((block) => block.split(/\r?\n/u).flatMap((line) => parseLine(line) ?? []))
    .filter((sentence) => sentence.length > 0)
  const sentences = /^(?:https?:|www[.])/u.test(all[0]?.[0]?.token ?? '') ? all.slice(1) : all
  const { text, spans } = joinTokens(sentences.map((sentence) => sentence.map(({ token }) => token)))
  let first = 0
  const names = sentences.flatMap((sentence) => {
    const found = namesOf(sentence, spans.slice(first, first + sentence.length))
    first += sentence.length
    return found
  })
  return { name, text, names }
}

interface TaggedToken {
  readonly token: string
  readonly tag: string
}

function parseLine(line: string): TaggedToken | undefined {
  // A few lines have spaces in place of the tab.
  const [token = '', tag] = line.split(/\t| +(?=(?:[BI]-\w+|O)$)/u)
  return token.trim() === '' ? undefined : { token: token.trim(), tag: tag?.trim() ?? 'O' }
}

/** `B-X` begins a name; `I-X` goes on with one of the same class, and begins one where none is open. */
function namesOf(sentence: readonly TaggedToken[], spans: readonly Span[]): TaggedName[] {
  const names: TaggedName[] = []
  let open = false
  for (const [index, { tag }] of sentence.entries()) {
    const span = spans[index]
    const [position, kind] = [tag.slice(0, 1), tag.slice(2)]
    const last = names.at(-1)
    if (span === undefined || position === 'O') open = false
    else if (position === 'I' && open && last?.tag === kind)
      names[names.length - 1] = { tag: kind, span: { start: last.span.start, end: span.end } }
    else {
      names.push({ tag: kind, span })
      open = true
    }
  }
  return names
}
