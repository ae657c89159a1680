const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Colour and style sequences (ECMA-48, 8.3.117, SGR), which take no room. */
// oxlint-disable-next-line no-control-regex -- escape is what a style sequence begins with
const STYLE = /\u001b\[[0-9;]*m/g
/** East Asian wide and full-width characters and pictographs take two columns (UAX #11). */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u
const PLAIN = /^[\x20-\x7e]*$/

/** How many columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  const shown = text.replace(STYLE, '')
  if (PLAIN.test(shown)) return shown.length
  let columns = 0
  for (const { segment } of graphemes.segment(shown)) columns += WIDE.test(segment) ? 2 : 1
  return columns
}

/** Lines of at most `width` columns, broken at spaces, each after `indent` spaces; a longer word stands by itself. */
export function wrap(text: string, width: number, indent: number): string {
  const room = Math.max(20, width - indent)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const columns = columnsOf(word)
    if (used > 0 && used + 1 + columns > room) {
      lines.push(line)
      line = word
      used = columns
    } else {
      line = used > 0 ? `${line} ${word}` : word
      used += used > 0 ? columns + 1 : columns
    }
  }
  lines.push(line)
  return lines.map((content) => ' '.repeat(indent) + content).join('\n')
}

/** The text, or as much of its beginning as fits the columns, with an ellipsis. */
export function shorten(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const next = used + columnsOf(segment)
    if (next > columns - 1) break
    kept += segment
    used = next
  }
  return `${kept.trimEnd()}…`
}
