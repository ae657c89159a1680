import { SEASONS, TIME_UNITS } from '../../../reference/calendar-words.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import { startsNumber } from '../../../reference/number-words.ts'
import { isCapital, isTight, isWord, wordAt, type Core } from './piece-tests.ts'
import { POSSESSIVES, type Prefix } from './prefix.ts'

const TAILS = new Set(['ago', 'earlier', 'later', 'hence', 'previously', 'beforehand', 'afterward', 'afterwards'])
const ROUND = new Set(['to', 'in', 'on', 'over', 'by', 'round', 'end'])

/** Whether a unit, a season or "period" stands at the index. */
export function isUnitHead(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at)
  if (word === 'second') return isSecond(pieces, at)
  return TIME_UNITS.has(word) || SEASONS.has(word) || word === 'period' || word === 'term' || word === 'half'
}

/** "One second" is a unit; "the second quarter" is not. */
function isSecond(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.text === '-' ? at - 2 : at - 1
  return startsNumber(wordAt(pieces, before)) && !isWord(pieces[pieces[at + 1]?.text === '-' ? at + 2 : at + 1])
}

/**
 * The unit that ends a prefix, with what follows it.
 *
 *     They left three days ago, after two weeks of talks, and will meet again next month.
 *               ^^^^^^^^^^^^^^        ^^^^^^^^^                               ^^^^^^^^^^
 */
export function findUnitHead(pieces: readonly Piece[], prefix: Prefix): Core | undefined {
  const at = prefix.end
  const word = wordAt(pieces, at)
  if (SEASONS.has(word)) return isSeason(pieces, prefix, word) ? { end: at + 1, grain: 'season' } : undefined
  if (word === 'period' || word === 'term') return findPeriod(prefix, word)
  if (word === 'half') return findHalf(pieces, prefix)
  const unit = TIME_UNITS.get(word)
  if (unit === undefined || isTitle(pieces, at, prefix)) return undefined
  if (isAge(pieces, at + 1) || isOwned(prefix)) return undefined
  if (unit.plural) return findPlural(pieces, prefix, unit.unit)
  return findSingular(pieces, prefix, unit.unit)
}

/** "This Week" with David, "60 Minutes": capitals inside a sentence make a title, unless all its letters are capitals. */
function isTitle(pieces: readonly Piece[], at: number, prefix: Prefix): boolean {
  const head = pieces[at]
  if (head === undefined || at === 0 || !isCapital(head) || head.text === head.text.toUpperCase()) return false
  const hasPrefix = (prefix.determiner ?? prefix.reference ?? prefix.part ?? prefix.ordinal) !== undefined
  return !hasPrefix || prefix.number !== undefined || isCapital(pieces[at - 1])
}

/** "Her years in office", "his day in court": somebody's own time, which no calendar places. */
function isOwned({ determiner, reference, ordinal, number, adjective, vague }: Prefix): boolean {
  const isPlaced = (reference ?? ordinal ?? number ?? adjective ?? vague) !== undefined
  return !isPlaced && POSSESSIVES.has(determiner ?? '')
}

/** "31-year-old", "12 years old", "40 years of age": how old a person is, a quantity. */
function isAge(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at]?.text === '-' ? at + 1 : at
  if (/^olds?$/.test(wordAt(pieces, next))) return true
  return wordAt(pieces, at) === 'of' && wordAt(pieces, at + 1) === 'age'
}

function findPlural(pieces: readonly Piece[], prefix: Prefix, unit: string): Core | undefined {
  const counted = prefix.number !== undefined || prefix.vague === true
  const bare = !counted && prefix.reference === undefined && prefix.ordinal !== true
  if (prefix.determiner === 'that' || (prefix.determiner === 'this' && !counted)) return undefined
  if (bare && /^(?:second|minute|quarter|weekend)$/.test(unit)) return undefined
  if (prefix.determiner === 'a' && !counted) return undefined
  const pair = prefix.end + 2
  if (
    prefix.reference !== undefined &&
    wordAt(pieces, pair - 1) === 'and' &&
    TIME_UNITS.get(wordAt(pieces, pair))?.plural === true
  )
    return { end: pair + 1, grain: 'unit' }
  return withTail(pieces, prefix, prefix.end + 1, unit)
}

function findSingular(pieces: readonly Piece[], prefix: Prefix, unit: string): Core | undefined {
  const { determiner, reference, ordinal, part, number, vague, adjective } = prefix
  const at = prefix.end
  const next = wordAt(pieces, at + 1)
  if (next === '-' && isTight(pieces, at + 1) && ROUND.has(wordAt(pieces, at + 2)) && unit !== 'year') return undefined
  if (unit === 'year' && next === '-') {
    if (/^(?:end|ago|earlier)$/.test(wordAt(pieces, at + 2))) return findYearAgo(prefix)
  }
  if (unit === 'second')
    return number !== undefined && number !== 0 ? withTail(pieces, prefix, at + 1, unit) : undefined
  if (unit === 'minute' && number === undefined && !isFree(pieces, at + 1)) return undefined
  if (unit === 'quarter') return findQuarter(pieces, prefix)
  if (isAttributive(prefix)) return undefined
  const placed =
    (determiner ?? reference ?? number ?? part ?? ordinal) !== undefined || vague === true || adjective === 'fiscal'
  if (!placed && /^['’]s$/.test(next) && wordAt(pieces, at + 2) === 'end') return { end: at + 3, grain: 'unit' }
  if (!placed || (reference === 'last' && unit === 'minute')) return undefined
  if (unit === 'day' && next === '-') return undefined
  return withTail(pieces, prefix, at + 1, unit)
}

/** "a two-week truce": the article is the truce's, so the expression begins at the number. */
function isAttributive(prefix: Prefix): boolean {
  const { determiner, number } = prefix
  return number !== undefined && number !== 1 && determiner !== undefined && !/^(?:every|each)$/.test(determiner)
}

/** "third quarter", "the quarter", "fourth-quarter"; not "a quarter of the voters". */
function findQuarter(pieces: readonly Piece[], prefix: Prefix): Core | undefined {
  const { determiner, reference, ordinal, number } = prefix
  const next = wordAt(pieces, prefix.end + 1)
  if (/^an?$/.test(determiner ?? '') && ordinal !== true && reference === undefined) return undefined
  const ofWhole = next === 'of' && ordinal !== true && reference === undefined
  if (ofWhole || next === 'final' || next === '-' || next === 'finals') return undefined
  if (pieces[prefix.end - 1]?.text === '-' && determiner !== undefined) return undefined
  const placed = ordinal === true || reference !== undefined || /^(?:the|each|every|this|that)$/.test(determiner ?? '')
  if (!placed || number !== undefined) return undefined
  const tail = withTail(pieces, prefix, prefix.end + 1, 'quarter')
  return { end: tail.end, grain: 'quarter' }
}

/** "year-end", "year-ago", "year-earlier" by themselves. */
function findYearAgo(prefix: Prefix): Core | undefined {
  const at = prefix.end
  const bare = prefix.number === undefined && prefix.determiner === undefined && prefix.reference === undefined
  return bare ? { end: at + 3, grain: 'unit' } : undefined
}

/** "the latest period", "the near term" apart; a period only where a word places it. */
function findPeriod(prefix: Prefix, word: string): Core | undefined {
  const placed = /^(?:latest|year-ago|corresponding|comparable)$/.test(prefix.reference ?? '')
  const same = prefix.determiner === 'the' && prefix.reference === 'same'
  return word === 'period' && (placed || same) ? { end: prefix.end + 1, grain: 'quarter' } : undefined
}

/** "the first half", only where a year follows: else a match or a share. */
function findHalf(pieces: readonly Piece[], prefix: Prefix): Core | undefined {
  const placed = prefix.ordinal === true || /^(?:last|latter)$/.test(prefix.reference ?? '')
  const next = wordAt(pieces, prefix.end + 1)
  if (!placed || next !== 'of') return undefined
  const year = /^[12]\d{3}$/.test(wordAt(pieces, prefix.end + 2))
  return year ? { end: prefix.end + 1, grain: 'quarter' } : undefined
}

/** "the fall of the town" and "a spring" of water are no seasons; "last fall" and "this spring" are. */
function isSeason(pieces: readonly Piece[], prefix: Prefix, word: string): boolean {
  const at = prefix.end
  const next = wordAt(pieces, at + 1)
  if (next === 'of' && !/^(?:[12]\d{3}|this|last|that|nineteen|the)$/.test(wordAt(pieces, at + 2))) return false
  const { determiner, reference, part, ordinal } = prefix
  const before = wordAt(pieces, at - 1)
  const placed =
    reference !== undefined ||
    part !== undefined ||
    /^(?:this|that|every|each)$/.test(determiner ?? '') ||
    /^(?:in|by|since|until|of)$/.test(before)
  const yearNext = /^[12]\d{3}$/.test(next) || (next === 'of' && /^[12]\d{3}$/.test(wordAt(pieces, at + 2)))
  if (word === 'fall' || word === 'spring') {
    if (placed || yearNext)
      return (
        /^(?:[,.;:)]|of|and|in|when|the|to|but|by|for|as|with|at|on|—|–|)$/.test(next) ||
        yearNext ||
        reference !== undefined ||
        part !== undefined
      )
    return (
      determiner === 'the' &&
      /^(?:in|by|since|until|during|through|over)$/.test(wordAt(pieces, at - 2)) &&
      next !== 'of'
    )
  }
  return ordinal !== true && determiner !== 'any' && !(next === 'games' || next === 'olympics' || next === 'palace')
}

/** After a unit: "ago", "earlier", "from now", "or so", "and a half", "ahead", "-long". */
function withTail(pieces: readonly Piece[], prefix: Prefix, at: number, unit: string): Core {
  let end = at
  if (pieces[end]?.text === '-' && isTight(pieces, end) && wordAt(pieces, end + 1) === 'long')
    return { end: end + 2, grain: 'unit' }
  if (wordAt(pieces, end) === 'and' && wordAt(pieces, end + 1) === 'a' && wordAt(pieces, end + 2) === 'half') end += 3
  if (wordAt(pieces, end) === 'or' && /^(?:so|more|less|two)$/.test(wordAt(pieces, end + 1)) && unit !== 'half')
    end += 2
  const counted =
    prefix.number !== undefined || prefix.vague === true || prefix.determiner === 'a' || prefix.determiner === 'an'
  const word = wordAt(pieces, end)
  const plural = (pieces[at - 1]?.lower ?? '').endsWith('s')
  if (word === 'ago' || ((counted || plural) && TAILS.has(word))) return { end: end + 1, grain: 'unit' }
  if (word === 'from' && /^(?:now|today)$/.test(wordAt(pieces, end + 1))) return { end: end + 2, grain: 'unit' }
  if (word === 'ahead' && prefix.determiner === 'the') return { end: end + 1, grain: 'unit' }
  return { end, grain: 'unit' }
}

/** Whether nothing that the word could describe follows. */
function isFree(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at]
  return (
    next === undefined ||
    !isWord(next) ||
    /^(?:ago|later|earlier|and|of|or|to|in|on|at|after|before|for|when|as|but|from|with)$/.test(next.lower)
  )
}
