import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.d.ts'
import { ReportUnreadable } from '../../../errors.ts'
import { findByline } from '../byline.ts'
import type { Extract } from '../extract.ts'
import type { RawDocument } from '../raw-document.ts'
import { TextBuilder } from '../text-builder.ts'
import { pdfLines, type PdfLine, type PdfPiece, readingOrder } from './pdf-lines.ts'
import { pdfParagraphs, withoutRunningHeads } from './pdf-paragraphs.ts'

const MOST_PAGES = 2000
/** A page of a report has hundreds of letters; a scanned one has none, or a stamp. */
const FEWEST_LETTERS_PER_PAGE = 8

/**
 * Reads the text layer of a PDF: columns in their order, paragraphs joined over lines, columns and pages, without
 * running heads and page numbers.
 *
 * @throws {ReportUnreadable} `encrypted`, `no-text-layer`, `damaged` or `too-large`.
 */
export async function readPdf(document: RawDocument): Promise<Extract> {
  const pdf = await open(document)
  try {
    if (pdf.numPages > MOST_PAGES) {
      const message = `${document.address} has ${pdf.numPages} pages, more than the ${MOST_PAGES} that a report may have.`
      throw new ReportUnreadable(document.address, 'too-large', message)
    }
    const pages = await readPages(pdf, document.address)
    requireText(pages, document.address)
    return { ...toExtract(pages), ...(await readInfo(pdf)) }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open({ address, bytes }: RawDocument): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    return await getDocument({
      // pdf.js takes the bytes over, so it gets its own.
      data: Uint8Array.from(bytes),
      cMapUrl: join(folder, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      const message = `${address} is locked with a password; save it without one.`
      throw new ReportUnreadable(address, 'encrypted', message, { cause: error })
    }
    throw damaged(address, error)
  }
}

async function readPages(pdf: PDFDocumentProxy, address: string): Promise<readonly (readonly PdfLine[])[]> {
  const pages: (readonly PdfLine[])[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(readingOrder(pdfLines(items.flatMap(toPiece))))
      page.cleanup()
    } catch (error) {
      throw damaged(address, error)
    }
  }
  return pages
}

/** Text written from left to right, upright; stamps across the page are left out. */
function toPiece(item: object): readonly PdfPiece[] {
  if (!('str' in item) || !('transform' in item) || !('width' in item)) return []
  const { str, transform, width } = item
  if (typeof str !== 'string' || typeof width !== 'number' || !Array.isArray(transform)) return []
  const [a, b, , d, x, y] = transform as readonly number[]
  if (a === undefined || b === undefined || d === undefined || x === undefined || y === undefined) return []
  const isUpright = Math.abs(b) < Math.abs(a) * 0.1
  return isUpright ? [{ words: str, x, y, width, size: Math.abs(d) || Math.abs(a) }] : []
}

function requireText(pages: readonly (readonly PdfLine[])[], address: string): void {
  const letters = pages.flat().reduce((sum, { words }) => sum + (words.match(/\p{L}/gu)?.length ?? 0), 0)
  if (letters >= Math.min(FEWEST_LETTERS_PER_PAGE * pages.length, 40) && letters > 0) return
  const message = `${address} holds pictures of pages without a text layer; run text recognition (OCR) over it first.`
  throw new ReportUnreadable(address, 'no-text-layer', message)
}

function toExtract(pages: readonly (readonly PdfLine[])[]): Extract {
  const builder = new TextBuilder()
  let title: string | undefined
  let byline: string | undefined
  for (const [index, { kind, words }] of pdfParagraphs(withoutRunningHeads(pages)).entries()) {
    const isTitle = title === undefined && index < 2 && kind === 'heading'
    const named = index < 5 && byline === undefined && kind === 'prose' ? findByline(words) : undefined
    if (isTitle) title = words
    if (named !== undefined) byline = named
    builder.add(isTitle ? 'title' : named === undefined ? kind : 'byline', words)
  }
  return { ...builder.build(), title, byline }
}

/** The language that the file declares. Its dates are those of its making and its author a program or an account. */
async function readInfo(pdf: PDFDocumentProxy): Promise<Pick<Extract, 'language'>> {
  const { info } = await pdf.getMetadata()
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : undefined
  return { language }
}

function damaged(address: string, cause: unknown): ReportUnreadable {
  const detail = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause)
  return new ReportUnreadable(address, 'damaged', `${address} is a damaged PDF: ${detail}.`, { cause })
}
