/**
 * Whether one form of a person's name is a shorter form of the other: its words follow each other in the longer one,
 * an initial standing for a word that begins with it.
 *
 *     "Ana Torre", "A. Torre"  is short for  "Ana Maria Torre"
 */
export function isShortFor(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0
  for (const word of longer) {
    const next = shorter[at]
    if (next === undefined) break
    if (next === word || (next.length === 1 && word.startsWith(next)) || (word.length === 1 && next.startsWith(word)))
      at += 1
  }
  return at === shorter.length
}

/** Whether two forms of a person's name, of two words or more each, may name one person. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  return a.length <= b.length ? isShortFor(a, b) : isShortFor(b, a)
}

/**
 * Whether two names of bodies are the same words, whatever their order, or one is the end of the other.
 *
 *     "Ministry of Fisheries" and "Fisheries Ministry"; "Northland Harbor Office" and "Harbor Office"
 */
export function sameBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.length > 0 && a.toSorted().join(' ') === b.toSorted().join(' ')
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.length >= 2 && shorter.every((word, index) => word === longer[longer.length - shorter.length + index])
}

/** Whether `acronym` is made of the first letters of the words, small words left out or kept. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll(/[^\p{L}]/gu, '').toLowerCase()
  if (letters.length < 2) return false
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  const initials = words.map((word) => word.charAt(0).toLowerCase()).join('')
  const capitals = words.map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0).toLowerCase() : '')).join('')
  return letters === initials || letters === capitals || (letters.endsWith('s') && letters.slice(0, -1) === capitals)
}
