import { parseFeed } from 'feedsmith'
import { decodeBytes } from '../../../text/decode-bytes.ts'
import { readAll } from '../byte-source.ts'
import type { DocumentHints } from '../raw-document.ts'
import { ContainerBroken, type Part, type Unpack } from './part.ts'

type Feed = ReturnType<typeof parseFeed>

/** An item of any kind of feed, with the fields that capture uses. */
interface FeedItem {
  readonly id: string | undefined
  readonly html: string | undefined
  readonly text: string | undefined
  readonly hints: Readonly<Record<keyof DocumentHints, string | undefined>>
}

/**
 * RSS, Atom, RDF and JSON feeds: each item a document of the words that the feed itself holds, the full content where
 * it is present. Links are not followed. Entities that a document type declares are not expanded.
 */
export const unpackFeed: Unpack = async function* unpackFeed(source, limits) {
  if (source.size > limits.maxBytes) throw new ContainerBroken('too-large', 'is too large for a feed.')
  const bytes = await readAll(source)
  const text = decodeBytes(bytes, source.charset ?? declaredEncoding(bytes))?.text.replace(/^\uFEFF/, '')
  if (text === undefined) throw new ContainerBroken('not-text', 'is no text.')
  const seen = new Set<string>()
  for (const [index, item] of itemsOf(parse(text)).entries()) {
    const id = item.id ?? item.hints.canonical
    const name = id === undefined || seen.has(id) ? String(index + 1) : id
    seen.add(name)
    yield toPart(name, item)
  }
}

/** The encoding that an XML declaration names. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null
}

function parse(text: string): Feed {
  try {
    return parseFeed(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    throw new ContainerBroken('damaged', `is a feed that cannot be parsed: ${detail}.`, { cause: error })
  }
}

function toPart(name: string, { html, text, hints }: FeedItem): Part {
  const words = html ?? text
  if (words === undefined || words.trim() === '') {
    return { kind: 'broken', name, code: 'empty', reason: 'is an item without text of its own in the feed.' }
  }
  return {
    kind: 'document',
    name,
    bytes: Buffer.from(words, 'utf8'),
    mediaType: html === undefined ? 'text/plain' : 'text/html',
    charset: 'utf-8',
    hints: withoutAbsent(hints),
  }
}

function withoutAbsent(hints: FeedItem['hints']): DocumentHints {
  return Object.fromEntries(Object.entries(hints).filter(([, words]) => words !== undefined && words.trim() !== ''))
}

function itemsOf(parsed: Feed): readonly FeedItem[] {
  if (parsed.format === 'rss') return rssItems(parsed.feed)
  if (parsed.format === 'rdf') return rdfItems(parsed.feed)
  return parsed.format === 'atom' ? atomItems(parsed.feed) : jsonItems(parsed.feed)
}

type FeedOf<Format extends Feed['format']> = Extract<Feed, { format: Format }>['feed']

function rssItems(feed: FeedOf<'rss'>): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    html: item.content?.encoded ?? item.description,
    text: undefined,
    hints: {
      title: plain(item.title),
      publisher: plain(item.source?.title ?? feed.title),
      published: dateWords(item.pubDate ?? item.dc?.dates?.[0]),
      language: item.dc?.languages?.[0] ?? feed.language,
      byline: namesOf([...(item.authors ?? []).map(authorName), ...(item.dc?.creators ?? [])]),
      canonical: item.link ?? (item.guid?.isPermaLink === false ? undefined : permanentLink(item.guid?.value)),
    },
  }))
}

function rdfItems(feed: FeedOf<'rdf'>): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    id: item.rdf?.about ?? item.link,
    html: item.content?.encoded ?? item.description,
    text: undefined,
    hints: {
      title: plain(item.title),
      publisher: plain(feed.title),
      published: dateWords(item.dc?.dates?.[0]),
      language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
      byline: namesOf(item.dc?.creators ?? []),
      canonical: item.link,
    },
  }))
}

function atomItems(feed: FeedOf<'atom'>): readonly FeedItem[] {
  return (feed.entries ?? []).map((entry) => {
    const content = entry.content?.value === undefined ? entry.summary : entry.content
    const isText = content?.type === 'text' || content?.type === undefined
    return {
      id: entry.id,
      html: isText ? undefined : content?.value,
      text: isText ? content?.value : undefined,
      hints: {
        title: plain(entry.title?.value),
        publisher: plain(entry.source?.title?.value ?? feed.title?.value),
        published: dateWords(entry.published ?? entry.updated),
        language: entry.xml?.lang ?? feed.xml?.lang,
        byline: namesOf((entry.authors ?? feed.authors ?? []).map(({ name }) => name)),
        canonical: (entry.links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      },
    }
  })
}

function jsonItems(feed: FeedOf<'json'>): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    id: item.id,
    html: item.content_html,
    text: item.content_text ?? item.summary,
    hints: {
      title: plain(item.title),
      publisher: plain(feed.title),
      published: dateWords(item.date_published),
      language: item.language ?? feed.language,
      byline: namesOf((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
      canonical: item.url,
    },
  }))
}

function dateWords(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined
}

/** Titles of feeds may hold markup. */
function plain(title: string | undefined): string | undefined {
  return title
    ?.replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** RSS writes `mail@example.org (Ana Example)` for an author. */
function authorName(author: unknown): string | undefined {
  const words = typeof author === 'string' ? author : undefined
  return words === undefined ? undefined : (/\(([^)]+)\)/.exec(words)?.[1] ?? (words.includes('@') ? undefined : words))
}

function namesOf(names: readonly (string | undefined)[]): string | undefined {
  const known = names.filter((name) => name !== undefined && name.trim() !== '')
  return known.length === 0 ? undefined : known.join(', ')
}

function permanentLink(guid: string | undefined): string | undefined {
  return guid !== undefined && /^https?:\/\//.test(guid) ? guid : undefined
}
