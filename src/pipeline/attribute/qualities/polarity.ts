import type { Polarity } from '../../../model/statement.ts'
import { isAdverb, isWord, type TokenRange, type Words } from '../words.ts'
import { findPredicate, type Predicate } from './predicate.ts'

const negations = ['not', "n't", 'n’t', 'never', 'nor', 'cannot', 'hardly', 'scarcely', 'barely']
const noOne = ['nobody', 'none', 'nothing', 'neither', 'nowhere']
/** Verbs that make their infinitive untrue: "failed to arrive". */
const failing = /^(?:fail|refus|declin|neglect|ceas)(?:e|es|s|ed|d|ing)?$/u
/** Adjectives that deny what they are said of or what they lead on to. */
const denying = new Set(
  'unable unlikely impossible false untrue unfounded baseless groundless unwilling unaware unharmed unhurt'.split(' '),
)

/** "not only", "not until", "no less than", "no doubt": words of negation that negate nothing. */
function negatesNothing(words: Words, index: number): boolean {
  if (isWord(words, index, 'not', "n't", 'n’t'))
    return isWord(words, index + 1, 'only', 'just', 'least', 'merely', 'until')
  if (isWord(words, index, 'no'))
    return isWord(words, index + 1, 'less', 'fewer', 'doubt', 'question', 'secret', 'matter', 'wonder')
  return isWord(words, index, 'nothing') && isWord(words, index + 1, 'but')
}

function isNegation(words: Words, index: number, ...forms: readonly string[]): boolean {
  return isWord(words, index, ...forms) && !negatesNothing(words, index)
}

/** How often the verb is negated, by itself and by what it governs: two negations cancel out. */
function countInVerb(words: Words, { verb }: Predicate): number {
  return verb.filter(
    (index) =>
      isNegation(words, index, ...negations) ||
      (failing.test(words.lower[index] ?? '') && isWord(words, index + 1, 'to')) ||
      denying.has(words.lower[index] ?? ''),
  ).length
}

/** "no guard saw it", "none of them saw it": the subject is no one. */
function isNobody(words: Words, before: readonly number[]): boolean {
  return before.some(
    (index) =>
      isNegation(words, index, ...noOne) || isNegation(words, index, 'no', 'neither') || isNotOne(words, index),
  )
}

/** "not one guard", "not a single guard". */
function isNotOne(words: Words, index: number): boolean {
  return isWord(words, index, 'not') && isWord(words, index + 1, 'one', 'a')
}

/** "has no", "there was nothing", "is false": right behind the verb. */
function isNegatedBehind(words: Words, after: readonly number[]): boolean {
  const first = after.find((index) => !isAdverb(words, index) || isWord(words, index, ...negations)) ?? -1
  return (
    isNegation(words, first, 'no', ...noOne, 'not') ||
    denying.has(words.lower[first] ?? '') ||
    (isWord(words, first, 'no') && isWord(words, first + 1, 'longer'))
  )
}

/** "It is clear that the road was not open": the clause behind "that" is what is said. */
function behindIt(words: Words, { before, verb }: Predicate, content: readonly TokenRange[]): TokenRange[] {
  const last = verb.at(-1) ?? -1
  const that = [last + 1, last + 2].find((index) => isWord(words, index, 'that'))
  if (that === undefined || !before.some((index) => isWord(words, index, 'it'))) return []
  return content
    .filter(({ end }) => end > that + 1)
    .map(({ first, end }) => ({ first: Math.max(first, that + 1), end }))
}

/**
 * Whether the main clause of the content says that something is not so. Negation inside a clause of it does not count.
 *
 *     no group has taken the bridge that was not guarded
 *     ^^
 */
export function findPolarity(words: Words, content: readonly TokenRange[]): Polarity {
  const predicate = findPredicate(words, content)
  if (predicate === undefined) {
    const first = content[0]?.first ?? -1
    return isNegation(words, first, 'no', 'not', ...noOne) ? 'negative' : 'positive'
  }
  let count = countInVerb(words, predicate)
  if (isNobody(words, predicate.before)) count += 1
  if (isNegatedBehind(words, predicate.after)) count += 1
  const behind = behindIt(words, predicate, content)
  if (behind.length > 0 && findPolarity(words, behind) === 'negative') count += 1
  return count % 2 === 1 ? 'negative' : 'positive'
}
