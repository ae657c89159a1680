import type { Sentence } from '../../../model/token.ts'
import { trimEnd } from '../content/content-end.ts'
import { isWord, type TokenRange, type Words } from '../words.ts'
import { findSigns, type Sign } from './signs.ts'

/** Words that the report tells in its own voice. */
export interface Narration {
  readonly range: TokenRange
  /** 0 to 1: how likely they tell an event or a figure, and no background or opinion. */
  readonly confidence: number
}

/**
 * How much each sign says, in natural logarithms of the odds. Fitted by logistic regression to the hand-labelled
 * sentences for tuning (`eval/labels/narrated.jsonl`) and rounded; signs that are rare there are set by hand.
 */
const weights: Readonly<Record<Sign, number>> = {
  past: 0.9,
  'past-passive': 1.6,
  'past-progressive': 0.7,
  'past-state': 0.3,
  'past-perfect': 0.1,
  perfect: -0.4,
  'perfect-passive': 1,
  'perfect-progressive': -0.3,
  'perfect-state': -0.7,
  progressive: 0.4,
  scheduled: 1.5,
  future: 0,
  present: -0.9,
  'present-passive': -0.7,
  copula: -0.5,
  possible: -1.3,
  advised: -1.5,
  none: -1.2,
  negated: 0,
  dated: 1.4,
  'in-a-past-year': -1,
  'long-ago': -0.8,
  again: -0.3,
  figure: 1,
  'large-figure': 0.8,
  place: 0.5,
  'first-person': -1.5,
  question: -2,
  hedged: -0.3,
  judged: -0.8,
  compared: -0.2,
  conditional: -0.6,
  generic: -0.8,
  short: -0.9,
  markup: -2,
  unfinished: -0.8,
  headline: -1,
  'about-itself': -2,
  'after-event': 0.8,
  'among-events': 0.5,
  'among-years': -1.2,
}
const bias = -1.5
/** Where precision and recall are about even on the sentences for tuning. */
const least = 0.36
const shortest = 4

/** Direct speech, or so short that it is little else. */
function isSpoken(words: Words, { firstToken }: Sentence, end: number): boolean {
  let spoken = 0
  for (let index = firstToken; index < end; index += 1) if (words.quotationAt[index] !== -1) spoken += 1
  return spoken > 0.5 * (end - firstToken)
}

/**
 * The words of a sentence that the report tells in its own voice, where it tells an event or a figure; undefined for
 * background, opinion, questions and direct speech. `index` is the sentence's place in the report, `sentence` the same
 * without its dateline.
 *
 *     Two rockets hit the market on Monday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findNarrated(words: Words, index: number, sentence: Sentence): Narration | undefined {
  const end = trimEnd(words, sentence.firstToken, sentence.endToken)
  if (end - sentence.firstToken < shortest || isWord(words, sentence.endToken - 1, '?')) return undefined
  if (isSpoken(words, sentence, end)) return undefined
  let odds = bias
  for (const sign of findSigns(words, index, sentence)) odds += weights[sign]
  const confidence = 1 / (1 + Math.exp(-odds))
  if (confidence < least) return undefined
  return { range: { first: sentence.firstToken, end }, confidence: Math.round(100 * confidence) / 100 }
}
