import type { Paragraph } from '../../../model/report.ts'
import type { Span } from '../../../model/span.ts'
import { normalize } from '../../../text/normalize.ts'
import { decodeDocument } from '../decode-document.ts'
import type { Extract } from '../extract.ts'
import { findByline } from '../byline.ts'
import { looksLikeTitle } from '../looks-like-title.ts'
import type { RawDocument } from '../raw-document.ts'
import { requireReportLength } from '../report-length.ts'
import { textParagraphs } from '../text-paragraphs.ts'

const LIST_ITEM = /^(?:[-*•‣▪●–]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+\S/u
const RULE = /^[-_=*~#•\s]{3,}$/u

/** Reads plain text. The report's text is the file's, but for line ends, the byte order mark and the normal form. */
export function readPlainText(document: RawDocument): Extract {
  const { text: decoded } = decodeDocument(document)
  requireReportLength(document.address, decoded.length)
  const { text, origin } = normalize(decoded)
  return { origin, ...readText(text, document.hints.title) }
}

/** The paragraphs of a normalized plain text with their kinds, and the title and by-line among them. */
export function readText(text: string, knownTitle?: string): Omit<Extract, 'origin'> {
  const spans = textParagraphs(text)
  let title: string | undefined
  let byline: string | undefined
  const paragraphs = spans.map((span, index): Paragraph => {
    const words = text.slice(span.start, span.end)
    if (index === 0 && isTitle(text, spans, words, knownTitle)) {
      title = words
      return { span, kind: 'title' }
    }
    const author = index < 4 && byline === undefined ? findByline(words) : undefined
    if (author !== undefined) {
      byline = author
      return { span, kind: 'byline' }
    }
    return { span, kind: kindOf(words) }
  })
  return { text, paragraphs, title, byline }
}

function kindOf(words: string): Paragraph['kind'] {
  if (RULE.test(words)) return 'boilerplate'
  return LIST_ITEM.test(words) ? 'list-item' : 'prose'
}

/** A first line is the title where it is the known one, or where it has the shape of one and a body follows it. */
function isTitle(text: string, spans: readonly Span[], words: string, known: string | undefined): boolean {
  if (known !== undefined) return known.trim() === words
  const next = spans[1]
  if (next === undefined || !looksLikeTitle(words)) return false
  const bodyStands = text.slice(next.start, next.end).length > words.length || spans.length > 2
  return bodyStands && text.slice(words.length, next.start).includes('\n')
}
