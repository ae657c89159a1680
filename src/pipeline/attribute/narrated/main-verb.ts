import type { Sentence } from '../../../model/token.ts'
import { isAdverb, isFiniteVerb, isWord, type Words } from '../words.ts'

/**
 * How the main verb of a sentence tells what it tells: tense, aspect and voice, with copulas and verbs of state told
 * apart from verbs of doing.
 */
export type Telling =
  | 'past' // The guards opened fire.
  | 'past-passive' // The road was mined.
  | 'past-progressive' // Crews were clearing the road.
  | 'past-state' // The road was long; he had a farm; they wanted peace.
  | 'perfect' // The guards have opened fire.
  | 'perfect-passive' // The road has been mined.
  | 'perfect-progressive' // They have been fighting.
  | 'perfect-state' // It has been quiet; he has had doubts.
  | 'past-perfect' // The guards had opened fire.
  | 'progressive' // Crews are clearing the road.
  | 'scheduled' // Talks are set for Monday.
  | 'present-passive' // The road is mined each spring.
  | 'present' // The road leads north.
  | 'copula' // The road is long.
  | 'future' // The road will open.
  | 'possible' // The road could open.
  | 'advised' // The road should open.
  | 'none' // no finite verb

/** The verb that tells a sentence's main clause. */
export interface MainVerb {
  readonly telling: Telling
  /** The token that bears the tense; -1 where there is none. */
  readonly finite: number
  /** The token of the verb that is told of: "cleared" in "has been cleared". */
  readonly head: number
  readonly negated: boolean
}

const subordinators = new Set(
  'although though because if unless while whereas whether once as after before since until when where whenever'.split(
    ' ',
  ),
)
const relatives = new Set(['WDT', 'WP', 'WP$'])
const states = new Set(
  (
    'seem appear remain include belong know want believe think feel like love hate contain consist depend mean need ' +
    'represent live exist stand lie lack own prefer deserve tend resemble concern involve cost weigh matter fit suit ' +
    'hope doubt expect look sound stay keep continue'
  )
    .split(' ')
    .flatMap((verb) => [verb, `${verb}s`, `${verb}ed`, `${verb}d`]),
)
for (const form of 'meant felt knew known thought kept stood lay lain had has have belied involves tried'.split(' '))
  states.add(form)
const scheduled = new Set(['scheduled', 'set', 'due', 'expected', 'slated', 'planned', 'poised', 'booked', 'to'])
const be = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re', "'m", '’m'])
const have = new Set(['has', 'have', "'ve", '’ve'])

/** Whether a word opens a clause that has a verb of its own, which is not the sentence's main verb. */
function opensClause(words: Words, index: number, first: number): boolean {
  const found = words.classes[index] ?? ''
  if (relatives.has(found) || (found === 'IN' && isWord(words, index, 'that'))) return true
  if (found === 'WRB') return true
  if (!subordinators.has(words.lower[index] ?? '') || found !== 'IN') return false
  return index === first || isWord(words, index - 1, ',', 'and', 'but') || !isWord(words, index, 'as', 'after', 'since')
}

function findFinite(words: Words, { firstToken, endToken }: Sentence): number {
  let pending = false
  let firm = false
  let fallback = -1
  for (let index = firstToken; index < endToken; index += 1) {
    if (opensClause(words, index, firstToken)) {
      pending = true
      firm = relatives.has(words.classes[index] ?? '')
    } else if (isWord(words, index, ',') && !firm) pending = false
    else if (isFiniteVerb(words, index)) {
      if (!pending) return index
      if (fallback === -1) fallback = index
      pending = false
      firm = false
    }
  }
  return fallback
}

function skipAdverbs(words: Words, from: number): { index: number; negated: boolean } {
  let index = from
  let negated = false
  while (isAdverb(words, index) || isWord(words, index, 'not', "n't", 'n’t', 'never') || words.timeAt[index] !== -1) {
    negated ||= isWord(words, index, 'not', "n't", 'n’t', 'never')
    index += 1
    if (index - from > 6) break
  }
  return { index, negated }
}

function isState(words: Words, index: number): boolean {
  return states.has(words.lower[index] ?? '')
}

function afterHave(words: Words, head: number, past: boolean): Telling {
  const found = words.classes[head]
  if (found !== 'VBN' && found !== 'VBD') return past ? 'past-state' : 'copula'
  if (past) return 'past-perfect'
  if (!isWord(words, head, 'been')) return isState(words, head) ? 'perfect-state' : 'perfect'
  const { index } = skipAdverbs(words, head + 1)
  if (words.classes[index] === 'VBN') return 'perfect-passive'
  return words.classes[index] === 'VBG' ? 'perfect-progressive' : 'perfect-state'
}

function afterBe(words: Words, next: number, past: boolean): Telling {
  const found = words.classes[next]
  if (found === 'VBG') {
    if (isWord(words, next, 'going') && isWord(words, next + 1, 'to')) return past ? 'past-state' : 'future'
    return past ? 'past-progressive' : 'progressive'
  }
  if (
    scheduled.has(words.lower[next] ?? '') &&
    (isWord(words, next, 'to') || isWord(words, next + 1, 'to', 'for', 'on'))
  )
    return 'scheduled'
  if (found === 'VBN') return past ? 'past-passive' : 'present-passive'
  return past ? 'past-state' : 'copula'
}

function afterModal(words: Words, finite: number): Telling {
  if (isWord(words, finite, 'will', "'ll", '’ll', 'shall', 'wo')) return 'future'
  return isWord(words, finite, 'should', 'must', 'ought', 'need') ? 'advised' : 'possible'
}

/** The main verb of a sentence and how it tells: by the first finite verb that no subordinate clause takes. */
export function findMainVerb(words: Words, sentence: Sentence): MainVerb {
  const finite = findFinite(words, sentence)
  if (finite === -1) return { telling: 'none', finite, head: -1, negated: false }
  const { index, negated } = skipAdverbs(words, finite + 1)
  const found = words.classes[finite]
  const word = words.lower[finite] ?? ''
  if (found === 'MD') return { telling: afterModal(words, finite), finite, head: index, negated }
  if (have.has(word)) return { telling: afterHave(words, index, false), finite, head: index, negated }
  if (word === 'had') return { telling: afterHave(words, index, true), finite, head: index, negated }
  if (be.has(word)) return { telling: afterBe(words, index, false), finite, head: index, negated }
  if (word === 'was' || word === 'were') return { telling: afterBe(words, index, true), finite, head: index, negated }
  if (word === 'did') return { telling: isState(words, index) ? 'past-state' : 'past', finite, head: index, negated }
  if (word === 'do' || word === 'does') return { telling: 'present', finite, head: index, negated }
  if (found === 'VBD') return { telling: isState(words, finite) ? 'past-state' : 'past', finite, head: finite, negated }
  return { telling: 'present', finite, head: finite, negated }
}
