/** A pair of quotation marks: marks of one kind close each other. */
export type QuoteKind =
  | 'straight-double'
  | 'straight-single'
  | 'curly-double'
  | 'curly-single'
  | 'low-double'
  | 'low-single'
  | 'right-double'
  | 'guillemets'
  | 'reversed-guillemets'
  | 'single-guillemets'
  | 'typewriter'
  | 'corner'
  | 'white-corner'

/** Marks that open a quotation, with the kind that they open; the likeliest first where there are several. */
const OPENING: Readonly<Record<string, readonly QuoteKind[]>> = {
  '"': ['straight-double'],
  '＂': ['straight-double'],
  "'": ['straight-single'],
  '“': ['curly-double'],
  '‟': ['curly-double'],
  '‘': ['curly-single'],
  '‛': ['curly-single'],
  '„': ['low-double'],
  '‚': ['low-single'],
  '”': ['right-double'],
  '«': ['guillemets'],
  '»': ['reversed-guillemets'],
  '‹': ['single-guillemets'],
  '``': ['typewriter'],
  "''": ['typewriter'],
  '「': ['corner'],
  '『': ['white-corner'],
}

/** Marks that close a quotation, with the kinds that they close: first their own, then those that they are mistaken for. */
const CLOSING: Readonly<Record<string, readonly QuoteKind[]>> = {
  '"': ['straight-double', 'typewriter', 'curly-double', 'low-double'],
  '＂': ['straight-double'],
  "'": ['straight-single', 'curly-single', 'low-single'],
  '”': ['curly-double', 'low-double', 'right-double', 'straight-double'],
  '“': ['low-double', 'curly-double'],
  '’': ['curly-single', 'low-single', 'straight-single'],
  '‘': ['low-single'],
  '»': ['guillemets'],
  '«': ['reversed-guillemets'],
  '›': ['single-guillemets'],
  "''": ['typewriter'],
  '」': ['corner'],
  '』': ['white-corner'],
}

const NONE: readonly QuoteKind[] = []
const opening = new Map(Object.entries(OPENING))
const closing = new Map(Object.entries(CLOSING))

/** The kinds of quotation that the mark can open; none where it is no opening mark. */
export function kindsOpenedBy(mark: string): readonly QuoteKind[] {
  return opening.get(mark) ?? NONE
}

/** The kinds of quotation that the mark can close, its own first; none where it is no closing mark. */
export function kindsClosedBy(mark: string): readonly QuoteKind[] {
  return closing.get(mark) ?? NONE
}

/** Whether the token is a quotation mark of any kind. An apostrophe looks the same as a single one. */
export function isQuoteMark(token: string): boolean {
  return token.length <= 2 && (opening.has(token) || closing.has(token))
}
