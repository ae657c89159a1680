import PostalMime, { type Email } from 'postal-mime'
import { ReportUnreadable } from '../../../errors.ts'
import { findOriginalOffset, type OffsetMap } from '../../../model/offset-map.ts'
import type { Paragraph } from '../../../model/report.ts'
import { decodeBytes } from '../../../text/decode-bytes.ts'
import { normalize } from '../../../text/normalize.ts'
import type { Extract } from '../extract.ts'
import type { RawDocument } from '../raw-document.ts'
import { movedBack } from '../moved-back.ts'
import { requireReportLength } from '../report-length.ts'
import { textParagraphs } from '../text-paragraphs.ts'
import { readMarkup } from './html.ts'
import { readText } from './plain-text.ts'

/** Parts inside parts: mail programs make three or four. */
const DEEPEST_PARTS = 20
const MOST_HEADER_BYTES = 1_000_000
/**
 * Where what the sender wrote ends: the line `-- ` before a signature (RFC 3676, section 4.3), and the lines by which
 * mail programs introduce the message that is answered or passed on.
 */
const TAIL =
  /^(?:--[ \t]?$|_{10,}$|-{2,} ?(?:original|forwarded) message ?-{2,}|begin forwarded message:|on [^\n]{5,200}(?:\n[^\n]{0,100})?\bwrote:$|from: [^\n]+\n(?:sent|date|to): )/im

/**
 * Reads an e-mail: its text, or its HTML where it has no text. The subject becomes the title, the sender publisher
 * and by-line; the signature and the messages it answers are kept as boilerplate.
 *
 * @throws {ReportUnreadable} where the parts nest too deep or nothing readable is in it.
 */
export async function readEmail(document: RawDocument): Promise<Extract> {
  const email = await parse(document)
  const sender = email.from
  const name = sender?.name?.trim() === '' ? undefined : sender?.name?.trim()
  const organization = email.headers.find(({ key }) => key === 'organization')?.value
  const about = {
    title: email.subject?.replace(/\s+/g, ' ').trim(),
    byline: name,
    publisher: organization ?? name ?? sender?.address,
    published: email.headers.find(({ key }) => key === 'date')?.value ?? email.date,
  }
  const words = email.text?.trim() === '' ? undefined : email.text
  if (words !== undefined) requireReportLength(document.address, words.length)
  if (words !== undefined) return { ...readBody(words, document.bytes), ...about }
  if (email.html === undefined) {
    throw new ReportUnreadable(document.address, 'empty', `${document.address} is an e-mail without text.`)
  }
  // The HTML of a part is decoded from the mail's own encoding, so there is no way back to the mail's bytes.
  const { text, paragraphs } = readMarkup(email.html, document.address)
  return { text, paragraphs: withoutTail(text, paragraphs), origin: [], ...about }
}

/** The paragraphs with all that comes after the sender's own words as boilerplate. */
function withoutTail(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const tail = TAIL.exec(text)?.index ?? text.length
  return paragraphs.map(({ span, kind }) => ({ span, kind: span.start < tail ? kind : 'boilerplate' }))
}

async function parse({ address, bytes }: RawDocument): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST_PARTS, maxHeadersSize: MOST_HEADER_BYTES })
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    const deep = /nesting|depth/i.test(detail)
    const message = deep
      ? `${address} is an e-mail whose parts nest deeper than ${DEEPEST_PARTS}.`
      : `${address} is an e-mail that cannot be parsed: ${detail}.`
    throw new ReportUnreadable(address, deep ? 'nested-too-deep' : 'damaged', message, { cause: error })
  }
}

function readBody(words: string, bytes: Uint8Array): Extract {
  const { text } = normalize(words.trimEnd())
  const tail = TAIL.exec(text)?.index ?? text.length
  const { title, paragraphs } = readText(text.slice(0, tail))
  const written = paragraphs.map(({ span, kind }): Paragraph => {
    const isQuoted = text.startsWith('>', span.start)
    return { span, kind: isQuoted ? 'boilerplate' : kind === 'title' ? 'heading' : kind }
  })
  const rest = textParagraphs(text.slice(tail)).map(({ start, end }): Paragraph => ({
    span: { start: start + tail, end: end + tail },
    kind: 'boilerplate',
  }))
  return { text, paragraphs: [...written, ...rest], origin: originIn(text, bytes), title }
}

/** The way back, where the body stands in the mail as it is: neither packed nor encoded. */
function originIn(text: string, bytes: Uint8Array): OffsetMap {
  const whole = normalize(decodeBytes(bytes)?.text ?? '')
  const from = whole.text.indexOf(text)
  if (from === -1) return []
  const inside = whole.origin.filter((piece) => piece.text > from && piece.text < from + text.length)
  const first = { text: 0, original: findOriginalOffset(whole.origin, from) ?? 0 }
  return [first, ...movedBack(inside, from)]
}
