import { ReportUnreadable } from '../../errors.ts'
import { decodeBytes, type DecodedText } from '../../text/decode-bytes.ts'
import type { RawDocument } from './raw-document.ts'

/** First bytes, in hexadecimal, of files that are often met among reports, with what to call them. */
const KNOWN_BINARIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250|49492a00|4d4d002a)/, 'an image'],
  [/^(?:.{8}66747970|1a45dfa3|52494646.{8}415649)/, 'a video'],
  [/^(?:494433|4f676753|664c6143|52494646.{8}57415645|fff[b32])/, 'a sound recording'],
  [/^d0cf11e0/, 'an old Office file (.doc, .xls or .ppt); save it as .docx or PDF'],
  [/^(?:504b0304|52617221|377abcaf|1f8b|425a68|fd377a585a)/, 'an archive; unpack it first'],
  [/^(?:7f454c46|4d5a|cffaedfe|cafebabe)/, 'a program'],
  [/^53514c69746520666f726d6174/, 'a database'],
]

/** The text of a document that should be text, by the encoding that its bytes, then its labels, show. */
export function decodeDocument(document: RawDocument, declared: string | null = document.charset): DecodedText {
  const decoded = decodeBytes(document.bytes, declared)
  if (decoded === undefined) {
    const head = Buffer.from(document.bytes.subarray(0, 64)).toString('hex')
    const kind = KNOWN_BINARIES.find(([start]) => start.test(head))?.[1]
    const what = kind === undefined ? 'not a text: its bytes are those of a binary file' : `not a text but ${kind}`
    throw new ReportUnreadable(document.address, 'not-text', `${document.address} is ${what}.`)
  }
  return decoded
}
