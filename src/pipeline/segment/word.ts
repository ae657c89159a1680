import { DIGIT, FORMAT, isLetterKind, isWordKind, kindAt, LOWER, MARK, UPPER, widthAt } from '../../text/char-kind.ts'
import { endOfBareHost } from './web-address.ts'
import { endBeforeClitic, isApostrophe } from './word-clitic.ts'
import { GO_ON, judgeStop, STOP_BEFORE } from './word-stop.ts'

/**
 * The end of the word or number that starts at `start`.
 *
 *     The U.S.-led force of 20,000 left UN/OCHA's office at 9:30.
 *         ^^^^^^^^          ^^^^^^      ^^^^^^             ^^^^
 */
export function endOfWord(text: string, start: number): number {
  const end = endOfWhole(text, start)
  // "cannot" is "can" and "not", as in the Penn Treebank.
  return end - start === 6 && /^cannot$/iu.test(text.slice(start, end)) ? start + 3 : end
}

function endOfWhole(text: string, start: number): number {
  let end = endOfRun(text, start)
  let segment = start
  for (;;) {
    const unit = text.charCodeAt(end)
    let next = end
    if (isHyphen(unit)) {
      next = endOfHyphen(text, end)
      segment = next
    } else if (unit === 0x2e) {
      const host = segment === start ? endOfBareHost(text, start, end) : undefined
      if (host !== undefined) return host
      const verdict = judgeStop(text, start, segment, end)
      if (verdict !== GO_ON) return verdict === STOP_BEFORE ? end : end + 1
      next = end + 1
      segment = next
    } else if (isApostrophe(unit)) {
      const close = endBeforeClitic(text, segment, end)
      if (close !== end + 1) return close
      next = close
    } else if (joins(text, end, unit)) next = end + 1
    if (next === end) return end
    end = endOfRun(text, next)
  }
}

/** The end of the letters, digits and what hangs on them. */
function endOfRun(text: string, start: number): number {
  let end = start
  for (;;) {
    const kind = kindAt(text, end)
    if (isWordKind(kind) || kind === MARK) end += widthAt(text, end)
    else if (kind === FORMAT && end > start && isLetterKind(kindAt(text, end + 1))) end++
    else return end
  }
}

/** After the hyphen where the word goes on, or where another word is to end both ("two- and three-year"). */
function endOfHyphen(text: string, hyphen: number): number {
  const after = kindAt(text, hyphen + 1)
  if (isWordKind(after)) return hyphen + 1
  return / (?:and|or|to) /y.test(text.slice(hyphen + 1, hyphen + 6)) ? hyphen + 1 : hyphen
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

/** Whether the mark at `index` stands inside a word or number. */
function joins(text: string, index: number, unit: number): boolean {
  const before = kindAt(text, index - 1)
  const after = kindAt(text, index + 1)
  switch (unit) {
    case 0x2c: // ,
    case 0x3a: // :
    case 0x66b: // Arabic decimal separator
    case 0x66c: // Arabic thousands separator
      return before === DIGIT && after === DIGIT
    case 0x2f: // /
      return joinsBySlash(text, index, before, after)
    case 0x26: // &
      return before === UPPER && after === UPPER
    case 0x5f: // _
      return isWordKind(after)
    case 0x2b: // +
      return before === UPPER && !isWordKind(after)
    default:
      return false
  }
}

/** "UN/OCHA", "9/11", "km/h" and "and/or" are one word; "Moscow/Kyiv" are two. */
function joinsBySlash(text: string, index: number, before: number, after: number): boolean {
  if (before === DIGIT || after === DIGIT) return before === after
  if (before === UPPER && after === UPPER) {
    const second = kindAt(text, index + 2)
    return second !== LOWER
  }
  if (before !== LOWER || after !== LOWER) return text.charCodeAt(index - 1) === 0x2e && after === UPPER
  let end = index + 1
  while (kindAt(text, end) === LOWER && end - index < 5) end++
  let start = index
  while (kindAt(text, start - 1) === LOWER && index - start < 5) start--
  return end - index <= 4 && index - start <= 3
}
