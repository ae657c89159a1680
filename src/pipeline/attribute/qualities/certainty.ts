import type { Certainty, Polarity } from '../../../model/statement.ts'
import type { Draft } from '../draft.ts'
import { isFiniteVerb, type TokenRange, type Words } from '../words.ts'

const possible = new Set([
  'may',
  'might',
  'could',
  'possibly',
  'perhaps',
  'maybe',
  'purportedly',
  'allegedly',
  'supposedly',
  'reportedly',
  'possible',
  'potentially',
  'possibility',
])
const probable = new Set([
  'likely',
  'probably',
  'apparently',
  'presumably',
  'probable',
  'seems',
  'appears',
  'seemed',
  'appeared',
  'expected',
])
const believing = new Set([
  'believe',
  'think',
  'assume',
  'presume',
  'suspect',
  'guess',
  'suppose',
  'expect',
  'consider',
  'reckon',
  'imagine',
  'estimate',
  'predict',
  'forecast',
  'feel',
])
const negations = new Set(['not', "n't", 'n’t', 'never', 'no', 'nobody', 'none', 'nothing', 'neither', 'without'])

/** How sure the source says it is: from the cue, then from the first clause of the content. */
export function findCertainty(words: Words, draft: Draft): Certainty {
  if (draft.stance === 'asks') return 'unknown'
  for (const { first, end } of draft.cue) {
    for (let index = first; index < end; index += 1)
      if (possible.has(words.lower[index] ?? '') && words.classes[index] === 'RB') return 'possible'
  }
  if (draft.stance === 'fears' || draft.stance === 'doubts') return 'possible'
  const content = draft.content[0]
  if (content === undefined) return 'unknown'
  if (/^(whether|if)$/.test(words.lower[content.first] ?? '')) return 'unknown'
  for (let index = content.first; index < content.end && index - content.first < 25; index += 1) {
    const word = words.lower[index] ?? ''
    if (possible.has(word)) return 'possible'
    if (probable.has(word)) return 'probable'
  }
  return believing.has(draft.lemma) ? 'probable' : 'certain'
}

/** Whether the main clause of the content is negated: a negation beside its first finite verb or before it. */
export function findPolarity(words: Words, content: TokenRange | undefined): Polarity {
  if (content === undefined) return 'positive'
  let verbs = 0
  for (let index = content.first; index < content.end && verbs < 2; index += 1) {
    const word = words.lower[index] ?? ''
    if (negations.has(word) && (verbs > 0 || index - content.first < 4 || isFiniteVerb(words, index - 1)))
      return 'negative'
    if (isFiniteVerb(words, index)) verbs += 1
  }
  return 'positive'
}
