/** What a character is to a reader of words. */
export const SPACE = 1
export const UPPER = 2
export const LOWER = 3
/** A letter without case: Arabic, Hebrew, Georgian, Chinese … */
export const LETTER = 4
/** A combining mark: it belongs to what stands before it. */
export const MARK = 5
export const DIGIT = 6
/** An invisible character that can stand inside a word: zero-width joiner and non-joiner, soft hyphen, direction marks. */
export const FORMAT = 7
/** An emoji or another pictograph. */
export const PICTOGRAPH = 8
/** Punctuation, symbols, controls, lone surrogates: all the rest. */
const SYMBOL = 9

/** U+200B divides words, so it is no `FORMAT` here. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [SPACE, /^\s$/u],
  [UPPER, /^[\p{Lu}\p{Lt}]$/u],
  [LOWER, /^\p{Ll}$/u],
  [LETTER, /^[\p{Lo}\p{Lm}\p{Nl}]$/u],
  [MARK, /^\p{M}$/u],
  [DIGIT, /^\p{Nd}$/u],
  [PICTOGRAPH, /^(?:(?![#*©®™])\p{Extended_Pictographic}|\p{Regional_Indicator})$/u],
  [FORMAT, /^(?!\u200B)\p{Cf}$/u],
]

/** Kinds by code unit, filled as characters are met; 0 where not yet. */
const known = new Uint8Array(0x10000)

function classify(character: string): number {
  for (const [kind, pattern] of PATTERNS) if (pattern.test(character)) return kind
  return SYMBOL
}

/** The kind of the character at `index`; `SPACE` outside the text. For a surrogate pair, that of the pair. */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (Number.isNaN(unit)) return SPACE
  if (unit >= 0xd800 && unit <= 0xdbff && widthAt(text, index) === 2) return classify(text.slice(index, index + 2))
  const kind = known[unit] ?? 0
  if (kind !== 0) return kind
  const found = classify(text.charAt(index))
  known[unit] = found
  return found
}

/** How many code units the character at `index` takes: 2 for a surrogate pair, 1 otherwise. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = text.charCodeAt(index + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** Whether the kind is that of a letter. */
export function isLetterKind(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === LETTER
}

/** Whether the kind is that of a letter or a digit. */
export function isWordKind(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === LETTER || kind === DIGIT
}
