/** Browsers nest elements no deeper (Blink's `kMaximumHTMLParserDOMTreeDepth`); no page needs more. */
export const DEEPEST_NESTING = 512
/** A page with more elements is no report, and takes minutes to parse. */
export const MOST_ELEMENTS = 400_000

/** Elements that hold nothing, or whose end the parser supplies. */
const UNCOUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead ' +
    'tbody tfoot colgroup rp rt html head body'
  ).split(' '),
)
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title'])

export interface MarkupSize {
  readonly depth: number
  readonly elements: number
}

/**
 * How deep the elements of a page nest and how many they are, by one pass over its tags. Parsers take time in
 * proportion to both multiplied, so this is known before one sees the page.
 */
export function markupSize(html: string): MarkupSize {
  const lower = html.toLowerCase()
  let depth = 0
  let deepest = 0
  let elements = 0
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', at)) {
    if (lower.startsWith('<!--', at)) {
      at = after(lower, '-->', at + 4)
      continue
    }
    const closing = lower.charCodeAt(at + 1) === 0x2f
    const name = nameAt(lower, at + (closing ? 2 : 1))
    at += 1
    if (name === '' || UNCOUNTED.has(name)) {
      if (name !== '' && !closing) elements++
      continue
    }
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (closing) continue
    elements++
    deepest = Math.max(deepest, depth)
    if (RAW.has(name)) at = Math.max(at, after(lower, `</${name}`, at) - name.length - 2)
  }
  return { depth: deepest, elements }
}

function nameAt(lower: string, start: number): string {
  let end = start
  if (!(lower.charCodeAt(start) >= 0x61 && lower.charCodeAt(start) <= 0x7a)) return ''
  while (end < start + 20 && isNameUnit(lower.charCodeAt(end))) end++
  return lower.slice(start, end)
}

function isNameUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d
}

/** Where the text goes on after `mark`; its end where there is none. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found + mark.length
}
