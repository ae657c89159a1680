import { isNominal, isPronoun, isVerb, isWord, type TokenRange, type Words } from '../words.ts'

/** Prepositions that tie a modifier to the noun before it: "officials in the capital". */
const nounPrepositions = new Set([
  'of',
  'in',
  'at',
  'from',
  'for',
  'with',
  'on',
  'near',
  'around',
  'inside',
  'outside',
  'across',
  'within',
  'about',
  'behind',
  'against',
  'between',
  'under',
  'to',
  'close',
  'over',
  'by',
  'into',
  'among',
  'along',
  'throughout',
  'like',
  'without',
  'during',
  'on',
])

const modifierClasses = new Set([
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'POS',
  'PRP$',
  'DT',
  'PDT',
  'VBN',
  'FW',
  'SYM',
  '$',
  '#',
  'WP$',
])

/** Whether the token can be part of a noun phrase to the left of its head. */
function isModifier(words: Words, index: number): boolean {
  if (
    words.timeAt[index] !== -1 &&
    words.classes[index + 1] !== 'POS' &&
    words.classes[index] !== 'CD' &&
    words.nameAt[index] === -1
  )
    return false
  const found = words.classes[index] ?? ''
  if (modifierClasses.has(found)) return !(found === 'DT' && isWord(words, index, 'that'))
  if (words.nameAt[index] !== -1 && words.nameAt[index] === words.nameAt[index + 1]) return true
  if (found === 'VBG')
    return isNominal(words, index + 1) && (words.classes[index - 1] === 'DT' || words.classes[index - 1] === 'JJ')
  if (found === 'RB')
    return (
      words.classes[index + 1] === 'JJ' && (words.classes[index - 1] === 'DT' || words.classes[index - 1] === 'PRP$')
    )
  return isWord(words, index, '&')
}

function isDeterminer(words: Words, index: number): boolean {
  return (
    words.classes[index] === 'DT' ||
    words.classes[index] === 'PRP$' ||
    words.classes[index] === 'PDT' ||
    words.classes[index] === 'WP$'
  )
}

function canEndPhrase(words: Words, index: number): boolean {
  const found = words.classes[index]
  if (isNominal(words, index) || found === 'CD' || found === 'FW') return true
  if (words.nameAt[index] !== -1) return true
  return found === 'JJ' && isDeterminer(words, index - 1)
}

/** Start of the noun phrase without its modifiers to the right: from determiner to head. */
function baseStart(words: Words, last: number, lowest: number): number {
  let first = last
  while (first - 1 >= lowest && isModifier(words, first - 1)) {
    if (isDeterminer(words, first) && !isDeterminer(words, first - 1) && words.classes[first - 1] !== 'POS') {
      if (!isWord(words, first - 1, 'all', 'both', 'half')) break
    }
    first -= 1
  }
  return first
}

const quantifiers = [
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['no', 'fewer', 'than'],
  ['no', 'more', 'than'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['over'],
  ['approximately'],
  ['dozens', 'of'],
  ['hundreds', 'of'],
]

/** How many tokens of a phrase such as "at least" stand before a number at `index`; 0 where none does. */
function quantifierBefore(words: Words, index: number, lowest: number): number {
  if (words.classes[index] !== 'CD') return 0
  const found = quantifiers.find((quantifier) =>
    quantifier.every((word, offset) => words.lower[index - quantifier.length + offset] === word),
  )
  return found === undefined || index - found.length < lowest ? 0 : found.length
}

/** How many tokens of a phrase such as "at least" stand at `index`, before a number. */
function quantifierAt(words: Words, index: number): number {
  const found = quantifiers.find((quantifier) =>
    quantifier.every((word, offset) => words.lower[index + offset] === word),
  )
  return found !== undefined && words.classes[index + found.length] === 'CD' ? found.length : 0
}

/** A phrase to the left that this one modifies or is coordinated with; its start, or the same start where there is none. */
function extendLeft(words: Words, first: number, lowest: number): number {
  const before = first - 1
  if (before - 1 < lowest) return first
  if (
    nounPrepositions.has(words.lower[before] ?? '') &&
    (words.classes[before] === 'IN' || words.classes[before] === 'TO')
  ) {
    if (words.classes[before - 1] === 'VBN' && isNominal(words, before - 2) && before - 2 >= lowest)
      return findNounPhraseEndingAt(words, before - 2, lowest)?.first ?? first
    if (!canEndPhrase(words, before - 1) && !isPronoun(words, before - 1)) return first
    if (words.timeAt[before - 1] !== -1) return first
    const outer = findNounPhraseEndingAt(words, before - 1, lowest)
    return outer === undefined ? first : outer.first
  }
  if (isWord(words, before, 'and', 'or', '&')) return extendOverConjunction(words, first, lowest)
  return first
}

/** "X and Y" is one phrase where nothing but a clause border stands before X. */
function extendOverConjunction(words: Words, first: number, lowest: number): number {
  let left = first - 2
  if (isWord(words, left, ',')) left -= 1
  const other = canEndPhrase(words, left) ? findNounPhraseEndingAt(words, left, lowest) : undefined
  if (other === undefined) return first
  const before = other.first - 1
  if (before < lowest) return other.first
  if (isVerb(words, before) || words.classes[before] === 'TO') return first
  if (words.classes[before] === 'IN' && nounPrepositions.has(words.lower[before] ?? '')) return first
  if (isWord(words, before, ',') && canEndPhrase(words, before - 1)) {
    const list = findNounPhraseEndingAt(words, before - 1, lowest)
    if (list !== undefined && (list.first === lowest || !isVerb(words, list.first - 1))) return list.first
  }
  return other.first
}

/**
 * The noun phrase that ends with the token `last`, prepositional modifiers and coordination included; undefined where
 * the token ends none.
 *
 *     After the raid, two officials in the border district said …
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findNounPhraseEndingAt(words: Words, last: number, lowest: number): TokenRange | undefined {
  if (last < lowest) return undefined
  if (isPronoun(words, last) && !isNominal(words, last)) {
    return {
      first: words.classes[last - 1] === 'DT' && last - 1 >= lowest && !isPronounAlone(words, last) ? last - 1 : last,
      end: last + 1,
    }
  }
  if (isWord(words, last, ')')) return beforeBracket(words, last, lowest)
  if (!canEndPhrase(words, last)) return undefined
  const base = baseStart(words, last, lowest)
  const first = extendLeft(words, base - quantifierBefore(words, base, lowest), lowest)
  return { first, end: last + 1 }
}

/** A phrase with a remark in brackets behind it: "Senator Ruiz (Karst)". */
function beforeBracket(words: Words, close: number, lowest: number): TokenRange | undefined {
  for (let index = close - 1; index > lowest && close - index < 10; index -= 1) {
    if (!isWord(words, index, '(')) continue
    const phrase = findNounPhraseEndingAt(words, index - 1, lowest)
    return phrase === undefined ? undefined : { first: phrase.first, end: close + 1 }
  }
  return undefined
}

function isPronounAlone(words: Words, index: number): boolean {
  return !isWord(words, index, 'others', 'few', 'many', 'one')
}

/** The token that heads a phrase: the last noun before its first preposition, comma or relative pronoun. */
export function findHead(words: Words, range: TokenRange): number {
  let head = range.first
  for (let index = range.first; index < range.end; index += 1) {
    if (canEndPhrase(words, index) || isPronoun(words, index)) head = index
    const found = words.classes[index]
    if (
      index > range.first &&
      (found === 'IN' || found === 'TO' || found === ',' || found === 'WP' || found === 'WDT')
    ) {
      if (canEndPhrase(words, head) || isPronoun(words, head)) return head
    }
  }
  return head
}

/**
 * The noun phrase that begins with the token `first`, with its prepositional modifiers and, where `appositions`, with
 * descriptions between commas; undefined where none begins there.
 *
 *     … said Ana Ruiz, a spokeswoman for the ministry.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findNounPhraseStartingAt(words: Words, first: number, end: number): TokenRange | undefined {
  if (first >= end) return undefined
  if (isPronoun(words, first) && !isNominal(words, first) && !isModifiedAhead(words, first, end))
    return { first, end: first + 1 }
  let index = first + quantifierAt(words, first)
  let head = -1
  while (index < end) {
    if (canEndPhrase(words, index) && !isDeterminer(words, index)) head = index
    else if (!isModifier(words, index) && !(isWord(words, index, '.') && words.nameAt[index] !== -1)) break
    if (words.timeAt[index] !== -1 && words.nameAt[index] === -1 && words.classes[index] !== 'CD') break
    index += 1
  }
  if (head === -1) return undefined
  return { first, end: extendRight(words, head + 1, end) }
}

function isModifiedAhead(words: Words, first: number, end: number): boolean {
  return (
    first + 1 < end &&
    words.classes[first] !== 'PRP' &&
    (isNominal(words, first + 1) || words.classes[first + 1] === 'JJ')
  )
}

function extendRight(words: Words, from: number, end: number): number {
  let index = from
  if (index < end && isWord(words, index, 'and', 'or', '&')) {
    const other = findNounPhraseStartingAt(words, index + 1, end)
    if (other !== undefined && !isVerb(words, other.end)) return other.end
    return index
  }
  while (
    index < end &&
    (words.classes[index] === 'IN' || words.classes[index] === 'TO') &&
    nounPrepositions.has(words.lower[index] ?? '')
  ) {
    if (words.timeAt[index + 1] !== -1) break
    const inner = findNounPhraseStartingAt(words, index + 1, end)
    if (inner === undefined) break
    index = inner.end
  }
  return index
}
