export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

const SAMPLE_BYTES = 4096

/** The encoding that a byte order mark names, or that the zeros of wide encodings give away. */
export function findUnicodeEncoding(bytes: Uint8Array): UnicodeEncoding | undefined {
  return fromMark(bytes) ?? fromZeros(bytes)
}

function fromMark(bytes: Uint8Array): UnicodeEncoding | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined
}

/**
 * In wide text of any script, spaces and line ends are units with a zero byte, and no unit is zero as a whole. The
 * zeros of one of the two byte positions therefore far outnumber those of the other.
 */
function fromZeros(bytes: Uint8Array): UnicodeEncoding | undefined {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  if (bytes.length % 2 !== 0 || end < 4) return undefined
  let even = 0
  let odd = 0
  let spacesBig = 0
  let spacesLittle = 0
  for (let index = 0; index < end; index += 2) {
    const first = bytes[index]
    const second = bytes[index + 1]
    if (first === 0 && second === 0) return undefined
    if (first === 0) even++
    if (second === 0) odd++
    if (first === 0 && isSpace(second)) spacesBig++
    if (second === 0 && isSpace(first)) spacesLittle++
  }
  const units = end / 2
  if (odd > units * 0.05 && even === 0 && (spacesLittle > 0 || odd === units)) return 'utf-16le'
  if (even > units * 0.05 && odd === 0 && (spacesBig > 0 || even === units)) return 'utf-16be'
  return undefined
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d
}
