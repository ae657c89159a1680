/** A word cut at the end of a line, and its rest at the start of the next. */
const CUT = /([\p{L}\p{M}]+)[-‐]$/u
const REST = /^[\p{L}\p{M}]+/u
const WORD = /[\p{L}\p{M}]+(?:[-‐'’][\p{L}\p{M}]+)*/gu

/** Adverbs, numbers and the like that English joins to the word after them with a hyphen. */
const COMPOUND_BEGINNINGS = new Set(
  (
    'well self half high low long short full north south east west two three four five six seven eight nine twenty ' +
    'thirty forty fifty sixty seventy eighty ninety first second third fourth'
  ).split(' '),
)
/** What turns those into one word instead: "highest", "northern", "sixteen". */
const WORD_ENDINGS = new Set(
  (
    'er est ly ness ward wards ern erly land lands light lights lighted teen teens ty th ths ish less ment ship age ages ' +
    'way ways ing ings ed itude come comes lander landers ary aries ery hand fall falls ' +
    'erner erners teenth some times time fold ington en ens ened ening ered ering ties tieth itudinal evity y east west ' +
    'eastern western'
  ).split(' '),
)
/** Participles and nouns that follow a name or noun with a hyphen: "army-backed". */
const COMPOUND_ENDINGS = new Set(
  (
    'based backed led controlled held owned run made funded sponsored armed trained related occupied appointed born ' +
    'speaking wide old term level style ranking sized range looking'
  ).split(' '),
)
/** Beginnings that take a hyphen before whole words. */
const PREFIXES = new Set(['anti', 'non', 'ex', 'pro', 'semi'])
const SHORTEST_WORD = 4

/** The words of a document that no line's end cuts, in small letters: they show what a cut word is. */
export function unbrokenWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  let isRest = false
  for (const line of lines) {
    const found = [...line.matchAll(WORD)].map(([word]) => word.toLowerCase())
    const isCut = /[-\u00AD‐]$/.test(line)
    for (const word of found.slice(isRest ? 1 : 0, isCut ? -1 : undefined)) words.add(word.replaceAll('‐', '-'))
    isRest = isCut
  }
  return words
}

/**
 * Two lines as one. A hyphen that cuts a word at a line's end goes; one that belongs to the word stays, as before a
 * capital, in a compound that the document writes elsewhere, or in one of the forms of compounds.
 *
 *     The De-|fense Ministry     ->  The Defense Ministry
 *     a well-|known bridge       ->  a well-known bridge
 *     the Anglo-|Orrin border    ->  the Anglo-Orrin border
 */
export function joinedLines(words: string, next: string, known: ReadonlySet<string>): string {
  if (words.endsWith('\u00AD')) return words.slice(0, -1) + next
  const first = CUT.exec(words)?.[1]
  const rest = REST.exec(next)?.[0]
  if (first !== undefined && rest !== undefined && isOneWord(first, rest, known)) return words.slice(0, -1) + next
  return /[-‐—–/]$/.test(words) && /^\S/.test(next) ? words + next : `${words} ${next}`
}

function isOneWord(first: string, rest: string, known: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(rest) || (first.length > 1 && first === first.toUpperCase() && /\p{Lu}/u.test(first)))
    return false
  const beginning = first.toLowerCase()
  const end = rest.toLowerCase()
  if (known.has(`${beginning}-${end}`)) return false
  if (known.has(beginning + end)) return true
  // Printers leave two letters at least, so a single one stands for itself: "e-mail".
  return beginning.length > 1 && !isCompound(beginning, end, known)
}

function isCompound(first: string, rest: string, known: ReadonlySet<string>): boolean {
  if (COMPOUND_BEGINNINGS.has(first)) {
    return !WORD_ENDINGS.has(rest) && (rest.length >= 3 || known.has(rest))
  }
  if (PREFIXES.has(first)) return rest.length >= SHORTEST_WORD && known.has(rest)
  return COMPOUND_ENDINGS.has(rest) && first.length >= SHORTEST_WORD && known.has(first)
}
