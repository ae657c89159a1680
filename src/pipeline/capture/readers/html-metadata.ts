import { attribute, type Element, elementsOf, type ParentNode, textOf } from './html-tree.ts'
import { linkedData } from './linked-data.ts'

/** What a page's markup says of it. */
export interface PageMetadata {
  /** Titles in order of trust: JSON-LD's headline, Open Graph's, the `title` element's. */
  readonly titles: readonly string[]
  readonly byline: string | undefined
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly language: string | undefined
  readonly canonical: string | undefined
}

const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
]
const PUBLISHER_NAMES = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'twitter:app:name:iphone',
]
const PUBLISHED_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]

/** Reads JSON-LD, `meta`, `link`, `time` and microdata; `address` is where relative addresses start from. */
export function pageMetadata(root: ParentNode, address: string): PageMetadata {
  const meta = new Map<string, string>()
  const jsonLd: string[] = []
  const found: { language?: string; title?: string; canonical?: string; time?: string | undefined } = {}
  for (const element of elementsOf(root)) {
    switch (element.tagName) {
      case 'html':
        found.language = nonEmpty(attribute(element, 'lang') ?? attribute(element, 'xml:lang')) ?? ''
        break
      case 'meta':
        addMeta(meta, element)
        break
      case 'link':
        if (/\bcanonical\b/i.test(attribute(element, 'rel') ?? '')) found.canonical ??= attribute(element, 'href') ?? ''
        break
      case 'title':
        if (element.namespaceURI.endsWith('xhtml')) found.title ??= textOf(element)
        break
      case 'script':
        if (/^application\/ld\+json/i.test(attribute(element, 'type') ?? '')) jsonLd.push(textOf(element))
        break
      case 'time':
        found.time ??= publicationTime(element)
        break
    }
  }
  const data = linkedData(jsonLd)
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined)
  return {
    titles: [data.headline, meta.get('og:title'), meta.get('twitter:title'), meta.get('dc.title'), found.title]
      .filter((title) => title !== undefined)
      .filter((title) => title !== ''),
    byline: data.author ?? personName(first(AUTHOR_NAMES)),
    publisher: data.publisher ?? first(PUBLISHER_NAMES),
    published: data.published ?? first(PUBLISHED_NAMES) ?? found.time,
    language:
      nonEmpty(data.language) ?? nonEmpty(found.language) ?? meta.get('content-language') ?? meta.get('og:locale'),
    canonical: toAddress(found.canonical ?? meta.get('og:url') ?? data.address, address),
  }
}

function addMeta(meta: Map<string, string>, element: Element): void {
  const name =
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    attribute(element, 'http-equiv')
  const content = nonEmpty(attribute(element, 'content')?.replace(/\s+/g, ' ').trim())
  const key = name?.trim().toLowerCase()
  if (key !== undefined && content !== undefined && !meta.has(key)) meta.set(key, content)
}

/** A `time` element that says it is the time of publication; others date what the text tells. */
function publicationTime(element: Element): string | undefined {
  const role = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''} ${attribute(element, 'pubdate') === undefined ? '' : 'publish'}`
  return /publish|pubdate|entry-date|posted|dateline|timestamp/i.test(role)
    ? nonEmpty(attribute(element, 'datetime'))
    : undefined
}

/** Some pages give an address of the author's page for a name. */
function personName(name: string | undefined): string | undefined {
  return name === undefined || /^https?:|[@/]/.test(name) ? undefined : name.replace(/^by\s+/i, '')
}

function toAddress(link: string | undefined, address: string): string | undefined {
  if (link === undefined || link.trim() === '') return undefined
  const base = /^https?:/i.test(address) ? address : undefined
  if (!URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value
}
