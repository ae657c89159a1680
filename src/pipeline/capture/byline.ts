/** A person's name, or several: words that begin with a capital, with initials, particles and joining words. */
const PARTICLES = '(?:(?:al|bin|bint|ibn|de|da|del|della|der|den|di|du|la|le|ten|ter|van|von|y|zu)\\s+)*'
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const NAME = `${CAPITAL}(?:\\s+${PARTICLES}${CAPITAL}){0,4}`
/** Several names end with "and"; without it, what follows a comma is where they work. */
const NAMES = `${NAME}(?:(?:,\\s+${NAME}){0,5},?\\s+(?:and|&)\\s+${NAME})?`
const AFTER = String.raw`(?:\s*[,/|–—-]\s*[^.]{0,60})?`
const BYLINE = new RegExp(`^(?:[Bb]y|BY|Written by|Reported by|Story by)\\s*:?\\s+(${NAMES})${AFTER}\\s*$`, 'u')
const LONGEST = 160

/**
 * The authors that a by-line names; undefined where the paragraph is none.
 *
 *     By Ana Example and Omar Beispiel, Example Wire
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findByline(paragraph: string): string | undefined {
  if (paragraph.length > LONGEST) return undefined
  return BYLINE.exec(paragraph)?.[1]?.trim()
}
