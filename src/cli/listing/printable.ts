/*
 * Text of a report is foreign text: on a terminal, a control character could move the cursor or hide words, and a
 * bidirectional override could show them in another order than they have (CVE-2021-42574, "Trojan Source").
 */

/**
 * Controls (C0 but line feed and tab, DEL, C1), marks that steer the direction of text (Unicode 16, UAX #9, 2.1 to
 * 2.6), line and paragraph separators, the byte order mark, tags and lone surrogates.
 */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- controls are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu

/** The text with everything that could act on a terminal shown by its code point, such as `<U+202E>`. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** The text in one line: runs of white space become one space. */
export function toPrintableLine(text: string): string {
  return toPrintable(text.replace(/\s+/g, ' ').trim())
}

/** The same JSON with all that could act on a terminal escaped: its strings hold the same text. */
export function escapeJson(json: string): string {
  return json.replace(UNPRINTABLE, escapeUnits)
}

function escapeUnits(character: string): string {
  let escaped = ''
  for (let index = 0; index < character.length; index++) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  }
  return escaped
}
