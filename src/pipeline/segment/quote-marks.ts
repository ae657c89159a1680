import type { Token } from '../../model/token.ts'
import { DIGIT, isLetterKind, isWordKind, kindAt, LOWER, SPACE } from '../../text/char-kind.ts'
import { isQuoteMark, kindsClosedBy, kindsOpenedBy } from '../../text/quotes.ts'

/** A quotation mark, with what its neighbors let it be. */
export interface QuoteMark {
  /** Index of its token among the report's tokens. */
  readonly token: number
  readonly text: string
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** A mark that may as well be the apostrophe of a plural: "the officials' homes". */
  readonly mayBePossessive: boolean
}

const BEFORE_OPENING = new Set('([{-—–―/:;=،؛…>|')
/** Marks that rather open, or close, where their neighbors leave both possible. */
const OPEN_FIRST = new Set('«“‘')
const CLOSE_FIRST = new Set('»”’')
const AFTER_CLOSING = new Set(')]}.,;:!?…—–―/-،؛؟۔|<')

/**
 * The quotation marks of the tokens from `first` up to `end`, apostrophes and marks of inches left out.
 *
 *     He is 6'2" and said: "The officials' homes burned."
 *              ^           ^             ^              ^
 *           inches         opens         possessive     closes
 */
export function findQuoteMarks(text: string, tokens: readonly Token[], first: number, end: number): QuoteMark[] {
  const marks: QuoteMark[] = []
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    if (token === undefined || !isQuoteMark(token.text)) continue
    const mark = judgeMark(text, token, index, index === first, index === end - 1)
    if (mark !== undefined) marks.push(mark)
  }
  return marks
}

function judgeMark(
  text: string,
  token: Token,
  index: number,
  isFirst: boolean,
  isLast: boolean,
): QuoteMark | undefined {
  const before = isFirst ? SPACE : kindAt(text, token.start - 1)
  const after = isLast ? SPACE : kindAt(text, token.end)
  if (before === DIGIT && token.text === '"' && isInches(text, token.start)) return undefined
  const isSingle = token.text === "'" || token.text === '’'
  if (isSingle && isLetterKind(before) && isLetterKind(after)) return undefined
  const looseBefore = before === SPACE || isLoose(BEFORE_OPENING, text.charAt(token.start - 1))
  const looseAfter = after === SPACE || isLoose(AFTER_CLOSING, text.charAt(token.end))
  let mayOpen = kindsOpenedBy(token.text).length > 0 && !isLast
  let mayClose = kindsClosedBy(token.text).length > 0 && !isFirst
  if (looseBefore !== looseAfter) {
    if (looseBefore) mayClose &&= !mayOpen
    else mayOpen &&= !mayClose
  } else if (OPEN_FIRST.has(token.text)) mayClose &&= !mayOpen
  else if (CLOSE_FIRST.has(token.text)) mayOpen &&= !mayClose
  if (isSingle && (isWordKind(before) || token.text === '’')) mayOpen = false
  const mayBePossessive =
    isSingle && looseAfter && isSibilant(text, token.start - 1) && kindAt(text, token.end + 1) === LOWER
  return { token: index, text: token.text, mayOpen, mayClose, mayBePossessive }
}

/** Whether the neighbor, or another quotation mark there, lets the mark open or close. */
function isLoose(neighbors: ReadonlySet<string>, neighbor: string): boolean {
  return neighbors.has(neighbor) || isQuoteMark(neighbor)
}

/** `6'2"` and `5' 10"`: feet before the number say that the mark after it stands for inches. */
function isInches(text: string, mark: number): boolean {
  let index = mark
  while (kindAt(text, index - 1) === DIGIT && mark - index < 3) index--
  if (text.charCodeAt(index - 1) === 0x20) index--
  const unit = text.charCodeAt(index - 1)
  return (unit === 0x27 || unit === 0x2019) && kindAt(text, index - 2) === DIGIT
}

function isSibilant(text: string, index: number): boolean {
  const unit = text.charCodeAt(index) | 0x20
  return unit === 0x73 || unit === 0x78 || unit === 0x7a
}
