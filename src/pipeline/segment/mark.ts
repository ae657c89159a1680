import { FORMAT, kindAt, MARK, PICTOGRAPH, widthAt } from '../../text/char-kind.ts'
import { endOfHandle } from './web-address.ts'
import { endOfClitic, isApostrophe } from './word-clitic.ts'

const ENDERS = new Set(Array.from('!?！？؟', (mark) => mark.charCodeAt(0)))
/** Marks of which a run is one token: dots, dashes, and lines drawn with a sign. */
const RUNS = new Set(Array.from('.-—–―…_=*~#+،', (mark) => mark.charCodeAt(0)))

/**
 * The end of the token that starts at `start` with neither a letter nor a digit.
 *
 *     "Wait ... what?!" 👩‍🚀 -- 'em @desk #news
 *     ^     ^^^     ^^^ ^  ^^ ^^^ ^^^^^ ^^^^^
 */
export function endOfMark(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  const kind = kindAt(text, start)
  if (kind === PICTOGRAPH) return endOfPictograph(text, start)
  if (isApostrophe(unit)) return endOfClitic(text, start) ?? endOfQuote(text, start, unit)
  if (unit === 0x60) return endOfQuote(text, start, unit)
  if (unit === 0x40 || unit === 0x23) {
    const handle = endOfHandle(text, start)
    if (handle !== undefined) return handle
  }
  if (unit === 0xb0 && /[CF]/u.test(text.charAt(start + 1))) return start + 2
  if (ENDERS.has(unit)) return endWhile(text, start, (next) => ENDERS.has(next))
  if (RUNS.has(unit))
    return endOfHanging(
      text,
      endWhile(text, start, (next) => next === unit),
    )
  return endOfHanging(text, start + widthAt(text, start))
}

/** Two straight single quotes or two grave accents are one double quote. */
function endOfQuote(text: string, start: number, unit: number): number {
  return (unit === 0x27 || unit === 0x60) && text.charCodeAt(start + 1) === unit ? start + 2 : start + 1
}

function endWhile(text: string, start: number, goesOn: (unit: number) => boolean): number {
  let end = start + 1
  while (goesOn(text.charCodeAt(end))) end++
  return end
}

/** Takes in the combining marks that hang on a sign. */
function endOfHanging(text: string, start: number): number {
  let end = start
  while (kindAt(text, end) === MARK) end += widthAt(text, end)
  return end
}

/** An emoji with all that makes one picture of it: variation selector, skin tone, joiner and next picture, flag. */
function endOfPictograph(text: string, start: number): number {
  let end = start + widthAt(text, start)
  if (isRegional(text, start) && isRegional(text, end)) return end + 2
  for (;;) {
    const kind = kindAt(text, end)
    if (kind === MARK) end += widthAt(text, end)
    else if (text.charCodeAt(end) === 0x200d && kindAt(text, end + 1) === PICTOGRAPH) {
      end += 1 + widthAt(text, end + 1)
    } else if (isSkinTone(text, end) || (kind === FORMAT && widthAt(text, end) === 2)) end += 2
    else return end
  }
}

function isRegional(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function isSkinTone(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0
  return point >= 0x1f3fb && point <= 0x1f3ff
}
