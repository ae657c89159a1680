/** Turns offsets in code points into offsets in UTF-16 code units. */
export type ToUtf16 = (codePoint: number) => number

/**
 * For offsets into a text as Python reads it, in code points: the same places in `text`, in UTF-16 units.
 * With `universalNewlines` a `\r\n` counts as one, as Python's `open` reads a file by default.
 * An offset past the end gives the end.
 */
export function utf16Offsets(text: string, options: { universalNewlines: boolean }): ToUtf16 {
  const starts: number[] = []
  for (let unit = 0; unit < text.length; unit++) {
    starts.push(unit)
    if (isPair(text, unit) || (options.universalNewlines && text.startsWith('\r\n', unit))) unit++
  }
  return (codePoint) => starts[codePoint] ?? text.length
}

function isPair(text: string, unit: number): boolean {
  return (text.codePointAt(unit) ?? 0) > 0xffff
}
