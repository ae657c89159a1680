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
    entry.nature === 'speech' &&
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
    entry.nature === 'speech' &&
    (entry.frames.clause || entry.frames.quotation)
  )
}

/** Behind an insertion the main clause goes on with its verb: "a clerk, who said the road was closed, left". */
function resumesMainClause(words: Words, index: number): boolean {
  const verb = isAdverb(words, index) ? index + 1 : index
  return isFiniteVerb(words, verb) && words.quotationAt[verb] === -1
}

/** A second verb of saying for the same source: "… and said that …". */
function continuesReport(words: Words, index: number): boolean {
  const verb = isAdverb(words, index) ? index + 1 : index
  const entry = words.verbAt[verb]
  if (
    entry === undefined ||
    entry.nature !== 'speech' ||
    (words.classes[verb] !== 'VBD' && words.classes[verb] !== 'VBZ')
  )
    return false
  if (isWord(words, verb + 1, 'that', ':', ',') || isQuoteMark(words, verb + 1)) return true
  return entry.frames.bareClause && entry.frames.quotation
}

/** A closing mark with its comma inside: the comma belongs to the sentence around the quotation. */
function closesWithComma(words: Words, index: number): boolean {
  return (
    isQuoteMark(words, index) &&
    isWord(words, index - 1, ',') &&
    words.quotationAt[index + 1] !== words.quotationAt[index]
  )
}

/** Whether the content ends before the comma, semicolon or conjunction at `index`. */
function endsAt(words: Words, index: number, end: number): boolean {
  if (words.quotationAt[index] !== -1 && !closesWithComma(words, index)) return false
  const next = index + 1
  if (isWord(words, index, ',', '--', '—', '–') || closesWithComma(words, index)) {
    if (isReportingParticiple(words, next)) return true
    if (isWord(words, next, 'according') && isWord(words, next + 1, 'to')) return true
    if (isWord(words, next, 'but', 'and', 'while', 'though', 'although'))
      return startsAttribution(words, next + 1, end) || continuesReport(words, next + 1)
    return startsAttribution(words, next, end)
  }
  if (isWord(words, index, 'and', 'but') && continuesReport(words, next)) return true
  if (isWord(words, index, ';')) return true
  return isWord(words, index, 'but', 'while') && startsAttribution(words, next, end) && !isFiniteVerb(words, index - 1)
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
  let inserted = false
  for (let index = first + 1; index < end; index += 1) {
    const comma = isWord(words, index, ',') && words.quotationAt[index] === -1
    if (comma && !inserted && resumesMainClause(words, index + 1)) return trimEnd(words, first, index)
    if (endsAt(words, index, end)) return closesWithComma(words, index) ? index + 1 : trimEnd(words, first, index)
    // A comma behind this one may close an insertion that began inside the content.
    inserted ||= comma || isWord(words, index, '--', '—', '–')
  }
  return trimEnd(words, first, end)
}

/** Whether an independent clause begins at `index`: a noun phrase and right behind it a finite verb. */
function startsMainClause(words: Words, index: number, end: number): boolean {
  const subject = findNounPhraseStartingAt(words, index, end)
  if (subject === undefined) return false
  let verb = subject.end
  while (verb < end && isAdverb(words, verb)) verb += 1
  return isFiniteVerb(words, verb)
}

/**
 * Where content that is a noun phrase or an infinitive ends: also before a clause that is coordinated with the cue's.
 *
 *     He rejected the plan, but the talks went on.
 *                 ^^^^^^^^
 */
export function findPhraseContentEnd(words: Words, first: number, end: number): number {
  const last = findContentEnd(words, first, end)
  for (let index = first + 1; index < last; index += 1) {
    if (words.quotationAt[index] !== -1) continue
    const joined =
      isWord(words, index, ',', ';') &&
      isWord(words, index + 1, 'and', 'but', 'while', 'as', 'though', 'although', 'so')
    if (joined && startsMainClause(words, index + 2, last)) return trimEnd(words, first, index)
    if (isWord(words, index, 'but', 'while') && startsMainClause(words, index + 1, last))
      return trimEnd(words, first, index)
  }
  return last
}
