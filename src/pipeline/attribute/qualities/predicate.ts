import { isAdverb, isFiniteVerb, isNominal, isQuoteMark, isWord, type TokenRange, type Words } from '../words.ts'

/** The main clause of a content, as indices of its tokens in order: what stands before its verb, the verb, the rest. */
export interface Predicate {
  /** Subject and what stands before it, without clauses inside it. */
  readonly before: readonly number[]
  /** The verb with its auxiliaries, adverbs and the verbs and adjectives that it governs: "is not likely to have left". */
  readonly verb: readonly number[]
  /** The rest of the clause up to the next clause. */
  readonly after: readonly number[]
}

const longestClause = 60
const subordinators = [
  'if',
  'although',
  'though',
  'because',
  'while',
  'when',
  'once',
  'after',
  'before',
  'since',
  'as',
  'unless',
  'until',
  'whereas',
  'despite',
]
const relatives = ['who', 'which', 'whom', 'whose', 'where']
const openers = ['that', 'and', 'but', 'so', 'yet', 'still', 'well', 'yes', ',', ':']

/** The tokens of the first sentence of a content, over the attribution in the middle of it, without quotation marks. */
function tokensOf(words: Words, content: readonly TokenRange[]): number[] {
  const found: number[] = []
  for (const { first, end } of content) {
    for (let index = first; index < end; index += 1) {
      if (isQuoteMark(words, index)) continue
      if (isWord(words, index, '.', '!', '?', ';') && found.length > 0) return found
      found.push(index)
      if (found.length === longestClause) return found
    }
  }
  return found
}

/** Position behind "that", "and" and a subordinate clause that stands in front: "if it rains, the road will close". */
function clauseStart(words: Words, tokens: readonly number[]): number {
  let position = 0
  while (isWord(words, tokens[position] ?? -1, ...openers)) position += 1
  if (!isWord(words, tokens[position] ?? -1, ...subordinators)) return position
  const comma = tokens.findIndex((index, at) => at > position && isWord(words, index, ','))
  const behind = tokens.slice(comma + 1)
  return comma !== -1 && behind.some((index) => isFiniteVerb(words, index)) ? comma + 1 : position
}

/** Whether a clause that describes a noun begins here: "guards who saw it", "the men he met", "the news that …". */
function opensInnerClause(words: Words, index: number): boolean {
  if (isWord(words, index, ...relatives)) return true
  if (isWord(words, index, 'that')) return isNominal(words, index - 1)
  return isWord(words, index, 'he', 'she', 'they', 'we', 'i', 'it', 'you') && isNominal(words, index - 1)
}

function isNegation(words: Words, index: number): boolean {
  return isWord(words, index, 'not', "n't", 'n’t', 'never', 'no') && !isWord(words, index + 1, 'one')
}

/** Words that pass the sense of the verb before them on to the infinitive or participle behind: "likely to", "able to". */
function leadsOn(words: Words, index: number): boolean {
  const found = words.classes[index] ?? ''
  return found.startsWith('JJ') && isWord(words, index + 1, 'to', 'that')
}

function verbGroup(words: Words, tokens: readonly number[], from: number): number {
  let position = from + 1
  while (position < tokens.length) {
    const index = tokens[position] ?? -1
    const found = words.classes[index] ?? ''
    const chained = found === 'VB' || found === 'VBN' || found === 'VBG' || found === 'TO' || leadsOn(words, index)
    const adverb = isAdverb(words, index) || (isNegation(words, index) && !isWord(words, index, 'no'))
    if (!chained && !adverb) break
    if (found === 'TO' && !isVerbal(words, index + 1)) break
    position += 1
  }
  return position
}

function isVerbal(words: Words, index: number): boolean {
  return words.classes[index] === 'VB' || isAdverb(words, index) || isNegation(words, index)
}

function mainVerb(words: Words, tokens: readonly number[], start: number): { position: number; before: number[] } {
  const before: number[] = []
  let inner = 0
  for (let position = start; position < tokens.length; position += 1) {
    const index = tokens[position] ?? -1
    if (position > start && opensInnerClause(words, index)) inner += 1
    else if (isFiniteVerb(words, index)) {
      if (inner === 0) return { position, before }
      inner -= 1
      // The verbs behind an auxiliary are the inner clause's own, and so is the main verb of the next clause no more.
      position = verbGroup(words, tokens, position) - 1
    } else if (inner === 0) before.push(index)
  }
  return { position: -1, before }
}

/** Position of the first token behind `from` where another clause begins. */
function clauseEnd(words: Words, tokens: readonly number[], from: number): number {
  const end = tokens.findIndex((index, position) => {
    if (position < from) return false
    return (
      isWord(words, index, ...subordinators, ...relatives, 'that', 'whether', 'but') ||
      (isWord(words, index, ',', 'and', 'or') && isFiniteVerb(words, index + 2))
    )
  })
  return end === -1 ? tokens.length : end
}

/**
 * The main clause of a content; undefined for one without a verb of its own, as a noun phrase.
 *
 *     that guards who had not slept did not see the drone
 *          ^^^^^^                   ^^^^^^^^^^^ ^^^^^^^^^
 *          before                   verb        after
 */
export function findPredicate(words: Words, content: readonly TokenRange[]): Predicate | undefined {
  const tokens = tokensOf(words, content)
  const infinitive = content.findIndex(({ first }) => startsInfinitive(words, first))
  if (infinitive !== -1) return infinitivePredicate(words, tokens, content[infinitive]?.first ?? -1)
  const start = clauseStart(words, tokens)
  const { position, before } = mainVerb(words, tokens, start)
  if (position === -1) return undefined
  const end = verbGroup(words, tokens, position)
  return { before, verb: tokens.slice(position, end), after: tokens.slice(end, clauseEnd(words, tokens, end)) }
}

/** "to leave", "not to leave". */
function startsInfinitive(words: Words, first: number): boolean {
  const to = isNegation(words, first) ? first + 1 : first
  return isWord(words, to, 'to') && isVerbal(words, to + 1)
}

function infinitivePredicate(words: Words, tokens: readonly number[], first: number): Predicate {
  const position = tokens.indexOf(first)
  const end = verbGroup(words, tokens, position)
  return {
    before: tokens.slice(0, position),
    verb: tokens.slice(position, end),
    after: tokens.slice(end, clauseEnd(words, tokens, end)),
  }
}
