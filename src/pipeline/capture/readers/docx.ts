import mammoth from 'mammoth'
import { parse } from 'parse5'
import { ReportUnreadable } from '../../../errors.ts'
import type { ParagraphKind } from '../../../model/report.ts'
import { findByline } from '../byline.ts'
import type { Extract } from '../extract.ts'
import { looksLikeTitle } from '../looks-like-title.ts'
import type { RawDocument } from '../raw-document.ts'
import { TextBuilder } from '../text-builder.ts'
import { zipEntries } from '../zip.ts'
import { documentProperties } from './docx-properties.ts'
import { allTextOf, pageParagraphs } from './html-paragraphs.ts'

/** A long report's text takes a few MB unpacked; pictures are stored, not packed. */
const MOST_UNPACKED_BYTES = 300_000_000
const HIGHEST_RATIO = 200
const FREE_BYTES = 20_000_000
const MOST_ENTRIES = 10_000
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
]

/**
 * Reads the text of a Word document: paragraphs, headings, lists and tables; what its properties say of it.
 *
 * @throws {ReportUnreadable} where it is damaged, no Word document, or unpacks to far more than a report holds.
 */
export async function readDocx(document: RawDocument): Promise<Extract> {
  const properties = await checkArchive(document)
  const html = await toHtml(document)
  const root = parse(html, { sourceCodeLocationInfo: true })
  const builder = new TextBuilder()
  let title: string | undefined
  let byline: string | undefined
  for (const [index, { kind, words }] of pageParagraphs(root, allTextOf(root), () => true, html).entries()) {
    const isTitle = title === undefined && index === 0 && (kind === 'heading' || looksLikeTitle(words))
    const named = kind === 'prose' && index < 4 && byline === undefined ? findByline(words) : undefined
    if (isTitle) title = words
    if (named !== undefined) byline = named
    const found: ParagraphKind = isTitle ? 'title' : named === undefined ? kind : 'byline'
    builder.add(found, words)
  }
  return { ...builder.build(), ...properties, title: title ?? properties.title, byline }
}

async function toHtml({ address, bytes }: RawDocument): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) }
    const { value } = await mammoth.convertToHtml({ buffer }, options)
    return value
  } catch (error) {
    throw damaged(address, error)
  }
}

/** Looks through the archive before anything is unpacked as a whole, and takes the properties out of it. */
async function checkArchive({ address, bytes }: RawDocument): Promise<ReturnType<typeof documentProperties>> {
  let unpacked = 0
  let entries = 0
  let hasText = false
  let properties = ''
  try {
    for await (const { name, size, packedSize, encrypted, stream } of zipEntries(bytes)) {
      unpacked += size
      const inflated = size > FREE_BYTES && size > packedSize * HIGHEST_RATIO
      if (inflated || unpacked > MOST_UNPACKED_BYTES || ++entries > MOST_ENTRIES) throw bomb(address)
      if (encrypted)
        throw new ReportUnreadable(address, 'encrypted', `${address} is locked with a password; save it without one.`)
      if (/^word\/document\d*\.xml$/.test(name)) hasText = true
      if (name === 'docProps/core.xml' && size < 100_000) {
        for await (const chunk of (await stream()) as AsyncIterable<Buffer>) properties += chunk.toString('utf8')
      }
    }
  } catch (error) {
    throw error instanceof ReportUnreadable ? error : damaged(address, error)
  }
  if (!hasText) {
    const message = `${address} is an archive without a Word document in it; unpack it and read what it holds.`
    throw new ReportUnreadable(address, 'unsupported-format', message)
  }
  return documentProperties(properties)
}

function bomb(address: string): ReportUnreadable {
  const message = `${address} unpacks to far more than any report holds; it was not unpacked.`
  return new ReportUnreadable(address, 'unpacks-without-end', message)
}

function damaged(address: string, cause: unknown): ReportUnreadable {
  const detail = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').replace(/\.$/, '') : String(cause)
  return new ReportUnreadable(address, 'damaged', `${address} is a damaged Word document: ${detail}.`, { cause })
}
