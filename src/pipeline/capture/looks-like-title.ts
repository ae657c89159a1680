const LONGEST_TITLE = 160
const MOST_WORDS = 24

/**
 * Whether a line has the shape of a headline: short, begun with a capital or a figure, and without the mark that ends
 * a sentence or opens what follows.
 *
 *     Bridge Over Lake Orrin Closed After Cracks Are Found
 */
export function looksLikeTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE || line.split(/\s+/u).length > MOST_WORDS) return false
  if (!/^[\p{Lu}\p{Lo}\p{N}'"‘’“”«]/u.test(line)) return false
  return !/[.:;,…—–-]["'”’»)]*$/u.test(line) && !line.includes('\n') && /\p{L}{2}/u.test(line)
}
