/** Enough of a file to tell text from other bytes. */
const SAMPLE_BYTES = 64 * 1024
/** Old printer files hold a few form feeds and escapes; more than this share of control bytes is no text. */
const MOST_CONTROLS = 0.01

/**
 * Whether the bytes are no text in any encoding of one byte or of UTF-8: a NUL, or more control characters than a
 * text has. UTF-16 and UTF-32 must be told before, as their bytes hold NULs.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (isControl(byte)) controls++
  }
  return controls > Math.max(1, sample.length * MOST_CONTROLS)
}

/** C0 controls but tab, line feed, form feed, carriage return and escape; and DEL. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) || byte === 0x7f
}
