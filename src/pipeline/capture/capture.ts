import { createHash } from 'node:crypto'
import { ReportUnreadable } from '../../errors.ts'
import type { Paragraph, Report } from '../../model/report.ts'
import type { Captured } from '../states.ts'
import { findAgencyCredit, isCreditLine } from './agency-credit.ts'
import { documentFormat, type DocumentFormat } from './document-format.ts'
import type { Extract } from './extract.ts'
import { reportLanguage } from './language.ts'
import { toPublished } from './published-time.ts'
import type { RawDocument } from './raw-document.ts'
import { requireReportLength } from './report-length.ts'
import { readPlainText } from './readers/plain-text.ts'
import { findStatedDate } from './stated-date.ts'

/** What the user says of the documents; it outranks what they and their containers say. */
export interface CaptureOptions {
  readonly publisher?: string
  /** An EDTF date, or date and time with zone. */
  readonly published?: string
}

type Reader = (document: RawDocument) => Extract | Promise<Extract>

/** One reader a format. Those that stand on large libraries are loaded when first needed. */
const READERS: Readonly<Record<DocumentFormat, Reader>> = {
  text: readPlainText,
  markdown: async (document) => (await import('./readers/markdown.ts')).readMarkdown(document),
  html: async (document) => (await import('./readers/html.ts')).readHtml(document),
  pdf: async (document) => (await import('./readers/pdf.ts')).readPdf(document),
  docx: async (document) => (await import('./readers/docx.ts')).readDocx(document),
  email: async (document) => (await import('./readers/email.ts')).readEmail(document),
}

/**
 * Reads a document into a report: its text, its paragraphs, what is known of it, and the way back to the original.
 * The user's options outrank the document's own words, and these what a container says of it.
 *
 * @throws {ReportUnreadable} where the document has no text that can be read.
 */
export async function capture(document: RawDocument, options: CaptureOptions = {}): Promise<Captured> {
  const { address, bytes, hints, mediaType } = document
  if (bytes.length === 0) throw new ReportUnreadable(address, 'empty', `${address} is empty.`)
  const extract = await READERS[documentFormat(bytes, mediaType, address)](document)
  if (extract.text.trim() === '') {
    throw new ReportUnreadable(address, 'empty', `${address} holds no text that could be read.`)
  }
  requireReportLength(address, extract.text.length)
  const report: Report = {
    id: reportId(document, extract.text),
    sha256: document.sha256,
    address,
    title: extract.title ?? hints.title ?? null,
    publisher: options.publisher ?? extract.publisher ?? hints.publisher ?? null,
    published: publishedOf(extract, hints, options) ?? null,
    language: await reportLanguage(extract.text, extract.language ?? hints.language),
    byline: extract.byline ?? hints.byline ?? null,
    credit: extract.credit ?? findAgencyCredit(extract.text, extract.paragraphs) ?? null,
    canonical: extract.canonical ?? hints.canonical ?? null,
    text: extract.text,
  }
  return { report, paragraphs: withCreditLines(extract), origin: extract.origin }
}

/** The user's date, else the markup's, else the container's, else the one that the report states at its head. */
function publishedOf(extract: Extract, hints: RawDocument['hints'], options: CaptureOptions): string | undefined {
  if (options.published !== undefined) return toPublished(options.published) ?? options.published
  for (const words of [extract.published, hints.published]) {
    const published = words === undefined ? undefined : toPublished(words)
    if (published !== undefined) return published
  }
  return findStatedDate(extract.text, extract.paragraphs)
}

/** A credit tells who wrote the text, as a by-line does; it stands among the first or the last paragraphs. */
function withCreditLines({ text, paragraphs }: Extract): readonly Paragraph[] {
  const last = paragraphs.length - 1
  return paragraphs.map((paragraph, index) => {
    if (paragraph.kind !== 'prose' || (index > 3 && index < last - 3)) return paragraph
    const { span } = paragraph
    return isCreditLine(text.slice(span.start, span.end)) ? { span, kind: 'byline' } : paragraph
  })
}

/** The same document, part and text give the same id, wherever they were found. */
function reportId({ sha256, part }: RawDocument, text: string): string {
  const hash = createHash('sha256')
    .update(`${sha256}\n${part ?? ''}\n`)
    .update(text, 'utf16le')
    .digest('hex')
  return `r_${hash.slice(0, 16)}`
}
