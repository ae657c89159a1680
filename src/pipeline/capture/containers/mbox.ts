import { byteLines } from './byte-lines.ts'
import type { Part, Unpack } from './part.ts'

const LF = Buffer.from('\n')
const FROM = Buffer.from('From ')

/**
 * A mailbox file (RFC 4155, and the `mboxrd` form that quotes with `>`): messages set apart by lines that begin with
 * `From ` after an empty line. Named by their number, which begins at 1.
 */
export const unpackMbox: Unpack = async function* unpackMbox(source, { maxBytes }) {
  let lines: Buffer[] = []
  let size = 0
  let number = 0
  let afterEmpty = true
  const take = (): Part[] => {
    const message = Buffer.concat(lines)
    const tooLarge = size > maxBytes
    lines = []
    size = 0
    if (number === 0 || (message.length === 0 && !tooLarge)) return []
    return [tooLarge ? tooLargePart(number) : messagePart(number, message)]
  }
  for await (const { bytes, tooLong } of byteLines(source.open(), maxBytes)) {
    if (afterEmpty && bytes.subarray(0, 5).equals(FROM) && /\d{4}/.test(bytes.toString('latin1'))) {
      yield* take()
      number++
      afterEmpty = false
      continue
    }
    afterEmpty = bytes.length === 0
    size += tooLong ? maxBytes + 1 : bytes.length + 1
    if (size <= maxBytes) lines.push(unquoted(bytes), LF)
  }
  yield* take()
}

function messagePart(number: number, bytes: Uint8Array): Part {
  return { kind: 'document', name: String(number), bytes, mediaType: 'message/rfc822', charset: null, hints: {} }
}

function tooLargePart(number: number): Part {
  return { kind: 'broken', name: String(number), code: 'too-large', reason: 'is larger than a document may be.' }
}

/** `>From ` stands for `From `, `>>From ` for `>From `. */
function unquoted(line: Buffer): Buffer {
  let marks = 0
  while (line[marks] === 0x3e) marks++
  return marks > 0 && line.subarray(marks, marks + 5).equals(FROM) ? line.subarray(1) : line
}
