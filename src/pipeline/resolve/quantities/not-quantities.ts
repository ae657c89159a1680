import type { Piece } from '../../../text/word-pieces.ts'

/** Words that number something: "Article 5", "Highway 1". */
const NUMBERED = new Set(
  'no nos fortune number article articles resolution chapter page pages section flight route highway room version channel brigade unit division regiment battalion group phase part paragraph line act rule level category stage boeing airbus camp block sector district zone gate terminal'.split(
    ' ',
  ),
)
/** Nouns that "one" does not count. */
const NOT_COUNTED_BY_ONE = new Set(
  'another of hand point way thing side time day who that is was has had can could must should would will may more and or by to in on at for'.split(
    ' ',
  ),
)

/**
 * Whether a number here counts nothing: a name, a label, a score, a telephone number, a place in a list or the
 * pronoun "one".
 *
 *     Flight 800, AK-47, 3-1, +992 37 221, "1." at the head of a line, one of them
 */
export function countsNothing(pieces: readonly Piece[], at: number, end: number): boolean {
  return (
    isOne(pieces, at, end) ||
    isLabel(pieces, at, end) ||
    isGlued(pieces, at, end) ||
    isListMark(pieces, at, end) ||
    isScoreOrCode(pieces, at, end) ||
    isTitle(pieces, at, end)
  )
}

function isOne(pieces: readonly Piece[], at: number, end: number): boolean {
  if (pieces[at]?.lower !== 'one' || end > at + 1) return false
  const before = pieces[at - 1]?.lower ?? ''
  const next = pieces[end]
  if (next === undefined || !/^\p{L}/u.test(next.text)) return !/^(?:least|than|only)$/.test(before)
  return NOT_COUNTED_BY_ONE.has(next.lower) || /^(?:no|the|this|that|any|every|each|which|some|or)$/.test(before)
}

/** A word that numbers, or a name, before a number that no noun follows. */
function isLabel(pieces: readonly Piece[], at: number, end: number): boolean {
  const point = pieces[at - 1]?.text === '.' ? at - 2 : at - 1
  const before = pieces[point]
  if (before === undefined || !/^\d/.test(pieces[at]?.text ?? '')) return false
  if (before.text === '#' || (NUMBERED.has(before.lower) && (point === at - 1 || before.lower === 'no'))) return true
  const named = point === at - 1 && point > 0 && /^\p{Lu}/u.test(before.text)
  const next = pieces[end]
  return named && !(next !== undefined && /^[\p{Ll}%]/u.test(next.text)) && next?.text !== ','
}

/** "AK-47", "4G": letters without a blank before or after. */
function isGlued(pieces: readonly Piece[], at: number, end: number): boolean {
  const first = pieces[at]
  const before = pieces[at - 1]
  if (first === undefined || (/^\d/.test(first.text) && /^\d/.test(before?.text ?? ''))) return true
  if (
    /^['’]/.test(pieces[end]?.text ?? '') &&
    pieces[end]?.spaced === false &&
    (/^\d/.test(pieces[end + 1]?.text ?? '') || pieces[end]?.text.length === 2)
  )
    return true
  if (before !== undefined && !first.spaced) {
    if (/[\p{L}\d]$/u.test(before.text)) return true
    const beyond = pieces[at - 2]
    if (/^[-–/.:+@_'’]$/.test(before.text) && !before.spaced && beyond !== undefined && /[\p{L}\d]$/u.test(beyond.text))
      return true
    if (before.text === '+') return true
  }
  const next = pieces[end]
  return (
    next !== undefined &&
    !next.spaced &&
    /^\p{L}/u.test(next.text) &&
    !/^(?:km|m|cm|mm|kg|g|ha|bn|mn|k|ft|mi|mph|kph|lb|lbs|t|mw)$/.test(next.lower)
  )
}

/** "1." or "2)" that opens a line. */
function isListMark(pieces: readonly Piece[], at: number, end: number): boolean {
  const opened = at === 0 || (at === 1 && pieces[0]?.text === '(')
  const mark = pieces[end]?.text
  return (
    opened &&
    (mark === '.' || mark === ')') &&
    /^\d{1,2}$/.test(pieces[at]?.text ?? '') &&
    end < pieces.length - (mark === '.' ? 1 : 0)
  )
}

/** "3-1", "24/7", "221-44-18", "10:0" and a bare year. */
function isScoreOrCode(pieces: readonly Piece[], at: number, end: number): boolean {
  const next = pieces[end]
  const after = pieces[end + 1]
  const tight = next !== undefined && after !== undefined && !next.spaced && !after.spaced
  if (tight && /^[-–/:]$/.test(next.text) && (/^\d/.test(after.text) || after.lower === 'to')) return true
  const ranged = end - at === 3 && /^[-–]$/.test(pieces[at + 1]?.text ?? '')
  if (ranged && !(next !== undefined && /^[\p{L}%]/u.test(next.text))) return true
  const isYear = end === at + 1 && /^(?:19|20)\d\d$/.test(pieces[at]?.text ?? '')
  return isYear && !(next !== undefined && /^\p{Ll}{3,}s$|^(?:people|men|women|troops|km|percent)$/u.test(next.text))
}

/** "One World", "Seven Sisters": a number word and its neighbor in capitals, inside a sentence. */
function isTitle(pieces: readonly Piece[], at: number, end: number): boolean {
  const first = pieces[at]
  const next = pieces[end]
  const isCapital = first !== undefined && at > 0 && /^\p{Lu}/u.test(first.text)
  if (!isCapital) return false
  return /^\p{L}/u.test(pieces[at - 1]?.text ?? '') || (next !== undefined && /^\p{Lu}/u.test(next.text))
}
