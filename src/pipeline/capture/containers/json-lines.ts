import { decodeBytes } from '../../../text/decode-bytes.ts'
import { byteLines } from './byte-lines.ts'
import { jsonRecord } from './json-record.ts'
import type { Part, Unpack } from './part.ts'

/** A line may be longer than its text, by escapes and other fields. */
const LINE_FACTOR = 4

/**
 * JSON lines: one object a line, named by the number of its line, which begins at 1.
 *
 *     {"title": "…", "published": "2031-05-03", "text": "…"}
 */
export const unpackJsonLines: Unpack = async function* unpackJsonLines(source, limits) {
  let number = 0
  for await (const { bytes, tooLong } of byteLines(source.open(), limits.maxBytes * LINE_FACTOR)) {
    number++
    const name = String(number)
    if (tooLong) yield { kind: 'broken', name, code: 'too-large', reason: 'is longer than a document may be.' }
    else if (bytes.length > 0) yield* partOf(bytes, name)
  }
}

function* partOf(bytes: Buffer, name: string): Generator<Part> {
  const text = withoutLead(decodeBytes(bytes)?.text)
  if (text === '') return
  if (text === undefined) {
    yield { kind: 'broken', name, code: 'not-text', reason: 'is no text.' }
    return
  }
  try {
    yield jsonRecord(JSON.parse(text), name)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    yield { kind: 'broken', name, code: 'damaged', reason: `is no valid JSON: ${error.message}.` }
  }
}

/** Without a byte order mark, or the separator of JSON text sequences (RFC 7464). */
function withoutLead(line: string | undefined): string | undefined {
  const isLead = line?.startsWith('\uFEFF') === true || line?.startsWith('\u001E') === true
  return (isLead ? line?.slice(1) : line)?.trim()
}
