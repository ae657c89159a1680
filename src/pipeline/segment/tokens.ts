import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import { DIGIT, isWordKind, kindAt, MARK, SPACE } from '../../text/char-kind.ts'
import { endOfMark } from './mark.ts'
import { endOfMailAddress, endOfWebAddress } from './web-address.ts'
import { endOfWord } from './word.ts'

/**
 * Adds the tokens of one paragraph to `tokens`, in the way of the Penn Treebank (Marcus, Santorini and
 * Marcinkiewicz 1993), except that a stop is never doubled and quotation marks stay as they are. Each character
 * that is no white space falls into exactly one token. Takes time in proportion to the paragraph's length.
 */
export function addTokens(reportText: string, paragraph: Span, tokens: Token[]): void {
  const text = reportText.slice(paragraph.start, paragraph.end)
  let at = text.indexOf('@')
  let index = 0
  while (index < text.length) {
    const kind = kindAt(text, index)
    if (kind === SPACE) {
      index++
      continue
    }
    if (at !== -1 && at < index) at = text.indexOf('@', index)
    const end = isWordKind(kind) || kind === MARK ? endOfWordOrAddress(text, index, at) : endOfOther(text, index)
    tokens.push({ start: paragraph.start + index, end: paragraph.start + end, text: text.slice(index, end) })
    index = end
  }
}

function endOfWordOrAddress(text: string, start: number, at: number): number {
  const mail = at === -1 ? undefined : endOfMailAddress(text, start, at)
  return mail ?? endOfWebAddress(text, start) ?? endOfWord(text, start)
}

/** A mark, or a number with its sign or without its zero: "-5", ".22", "+93". */
function endOfOther(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  const isSign = unit === 0x2d || unit === 0x2e || unit === 0x2b
  const isNumber = isSign && kindAt(text, start + 1) === DIGIT && kindAt(text, start - 1) === SPACE
  return isNumber ? endOfWord(text, start + 1) : endOfMark(text, start)
}
