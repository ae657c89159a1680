import type { OffsetPiece } from '../../../model/offset-map.ts'
import type { ParagraphKind } from '../../../model/report.ts'
import { RunBuilder } from './html-runs.ts'
import { type Element, type ParentNode, type TextNode, walk } from './html-tree.ts'

/** A paragraph of a page, with the way back to the page. */
export interface PageParagraph {
  readonly kind: ParagraphKind
  readonly words: string
  readonly origin: readonly OffsetPiece[]
  /** The innermost element of block form that holds it. */
  readonly block: Element | undefined
  /** How much of it is links, 0 to 1. */
  readonly linked: number
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 ' +
    'h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$/

/** The chosen texts of a tree as paragraphs: block elements set them apart, and so do line breaks after sentences. */
export function pageParagraphs(
  root: ParentNode,
  chosen: ReadonlySet<TextNode>,
  enter: (element: Element) => boolean,
  html: string,
): readonly PageParagraph[] {
  const paragraphs: PageParagraph[] = []
  const open: Element[] = []
  const run = new RunBuilder()
  let linked = 0
  let links = 0
  let broken = false
  const finish = () => {
    const { words, origin } = run.take()
    if (words !== '') {
      const share = Math.min(1, linked / words.length)
      paragraphs.push({ kind: kindOf(open), words, origin, block: open.findLast(isBlock), linked: share })
    }
    linked = 0
    broken = false
  }
  for (const step of walk(root, enter)) {
    if (step.kind === 'text') {
      if (!chosen.has(step.node)) continue
      if (/\S/.test(step.node.value)) broken = false
      const before = run.length
      run.add(step.node, html)
      if (links > 0) linked += run.length - before
      continue
    }
    const { element } = step
    if (element.tagName === 'br') {
      if (step.kind === 'open' && (broken || SENTENCE_END.test(run.tail))) finish()
      else if (step.kind === 'open') run.space()
      broken = true
      continue
    }
    if (isBlock(element)) finish()
    if (element.tagName === 'a') links += step.kind === 'open' ? 1 : -1
    if (step.kind === 'open') open.push(element)
    else open.pop()
  }
  finish()
  return paragraphs
}

function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName)
}

/** What the elements around a paragraph make of it, the innermost that says something first. */
function kindOf(open: readonly Element[]): ParagraphKind {
  for (const { tagName } of open.toReversed()) {
    if (/^h[1-6]$/.test(tagName)) return 'heading'
    if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return 'list-item'
    if (tagName === 'blockquote') return 'quotation'
    if (tagName === 'th' || tagName === 'pre') return 'boilerplate'
  }
  return 'prose'
}

/** All text nodes of a tree. */
export function allTextOf(root: ParentNode, enter?: (element: Element) => boolean): ReadonlySet<TextNode> {
  const nodes = new Set<TextNode>()
  for (const step of walk(root, enter)) if (step.kind === 'text') nodes.add(step.node)
  return nodes
}
