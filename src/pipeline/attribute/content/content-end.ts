import { findNounPhraseStartingAt } from '../phrases/noun-phrase.ts'
import { isAdverb, isFiniteVerb, isQuoteMark, isWord, type Words } from '../words.ts'

/** Whether a new attribution begins at `index`: "the ministry said", "he added". */
function startsAttribution(words: Words, index: number, end: number): boolean {
  const subject = findNounPhraseStartingAt(words, index, end)
  if (subject === undefined) return false
  let verb = subject.end
  while (verb < end && (isAdverb(words, verb) || isWord(words, verb, 'has', 'have', 'had', 'also'))) verb += 1
  const entry = words.verbAt[verb]
  return (
    entry !== undefined &&
    entry.nature === 'say' &&
    (words.classes[verb]?.startsWith('VB') ?? false) &&
    words.classes[verb] !== 'VB'
  )
}

function isReportingParticiple(words: Words, index: number): boolean {
  let verb = index
  while (isAdverb(words, verb)) verb += 1
  const entry = words.verbAt[verb]
  return (
    words.classes[verb] === 'VBG' &&
    entry !== undefined &&
    entry.nature === 'say' &&
    (entry.frames.clause || entry.frames.quotation)
  )
}

/** Whether the content ends before the comma, semicolon or conjunction at `index`. */
function endsAt(words: Words, index: number, end: number): boolean {
  if (words.quotationAt[index] !== -1) return false
  const next = index + 1
  if (isWord(words, index, ',', '--', '—', '–')) {
    if (isReportingParticiple(words, next)) return true
    if (isWord(words, next, 'according') && isWord(words, next + 1, 'to')) return true
    if (isWord(words, next, 'but', 'and', 'while', 'though', 'although')) return startsAttribution(words, next + 1, end)
    return false
  }
  if (isWord(words, index, 'and', 'but')) {
    const verb = isAdverb(words, next) ? next + 1 : next
    const entry = words.verbAt[verb]
    if (entry === undefined || entry.nature !== 'say' || words.classes[verb] !== 'VBD') return false
    return isWord(words, verb + 1, 'that', ':', ',') || isQuoteMark(words, verb + 1)
  }
  if (isWord(words, index, ';')) return true
  return (
    isWord(words, index, 'but', 'while') &&
    startsAttribution(words, next, end) &&
    isFiniteVerb(words, index - 1) === false
  )
}

/** Last token that belongs to content before a sentence's final stop and closing brackets. */
export function trimEnd(words: Words, first: number, end: number): number {
  let last = end
  while (last > first) {
    const word = words.lower[last - 1] ?? ''
    if (/^[.!?;:,…]$|^\.\.\.$|^--$|^[—–]$/.test(word)) {
      if (words.quotationAt[last - 1] !== -1 && words.quotationAt[first] === words.quotationAt[last - 1]) break
      last -= 1
    } else break
  }
  return last
}

/**
 * Where content that begins at `first` ends: before the next attribution in the sentence, else with the sentence,
 * without its stop.
 *
 *     He said that the road was closed, adding that …
 *             ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findContentEnd(words: Words, first: number, end: number): number {
  for (let index = first + 1; index < end; index += 1)
    if (endsAt(words, index, end)) return trimEnd(words, first, index)
  return trimEnd(words, first, end)
}
