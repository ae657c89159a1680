import type { DocumentHints } from '../raw-document.ts'
import type { BrokenPart, DocumentPart, Part } from './part.ts'

/** The fields that hold a record's words, in the order in which they are looked for. */
const TEXT_FIELDS = ['text', 'content', 'body', 'article', 'content_text'] as const
const HTML_FIELDS = ['html', 'content_html', 'body_html'] as const
const HINT_FIELDS: readonly (readonly [keyof DocumentHints, readonly string[]])[] = [
  ['title', ['title', 'headline']],
  ['publisher', ['publisher', 'outlet', 'site_name', 'source']],
  ['published', ['published', 'published_at', 'publishedAt', 'date_published', 'datePublished', 'pubDate', 'date']],
  ['language', ['language', 'lang']],
  ['byline', ['byline', 'author', 'authors', 'creator']],
  ['canonical', ['canonical', 'address', 'url', 'link']],
]

/** One JSON object as a document: its text or HTML, and what its other fields say of it. */
export function jsonRecord(value: unknown, name: string): Part {
  if (!isRecord(value)) return broken(name, 'is no JSON object.')
  const text = firstString(value, TEXT_FIELDS)
  const html = text === undefined ? firstString(value, HTML_FIELDS) : undefined
  const words = text ?? html
  if (words === undefined) return broken(name, `has none of the fields ${[...TEXT_FIELDS, ...HTML_FIELDS].join(', ')}.`)
  return {
    kind: 'document',
    name,
    bytes: Buffer.from(words, 'utf8'),
    mediaType: text === undefined ? 'text/html' : 'text/plain',
    charset: 'utf-8',
    hints: hintsOf(value),
  } satisfies DocumentPart
}

function hintsOf(value: Readonly<Record<string, unknown>>): DocumentHints {
  const hints: Partial<Record<keyof DocumentHints, string>> = {}
  for (const [hint, fields] of HINT_FIELDS) {
    const found = firstString(value, fields)
    if (found !== undefined) hints[hint] = found
  }
  return hints
}

/** The first of the fields that has words: a string, a list of names, or an object with a name. */
function firstString(value: Readonly<Record<string, unknown>>, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const words = wordsOf(value[field])
    if (words !== undefined) return words
  }
  return undefined
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) {
    const words = value.map(wordsOf).filter((item) => item !== undefined)
    return words.length === 0 ? undefined : words.join(', ')
  }
  return isRecord(value) && typeof value['name'] === 'string' ? wordsOf(value['name']) : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function broken(name: string, reason: string): BrokenPart {
  return { kind: 'broken', name, code: 'unsupported-format', reason }
}
