/** What the JSON-LD of a page says of its article, in schema.org's terms. */
export interface LinkedData {
  readonly headline?: string | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly address?: string | undefined
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/
const DEEPEST = 6

/** The first article that the page's JSON-LD blocks describe; blocks that are no JSON are passed over. */
export function linkedData(blocks: readonly string[]): LinkedData {
  for (const block of blocks) {
    const article = findArticle(parseBlock(block), 0)
    if (article !== undefined) return articleData(article)
  }
  return {}
}

function parseBlock(block: string): unknown {
  try {
    return JSON.parse(block)
  } catch {
    // A page's mistake in a side matter: its text can be read without it.
    return undefined
  }
}

function articleData(article: Readonly<Record<string, unknown>>): LinkedData {
  return {
    headline: plain(article['headline'] ?? article['name']),
    author: nameOf(article['author'] ?? article['creator']),
    publisher: nameOf(article['publisher']),
    published: plain(article['datePublished'] ?? article['dateCreated']),
    language: plain(article['inLanguage']),
    address: plain(article['url']),
  }
}

function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | undefined {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value) && isRecord(value)) {
    const types = [value['@type']].flat()
    if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value
  }
  const inner = Array.isArray(value) ? value : isRecord(value) ? [value['@graph'], value['mainEntity']] : []
  for (const item of inner.slice(0, 200)) {
    const article = findArticle(item, depth + 1)
    if (article !== undefined) return article
  }
  return undefined
}

function nameOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .map((item) => (isRecord(item) ? plain(item['name']) : plain(item)))
    .filter((name) => name !== undefined && !/^https?:/.test(name))
  return names.length === 0 ? undefined : names.join(', ')
}

/** Words without the markup and entities that some pages put into their data. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = value
    .replace(/<[^>]{0,200}>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#0?39;|&apos;/g, "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? undefined : words
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
