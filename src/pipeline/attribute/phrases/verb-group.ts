import { isAdverb, isWord, type TokenRange, type Words } from '../words.ts'

/** A verb with its auxiliaries and adverbs: "has also repeatedly denied". */
export interface VerbGroup extends TokenRange {
  readonly head: number
  readonly negated: boolean
  /** Whether an auxiliary or the verb itself carries tense: false for a bare "-ing" form or infinitive. */
  readonly finite: boolean
  readonly passive: boolean
  /** An "-ing" form without an auxiliary: ", adding that …". */
  readonly participle: boolean
  /** "to" and a verb that nothing finite governs. */
  readonly infinitive: boolean
}

const beForms = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  'gets',
  'got',
  'get',
])
const auxiliaries = new Set([...beForms, 'has', 'have', 'had', 'having', 'do', 'does', 'did', "'ve", '’ve', "'d", '’d'])
const negations = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor'])
/** Verbs that pass their subject on to the infinitive behind them. */
const catenatives = new Set(
  (
    'decline refuse continue go want wish try attempt seek begin start appear seem tend hasten proceed expect plan intend ' +
    'need have hope fail stop use happen'
  )
    .split(' ')
    .flatMap((verb) => [verb, `${verb}s`, `${verb}ed`, `${verb.replace(/e$/, '')}ed`, `${verb.replace(/e$/, '')}ing`]),
)
for (const form of [
  'goes',
  'went',
  'gone',
  'going',
  'began',
  'begun',
  'beginning',
  'tries',
  'tried',
  'sought',
  'planned',
  'planning',
  'has',
  'had',
  'stopped',
  'wishes',
])
  catenatives.add(form)

/** Adjectives that, behind "be", pass their subject on too; the first ones deny the infinitive. */
const unwilling = ['unable', 'unwilling', 'reluctant']
const willing = ['able', 'willing', 'ready', 'prepared']

interface Extent {
  first: number
  passive: boolean
  negated: boolean
  finite: boolean
  governed: boolean
}

/** Takes in the verb that governs an infinitive: "went on to say", "declined to comment". Returns its index, or -1. */
function governorOf(words: Words, to: number, lowest: number): number {
  let index = to - 1
  if (isWord(words, index, 'on', 'out')) index -= 1
  if (index < lowest) return -1
  const adjective = isWord(words, index, ...unwilling, ...willing) && followsBe(words, index, lowest)
  return adjective || catenatives.has(words.lower[index] ?? '') ? index : -1
}

function followsBe(words: Words, adjective: number, lowest: number): boolean {
  let index = adjective - 1
  while (index >= lowest && (isAdverb(words, index) || negations.has(words.lower[index] ?? ''))) index -= 1
  return index >= lowest && beForms.has(words.lower[index] ?? '')
}

/** "confirmed nor" before "denied": two reporting verbs of one form that share what is around them. */
function joinsVerbs(words: Words, conjunction: number, head: number): boolean {
  const other = conjunction - 1
  return (
    isWord(words, conjunction, 'nor', 'or') &&
    words.verbAt[other] !== undefined &&
    words.verbAt[head] !== undefined &&
    words.classes[other] === words.classes[head]
  )
}

function extendLeft(words: Words, head: number, lowest: number): Extent {
  const extent: Extent = { first: head, passive: false, negated: false, finite: false, governed: false }
  let index = head - 1
  while (index >= lowest) {
    const word = words.lower[index] ?? ''
    if (index === head - 1 && index > lowest && joinsVerbs(words, index, head)) index -= 1
    else if (negations.has(word)) extent.negated = true
    else if (words.classes[index] === 'MD') extent.finite = true
    else if (auxiliaries.has(word)) {
      if (beForms.has(word) && words.classes[head] === 'VBN' && !extent.governed) extent.passive = true
      if (word !== 'be' && word !== 'been' && word !== 'being' && word !== 'having') extent.finite = true
    } else if (words.classes[index] === 'TO') {
      const governor = governorOf(words, index, lowest)
      if (governor === -1) break
      extent.governed = true
      extent.first = governor
      if (isWord(words, governor, ...unwilling)) extent.negated = true
      if (words.classes[governor] === 'VBD' || words.classes[governor] === 'VBZ' || words.classes[governor] === 'VBP')
        extent.finite = true
      index = governor - 1
      continue
    } else if (!isAdverb(words, index) || words.timeAt[index] !== -1) break
    extent.first = index
    index -= 1
  }
  return extent
}

/**
 * The verb group around a head verb, within a sentence that begins at `lowest`.
 *
 *     The ministry has repeatedly denied the report.
 *                  ^^^^^^^^^^^^^^^^^^^^^ head: denied
 */
export function findVerbGroup(words: Words, head: number, lowest: number): VerbGroup {
  const extent = extendLeft(words, head, lowest)
  const found = words.classes[head]
  const inflected = found === 'VBD' || found === 'VBZ' || found === 'VBP'
  const auxiliary = extent.first < head && (extent.finite || extent.passive)
  return {
    first: extent.first,
    end: head + 1,
    head,
    negated: extent.negated,
    finite: extent.finite || (inflected && !extent.governed),
    passive: extent.passive,
    participle: found === 'VBG' && !auxiliary,
    infinitive: words.classes[extent.first - 1] === 'TO' && !extent.finite,
  }
}
