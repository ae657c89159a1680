import type { Piece } from '../../../text/word-pieces.ts'

/** Whether the words around a date speak of what was or of what is to come. */
export type Direction = 'past' | 'future' | 'unknown'

const FUTURE = new Set(
  "will 'll ’ll shall would tomorrow going scheduled expected expects planned plans due until upcoming next begin begins starts payable effective slated intends hopes may could might should must can expire expires deadline".split(
    ' ',
  ),
)
/** What is planned now is to come; what "was planned" is past. */
const PLANNED = new Set(['due', 'scheduled', 'planned', 'expected', 'supposed', 'slated'])
const PERFECT = new Set(['had', 'has', 'have', 'was', 'were', 'did', "hadn't"])
const PAST_BE = new Set(['had', 'was', 'were', 'previously', 'originally'])
const PAST = new Set(
  'said was were had did been told announced went began came took met left held made killed found saw gave sent ended won lost fell rose became broke led hit shot fled fought got came reported since ago last'.split(
    ' ',
  ),
)
/** Words and marks that part clauses: a verb beyond them says less about the date. */
const BREAKS = new Set([
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  '—',
  '(',
  ')',
  'that',
  'which',
  'who',
  'and',
  'but',
  'when',
  'after',
  'before',
  'because',
  'while',
])
const REACH = 14
const BREAK_COST = 3

/**
 * The tense of the nearest verb in the sentence, those before the date first.
 *
 *     Envoys who met on Monday will meet again on Friday.
 *                       past                      future
 */
export function findDirection(sentence: readonly Piece[], first: number, end: number): Direction {
  const before = sentence[first - 1]?.lower ?? ''
  if (before === 'for' && PLANNED.has(sentence[first - 2]?.lower ?? '')) return 'future'
  if (/^(?:by|until|till)$/.test(before)) return isPerfectNear(sentence, first, end) ? 'past' : 'future'
  const left = findCue(sentence, first - 1, -1)
  const right = findCue(sentence, end, 1)
  if (left === undefined && right === undefined) return 'unknown'
  return (left?.cost ?? REACH * 2) <= (right?.cost ?? REACH * 2) + 2
    ? (left?.direction ?? 'unknown')
    : (right?.direction ?? 'unknown')
}

/** "Had come by Monday", "until Monday they had …": what was so up to a day that is past. */
function isPerfectNear(sentence: readonly Piece[], first: number, end: number): boolean {
  const near = [...sentence.slice(Math.max(0, first - 6), first), ...sentence.slice(end, end + 5)]
  return near.some(({ lower }) => PERFECT.has(lower))
}

interface CueFound {
  readonly direction: Direction
  readonly cost: number
}

function findCue(sentence: readonly Piece[], from: number, step: 1 | -1): CueFound | undefined {
  let cost = 0
  for (let at = from; cost < REACH; at += step) {
    const piece = sentence[at]
    if (piece === undefined) return undefined
    cost += BREAKS.has(piece.lower) ? BREAK_COST : 1
    const direction = directionOf(sentence, at)
    if (direction !== undefined) return { direction, cost }
  }
  return undefined
}

function directionOf(sentence: readonly Piece[], at: number): Direction | undefined {
  const word = sentence[at]?.lower ?? ''
  const before = sentence[at - 1]?.lower ?? ''
  if (word === 'to' && /^(?:is|are|was|were|expected|scheduled|due|set|plans?|planned|slated)$/.test(before))
    return 'future'
  if (PLANNED.has(word) && PAST_BE.has(before === 'been' ? (sentence[at - 2]?.lower ?? '') : before)) return 'past'
  if (FUTURE.has(word)) return 'future'
  if (PAST.has(word)) return 'past'
  const isPast =
    word.length > 4 &&
    word.endsWith('ed') &&
    !/^(?:be|is|are|will|to)$/.test(before) &&
    word !== 'need' &&
    word !== 'indeed'
  if (!isPast) return undefined
  return /^(?:be|to)$/.test(sentence[at - 1]?.lower ?? '') ? 'future' : 'past'
}
