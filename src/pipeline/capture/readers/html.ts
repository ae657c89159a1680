import { parse } from 'parse5'
import { ReportUnreadable } from '../../../errors.ts'
import { findByline } from '../byline.ts'
import { decodeDocument } from '../decode-document.ts'
import type { Extract } from '../extract.ts'
import type { RawDocument } from '../raw-document.ts'
import { requireReportLength } from '../report-length.ts'
import { TextBuilder } from '../text-builder.ts'
import { DEEPEST_NESTING, markupSize, MOST_ELEMENTS } from './html-depth.ts'
import { lengthOf, mainTextNodes, mayHoldText } from './html-main-text.ts'
import { type PageMetadata, pageMetadata } from './html-metadata.ts'
import { allTextOf, pageParagraphs, type PageParagraph } from './html-paragraphs.ts'
import { attribute, type Element, elementsOf, type ParentNode, textOf } from './html-tree.ts'

/** `charset=` in a `meta` element, which stands within the first bytes (HTML Standard, "prescan a byte stream"). */
const META_CHARSET = /<meta[^>]{1,500}charset\s*=\s*["']?\s*([\w.:-]+)/i
const PRESCAN_BYTES = 4096
const PAGE = /<(?:html|body|head|title)[\s>]/i
/** Lines that invite instead of telling, which pages set among the paragraphs of an article. */
const INVITATION =
  /^(?:read|see|watch|listen|related|more|also|click|tap|follow|share|subscribe|sign up|get|join|download|advertisement|story continues|continue reading|skip|most read|recommended|photo|image|credit)\b/i

/**
 * Reads a page: its main text in paragraphs, without menus, comments and captions; title and by-line kept as
 * paragraphs of their own; what the markup says of it. Only text is taken: nothing of the markup is kept or run.
 *
 * @throws {ReportUnreadable} `nested-too-deep` or `too-large` for pages that no browser would lay out.
 */
export function readHtml(document: RawDocument): Extract {
  const head = Buffer.from(document.bytes.subarray(0, PRESCAN_BYTES)).toString('latin1')
  const html = decodeDocument(document, document.charset ?? META_CHARSET.exec(head)?.[1] ?? null).text
  return readMarkup(html, document.address, document.hints.title)
}

/** Reads HTML that is decoded already. A piece without `html` or `body` is all main text. */
export function readMarkup(html: string, address: string, knownTitle?: string): Extract {
  checkSize(html, address)
  const root = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const metadata = pageMetadata(root, address)
  const chosen = PAGE.test(html) ? mainTextNodes(root) : allTextOf(root, mayHoldText)
  requireReportLength(address, lengthOf(chosen))
  const title = findTitle(root, metadata, knownTitle)
  const byline = findBylineElement(root)
  const body = pageParagraphs(root, chosen, mayHoldText, html)
  const builder = new TextBuilder()
  const titleWords = addTitle(builder, title, html)
  const author = addByline(builder, byline, html)
  let found = author
  for (const paragraph of body) {
    if (isRepeat(paragraph, titleWords, author?.line)) continue
    const named = paragraph.words.length < 160 && found === undefined ? findByline(paragraph.words) : undefined
    if (named !== undefined) found = { name: named, line: paragraph.words }
    builder.add(named === undefined ? kindOf(paragraph) : 'byline', paragraph.words, paragraph.origin)
  }
  return {
    ...builder.build(),
    title: titleWords ?? metadata.titles[0],
    byline: metadata.byline ?? found?.name,
    publisher: metadata.publisher,
    published: metadata.published,
    language: metadata.language,
    canonical: metadata.canonical,
  }
}

function checkSize(html: string, address: string): void {
  const { depth, elements } = markupSize(html)
  if (depth > DEEPEST_NESTING) {
    const message = `${address} nests ${depth} elements inside one another, more than the ${DEEPEST_NESTING} that browsers allow.`
    throw new ReportUnreadable(address, 'nested-too-deep', message)
  }
  if (elements > MOST_ELEMENTS) {
    throw new ReportUnreadable(
      address,
      'too-large',
      `${address} is a page of ${elements} elements, too many for a report.`,
    )
  }
}

/** The heading that holds the title which the markup names; else the page's only heading of the first rank. */
function findTitle(root: ParentNode, { titles }: PageMetadata, known: string | undefined): Element | undefined {
  const named = [...titles, ...(known === undefined ? [] : [known])].map(comparable)
  const headings: Element[] = []
  for (const element of elementsOf(root)) {
    if (!/^h[12]$/.test(element.tagName)) continue
    const words = comparable(textOf(element))
    const isNamed =
      words.length > 7 && named.some((title) => title === words || title.startsWith(words) || words.startsWith(title))
    if (isNamed) return element
    if (element.tagName === 'h1' && words.length > 15) headings.push(element)
  }
  return headings.length === 1 ? headings[0] : undefined
}

function comparable(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function addTitle(builder: TextBuilder, title: Element | undefined, html: string): string | undefined {
  if (title === undefined) return undefined
  const [paragraph] = paragraphsOf(title, html)
  if (paragraph === undefined) return undefined
  builder.add('title', paragraph.words, paragraph.origin)
  return paragraph.words
}

/** An element that the page marks as the by-line: short, and with a name in it. */
function findBylineElement(root: ParentNode): Element | undefined {
  for (const element of elementsOf(root)) {
    const marks = `${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'rel') ?? ''}`
    if (!/(?:^|[\s_-])(?:byline|author|authors|author-name)(?:$|[\s_-])/i.test(marks)) continue
    if (element.tagName === 'meta' || element.tagName === 'link' || /bio|avatar|comment/i.test(marks)) continue
    const words = textOf(element)
    if (words.length < 120 && nameIn(words) !== undefined) return element
  }
  return undefined
}

/** The name in a marked by-line, which may go without "by". */
function nameIn(words: string): string | undefined {
  return findByline(words) ?? findByline(`By ${words}`)
}

interface FoundByline {
  readonly name: string
  readonly line: string
}

function addByline(builder: TextBuilder, element: Element | undefined, html: string): FoundByline | undefined {
  const [paragraph] = element === undefined ? [] : paragraphsOf(element, html)
  const name = paragraph === undefined ? undefined : nameIn(paragraph.words)
  if (paragraph === undefined || name === undefined) return undefined
  builder.add('byline', paragraph.words, paragraph.origin)
  return { name, line: paragraph.words }
}

function paragraphsOf(element: Element, html: string): readonly PageParagraph[] {
  return pageParagraphs(element, allTextOf(element), () => true, html)
}

/** The title and the by-line stand at the head already. */
function isRepeat({ words }: PageParagraph, title: string | undefined, byline: string | undefined): boolean {
  return words === title || words === byline
}

function kindOf({ kind, words, linked }: PageParagraph): PageParagraph['kind'] {
  const short = words.length < 200
  return kind === 'prose' && short && linked > 0.4 && INVITATION.test(words) ? 'boilerplate' : kind
}
