import iconv from 'iconv-lite'
import { findLegacyEncoding, plausibility } from './legacy-encoding.ts'
import { looksBinary } from './looks-binary.ts'
import { findUnicodeEncoding } from './unicode-encoding.ts'

/** Text and the encoding that it was decoded by, which need not be the declared one. */
export interface DecodedText {
  /** Without a byte order mark only where the encoding's decoder removes it: see `normalize`. */
  readonly text: string
  /** Lower case, as the WHATWG Encoding Standard names it where it has a name. */
  readonly encoding: string
}

/** Encodings whose bytes look like ASCII though they are not: only a declaration tells them. */
const SEVEN_BIT = /^(?:iso-2022-|hz-gb|utf-?7)/i
/** A declared encoding stands when its text scores at least this; labels copied from templates are often wrong. */
const CREDIBLE = 0.75
/** One broken character in this many good ones is damage, not another encoding. */
const GOOD_PER_BROKEN = 20

/**
 * The text of `bytes`; undefined where they are no text. A byte order mark decides; then valid UTF-8, since text in
 * another encoding is practically never valid by chance; then the declared encoding where its text is credible; then
 * detection. A wrong declaration is thus noticed both ways.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string | null): DecodedText | undefined {
  const unicode = findUnicodeEncoding(bytes)
  if (unicode !== undefined && unicode !== 'utf-8') return decodeAs(bytes, unicode)
  if (looksBinary(bytes)) return undefined
  const label = knownLabel(declared)
  if (label !== undefined && SEVEN_BIT.test(label)) return decodeAs(bytes, label)
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  if (label !== undefined && !/^utf-?8$/.test(label)) {
    const text = iconv.decode(bytes, label)
    if (plausibility(text) >= CREDIBLE) return { text, encoding: label }
  }
  return decodeAs(bytes, findLegacyEncoding(bytes))
}

/** As browsers do, Latin-1 is read as windows-1252, which has letters where Latin-1 has control characters. */
function knownLabel(declared: string | null | undefined): string | undefined {
  const label = declared?.trim().toLowerCase()
  if (label === undefined || !iconv.encodingExists(label)) return undefined
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(label) ? 'windows-1252' : label
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: iconv.decode(bytes, encoding, { stripBOM: false }), encoding }
}

/** Valid UTF-8, or UTF-8 with a few broken characters among many good ones, each of which becomes U+FFFD. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return decodeDamagedUtf8(bytes)
  }
}

function decodeDamagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let broken = 0
  let good = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7f) good++
  }
  const cut = broken === 1 && text.endsWith('\uFFFD')
  return good > broken * GOOD_PER_BROKEN || (cut && good > 0) ? text : undefined
}
