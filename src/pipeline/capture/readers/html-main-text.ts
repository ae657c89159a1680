import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { escapeAttribute, escapeText } from './html-escape.ts'
import { attribute, type Element, type ParentNode, type TextNode, walk } from './html-tree.ts'

/** Elements whose text is no part of an article: what is not shown, what is operated, captions, menus, asides. */
const LEFT_OUT = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video picture map form button input select ' +
    'textarea nav aside footer figure figcaption dialog menu head title'
  ).split(' '),
)
/** Names that pages give to parts which are no article text, as whole words of a class or an id. */
const LEFT_OUT_NAME =
  /(?:^|[\s_-])(?:caption|captions|comments?|comment-list|disqus|share|sharing|social|newsletter|related|recommended|promo|advert|advertisement|ads?|cookie|cookies|breadcrumbs?|menu|sidebar|paywall|subscribe|pullquote|toolbar|skip-link|visually-hidden|screen-reader-text|sr-only|most-read|tags?|credit-image|photo-credit|image-credit)(?:$|[\s_-])/i
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel']
/** More than this, and the choice of the main text takes too long: then all of the page's text is taken. */
const MOST_CHOSEN_FROM = 40_000
const MOST_TEXT_CHOSEN_FROM = 1_000_000
const SHORTEST_ARTICLE = 200

/** Whether text inside an element can be an article's. */
export function mayHoldText(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName) || !element.namespaceURI.endsWith('xhtml')) return false
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return false
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')) return false
  if (/^(?:navigation|search|complementary|contentinfo|menu|dialog|alert)$/i.test(attribute(element, 'role') ?? ''))
    return false
  if (
    element.tagName === 'body' ||
    element.tagName === 'html' ||
    element.tagName === 'article' ||
    element.tagName === 'main'
  )
    return true
  return !LEFT_OUT_NAME.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
}

/**
 * The text nodes of a page's main text, as Mozilla's Readability chooses it. Readability works on a bare copy of the
 * page in which every text is numbered, so that what it chooses is known by number however it rebuilds the page;
 * scripts and attributes never reach the copy.
 */
export function mainTextNodes(root: ParentNode): ReadonlySet<TextNode> {
  const { copy, nodes, elements } = numberedCopy(root)
  const all = new Set(nodes)
  const length = lengthOf(all)
  if (elements > MOST_CHOSEN_FROM || length > MOST_TEXT_CHOSEN_FROM || length < SHORTEST_ARTICLE) return all
  const { document } = parseHTML(copy)
  const article = new Readability(document, { charThreshold: 250, disableJSONLD: true, keepClasses: true }).parse()
  const chosen = new Set<TextNode>()
  // Text has no bare "<" in serialized HTML, so only the copy's own marks match.
  for (const [, number] of (article?.content ?? '').matchAll(/<span data-n="(\d+)"/g)) {
    const node = nodes[Number(number)]
    if (node !== undefined) chosen.add(node)
  }
  return lengthOf(chosen) < SHORTEST_ARTICLE ? all : chosen
}

/** How long the texts are together, without the space around each. */
export function lengthOf(nodes: ReadonlySet<TextNode>): number {
  let length = 0
  for (const { value } of nodes) length += value.trim().length
  return length
}

/** The page without what cannot be article text, each of its texts in a `span` with its number. */
function numberedCopy(root: ParentNode): { copy: string; nodes: readonly TextNode[]; elements: number } {
  const nodes: TextNode[] = []
  const parts: string[] = ['<!doctype html>']
  let elements = 0
  for (const step of walk(root, mayHoldText)) {
    if (step.kind === 'text') {
      if (/\S/.test(step.node.value))
        parts.push(`<span data-n="${nodes.push(step.node) - 1}">${escapeText(step.node.value)}</span>`)
      else parts.push(' ')
    } else if (step.kind === 'open') {
      elements++
      parts.push(`<${step.element.tagName}${attributesOf(step.element)}>`)
    } else if (!VOID.has(step.element.tagName)) parts.push(`</${step.element.tagName}>`)
  }
  return { copy: parts.join(''), nodes, elements }
}

const VOID = new Set('area base br col hr img link meta param source track wbr'.split(' '))

function attributesOf(element: Element): string {
  const kept = KEPT_ATTRIBUTES.map((name) => [name, attribute(element, name)] as const)
  const written = kept.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
  return `${written.join('')}${element.tagName === 'a' ? ' href="#"' : ''}`
}
