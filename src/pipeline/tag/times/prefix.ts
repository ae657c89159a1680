import { findNumber, findOrdinal, startsNumber } from '../../../reference/number-words.ts'
import type { Piece } from '../../../text/word-pieces.ts'
import { digitsAt, isTight, wordAt } from './piece-tests.ts'

/** What stands before the head of a time expression. */
export interface Prefix {
  /** Index of the head. */
  end: number
  /** "the", "a", "this", "each" …; the first one. */
  determiner?: string
  /** "last", "next", "recent" …: places the head against now. */
  reference?: string
  /** "early", "the end of" …: a part of the head. */
  part?: string
  /** "about", "more than" … */
  bound?: string
  ordinal?: boolean
  number?: number
  /** "few", "several", "couple of" … */
  vague?: boolean
  /** "fiscal", "full", "trading" … */
  adjective?: string
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'each',
  'every',
  'another',
  'all',
  'any',
])
/** Words for an owner. */
export const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your'])
const REFERENCES = new Set(
  'last next past previous coming following preceding same current recent latest upcoming ensuing prior present comparable corresponding subsequent intervening'.split(
    ' ',
  ),
)
const PARTS = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime', 'late-', 'midway'])
const STRETCHES = new Set(
  'end beginning start middle rest remainder part most half course eve night morning afternoon evening'.split(' '),
)
const VAGUE = new Set(['few', 'several', 'couple', 'many', 'some', 'countless'])
const ADJECTIVES = new Set(
  'fiscal calendar full entire whole long short final solid very further academic holy lunar lengthy brief'.split(' '),
)
/** Adjectives that stand only after a number. */
const COUNT_ADJECTIVES = new Set('consecutive straight more additional extra trading working business'.split(' '))
/** References that need a determiner before them. */
const DETERMINED = new Set(
  'following preceding same current present subsequent intervening prior comparable corresponding latest'.split(' '),
)
const BOUNDS = new Set(['about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'circa', 'ca'])
const COMPARED = new Set(['more', 'less', 'fewer', 'longer', 'greater', 'better'])

/** After these "last" is the verb: "it would last four years". */
const VERB_LEADERS = new Set(['would', 'will', 'could', 'can', 'may', 'might', 'must', 'should', 'to', 'not', 't'])

/** What "year-ago" describes. */
const COMPARED_PARTS = new Set('period quarter first second third fourth fiscal nine six three'.split(' '))

type Reader = (pieces: readonly Piece[], at: number, prefix: Prefix) => number | undefined
const READERS: readonly Reader[] = [
  readBound,
  readStretch,
  readDeterminer,
  readPart,
  readReference,
  readYearAgo,
  readVague,
  readOrdinal,
  readNumber,
  readAdjective,
]

/** Whether a word can begin the prefix of a time expression. */
export function startsPrefix(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    REFERENCES.has(lower) ||
    PARTS.has(lower) ||
    VAGUE.has(lower) ||
    BOUNDS.has(lower) ||
    COMPARED.has(lower) ||
    POSSESSIVES.has(lower) ||
    lower === 'at' ||
    lower === 'first' ||
    lower === 'most' ||
    lower === 'much' ||
    lower === 'fiscal' ||
    lower === 'half' ||
    lower === 'full' ||
    lower === 'just' ||
    lower === 'year' ||
    lower === 'over' ||
    lower === 'under' ||
    findOrdinal(lower) !== undefined ||
    startsNumber(lower)
  )
}

/** Reads the words before the head, each kind as often as English has it; stops where `isHead` says so. */
export function readPrefix(pieces: readonly Piece[], at: number, isHead: (at: number) => boolean): Prefix {
  const prefix: Prefix = { end: at }
  for (let moved = true; moved && !isHead(prefix.end);) {
    moved = false
    for (const read of READERS) {
      const end = read(pieces, prefix.end, prefix)
      if (end === undefined) continue
      prefix.end = pieces[end]?.text === '-' && isTight(pieces, end) ? end + 1 : end
      moved = true
      break
    }
  }
  return prefix
}

function readBound(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  if (prefix.determiner ?? prefix.number ?? prefix.reference ?? prefix.part) return undefined
  const word = wordAt(pieces, at)
  let end: number | undefined
  if (BOUNDS.has(word)) end = at + 1
  else if (/^(?:over|under)$/.test(word) && /^an?$/.test(wordAt(pieces, at + 1))) end = at + 1
  else if (COMPARED.has(word) && wordAt(pieces, at + 1) === 'than') end = at + 2
  else if (word === 'at' && /^(?:least|most)$/.test(wordAt(pieces, at + 1))) end = at + 2
  else if (word === 'just' && /^(?:over|under)$/.test(wordAt(pieces, at + 1))) end = at + 2
  if (end !== undefined) prefix.bound = word
  return end
}

/** "the end of", "much of", "the first half of": what follows may begin with a determiner again. */
function readStretch(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  const word = wordAt(pieces, at)
  const of = wordAt(pieces, at + 1) === 'of'
  if (prefix.part === undefined && STRETCHES.has(word) && of) {
    prefix.part = word
    delete prefix.determiner
    delete prefix.ordinal
    return at + 2
  }
  if (/^(?:each|all|any)$/.test(word) && of) return at + 2
  const inThe = /^(?:early|late|later|earlier)$/.test(word) && wordAt(pieces, at + 1) === 'in'
  if (prefix.part !== undefined || !inThe) return undefined
  const next = wordAt(pieces, at + 2)
  if (next !== 'the' && next !== 'his' && !/^[12]\d{3}$/.test(next)) return undefined
  prefix.part = word
  return at + 2
}

function readDeterminer(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  const word = wordAt(pieces, at)
  const known = DETERMINERS.has(word) || POSSESSIVES.has(word)
  if (!known || prefix.determiner !== undefined || prefix.number !== undefined || prefix.reference !== undefined)
    return undefined
  if (prefix.ordinal === true) return undefined
  if ((word === 'a' || word === 'an') && /^(?:hundred|thousand|million|dozen)$/.test(wordAt(pieces, at + 1)))
    return undefined
  prefix.determiner = word
  return at + 1
}

function readPart(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  const word = wordAt(pieces, at)
  if (!PARTS.has(word) || prefix.number !== undefined) return undefined
  if (prefix.part !== undefined && !STRETCHES.has(prefix.part)) return undefined
  prefix.part = word
  return at + 1
}

function readReference(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  const word = wordAt(pieces, at)
  if (!REFERENCES.has(word) || prefix.determiner === 'each' || prefix.determiner === 'every') return undefined
  if (word === 'last' && VERB_LEADERS.has(wordAt(pieces, at - 1))) return undefined
  if (prefix.number !== undefined && word !== 'previous' && word !== 'past') return undefined
  if (prefix.determiner === undefined && DETERMINED.has(word)) return undefined
  if (prefix.determiner === 'that' && word !== 'same') return undefined
  prefix.reference = word
  return at + 1
}

/** "year-ago", "year-earlier" as an adjective. */
function readYearAgo(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  if (!isYearAgo(pieces, at)) return undefined
  prefix.reference = 'year-ago'
  return at + 3
}

/** Whether "year-ago" or "year-earlier" stands before what it describes: "the year-ago quarter". */
export function isYearAgo(pieces: readonly Piece[], at: number): boolean {
  if (wordAt(pieces, at) !== 'year' || pieces[at + 1]?.text !== '-') return false
  return /^(?:ago|earlier)$/.test(wordAt(pieces, at + 2)) && COMPARED_PARTS.has(wordAt(pieces, at + 3))
}

function readVague(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  const word = wordAt(pieces, at)
  if (word === 'number' && wordAt(pieces, at + 1) === 'of') {
    prefix.vague = true
    return at + 2
  }
  if (!VAGUE.has(word) || prefix.vague === true || prefix.number !== undefined) return undefined
  prefix.vague = true
  return word === 'couple' && wordAt(pieces, at + 1) === 'of' ? at + 2 : at + 1
}

function readOrdinal(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  if (prefix.number !== undefined || prefix.ordinal === true || findOrdinal(wordAt(pieces, at)) === undefined)
    return undefined
  if (prefix.determiner === 'that' || (at === 0 ? false : pieces[at - 1]?.text === '-' && isTight(pieces, at)))
    return undefined
  prefix.ordinal = true
  return at + 1
}

/** A number or a range of them: "two", "12 to 18", "two or three". */
function readNumber(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  if (prefix.number !== undefined || prefix.vague === true || !canCount(pieces, at)) return undefined
  const number = findNumber(pieces, at)
  if (number === undefined) return undefined
  prefix.number = number.value
  const between = pieces[number.end]
  const joins = between !== undefined && /^(?:to|or|-|–|—)$/.test(between.lower)
  const second = joins ? findNumber(pieces, number.end + 1) : undefined
  return second === undefined ? number.end : second.end
}

/** A number stands free or after a mark that does not belong to another number. */
function canCount(pieces: readonly Piece[], at: number): boolean {
  if (!isTight(pieces, at) || at === 0) return true
  return /^[-–—("“‘'’[]$/.test(pieces[at - 1]?.text ?? '') && digitsAt(pieces, at - 2) === undefined
}

function readAdjective(pieces: readonly Piece[], at: number, prefix: Prefix): number | undefined {
  const word = wordAt(pieces, at)
  if (!ADJECTIVES.has(word) && !(COUNT_ADJECTIVES.has(word) && (prefix.number !== undefined || prefix.vague === true)))
    return undefined
  prefix.adjective = word
  return at + 1
}
