import { DIGIT, isLetterKind, isWordKind, kindAt, SPACE, UPPER } from '../../text/char-kind.ts'
import { findAbbreviation, isAlsoWord } from './abbreviations.ts'

/** The stop is no part of the word. */
export const STOP_BEFORE = 0
/** The stop is the word's last character. */
const STOP_AFTER = 1
/** The stop is part of the word, which may go on after it. */
export const GO_ON = 2

/**
 * Whether a stop belongs to the word before it.
 *
 *     Gen. J. K. Marsh of the U.S.-led force paid 3.5 million on Jan. 5.
 *        ^  ^  ^              ^ ^                ^               ^
 *
 * @param segment where the part of the word that the stop ends starts: after the last stop or hyphen.
 */
export function judgeStop(text: string, start: number, segment: number, stop: number): number {
  const before = kindAt(text, stop - 1)
  const after = kindAt(text, stop + 1)
  if (before === DIGIT) return after === DIGIT ? GO_ON : STOP_BEFORE
  if (text.charCodeAt(stop + 1) === 0x2e) return STOP_BEFORE
  if (stop - segment === 1) return judgeLetter(text, start, segment, stop)
  if (stop - segment > 7) return STOP_BEFORE
  return judgeAbbreviation(text, segment, stop, after)
}

/** A stop after one letter: an initial, or a letter of "U.S.", "a.m.". */
function judgeLetter(text: string, start: number, segment: number, stop: number): number {
  const inside = segment > start && text.charCodeAt(segment - 1) === 0x2e
  if (isLetterKind(kindAt(text, stop + 1))) {
    return isWordKind(kindAt(text, stop + 2)) && !inside ? STOP_AFTER : GO_ON
  }
  if (inside) return GO_ON
  if (segment > start) return STOP_BEFORE
  if (kindAt(text, segment) !== UPPER && text.charCodeAt(segment - 1) === 0x28) return STOP_AFTER
  if (kindAt(text, segment) !== UPPER) return judgeAbbreviation(text, segment, stop, kindAt(text, stop + 1))
  if (isEndOfText(text, stop + 1)) return STOP_BEFORE
  return text.charCodeAt(segment) !== 0x49 || isInitial(text, skipSpaces(text, stop + 1)) ? STOP_AFTER : STOP_BEFORE
}

function judgeAbbreviation(text: string, segment: number, stop: number, after: number): number {
  const word = text.slice(segment, stop)
  const kind = findAbbreviation(word)
  if (kind === undefined) return STOP_BEFORE
  if (word === 'Ph' && isLetterKind(after)) return GO_ON
  const next = after === SPACE ? skipSpaces(text, stop + 1) : stop + 1
  const beforeNumber = kindAt(text, next) === DIGIT
  if (kind === 'number') return beforeNumber ? STOP_AFTER : STOP_BEFORE
  if (kind === 'state') return isAfterComma(text, segment) ? GO_ON : STOP_BEFORE
  if (isAlsoWord(word)) return beforeNumber || text.charCodeAt(next) === 0x2c ? STOP_AFTER : STOP_BEFORE
  return kind === 'title' ? STOP_AFTER : GO_ON
}

function isInitial(text: string, index: number): boolean {
  return kindAt(text, index) === UPPER && text.charCodeAt(index + 1) === 0x2e
}

function isAfterComma(text: string, index: number): boolean {
  return text.charCodeAt(index - 1) === 0x20 && text.charCodeAt(index - 2) === 0x2c
}

/** Whether nothing but up to three marks stands between `index` and the end of the text. */
function isEndOfText(text: string, index: number): boolean {
  for (let i = index; i < index + 3; i++) {
    if (i >= text.length) return true
    if (isWordKind(kindAt(text, i))) return false
  }
  return index + 3 >= text.length
}

/** The first character from `index` on that is no space; looks at 8 at most. */
function skipSpaces(text: string, index: number): number {
  let i = index
  while (i < index + 8 && i < text.length && kindAt(text, i) === SPACE) i++
  return i
}
