import type { Token } from '../../model/token.ts'
import { DIGIT, isLetterKind, isWordKind, kindAt, LETTER, LOWER, PICTOGRAPH, UPPER } from '../../text/char-kind.ts'
import { findAbbreviation } from './abbreviations.ts'
import { isSentenceStarter, isTagVerb, isTimeWord } from './sentence-words.ts'

const STRONG = /^(?:[!?！？؟]+|[۔。｡।॥։።])$/u
const DOTS = /^(?:\.{2,}|…+)$/u
const CLOSING_BRACKETS = new Set(')]}')
/** Marks that cannot start a sentence. */
const CONTINUING = new Set(['.', '-', '--', '—', '–', '---', '——', ',', ';', ':', '،', '؛', '/', ')', ']', '}', '%'])

/** A speaker's tag has no more words than this before its verb. */
const LONGEST_TAG = 9

/** The tokens of a paragraph with what is known of the quotation marks among them. */
export interface SentenceContext {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Tokens that open, and close, a quotation. */
  readonly opening: ReadonlySet<number>
  readonly closing: ReadonlySet<number>
  /** The paragraph's tokens as a half-open range. */
  readonly first: number
  readonly end: number
}

/**
 * The index of the first token of the next sentence, where the token at `index` ends one that starts at `start`;
 * undefined where it ends none.
 *
 *     "Why?" he asked. "We left." (They stayed.) Gen. Marsh arrived in the U.S. He ...
 *                    ^           ^              ^                             ^
 */
export function findNextSentence(context: SentenceContext, index: number, start: number): number | undefined {
  const mark = context.tokens[index]
  if (mark === undefined) return undefined
  const last = mark.text.charCodeAt(mark.text.length - 1)
  const isStop = last === 0x2e
  if (!isStop && !STRONG.test(mark.text) && !DOTS.test(mark.text)) return undefined
  const next = skipClosers(context, index + 1)
  if (next >= context.end) return undefined
  if (DOTS.test(mark.text)) return endsByDots(context, index, next) ? next : undefined
  if (!isStop) return endsStrongly(context, index, next) ? next : undefined
  if (mark.text !== '.') return endsByAbbreviation(context, index, next) ? next : undefined
  return endsByStop(context, index, next, start) ? next : undefined
}

/** After the closing marks, the emoji and the reference numbers that belong to the sentence before them. */
function skipClosers(context: SentenceContext, from: number): number {
  const { tokens, closing, end } = context
  let index = from
  while (index < end) {
    const token = tokens[index]
    if (token === undefined) break
    const touches = tokens[index - 1]?.end === token.start
    if (closing.has(index) || CLOSING_BRACKETS.has(token.text)) index++
    else if (kindAt(token.text, 0) === PICTOGRAPH) index++
    else if (touches && isStrayClose(context, index)) index++
    else if (token.text === '[' && isReference(tokens, index)) index += 3
    else break
  }
  return index
}

/** A closing mark whose opening one is missing: it touches the stop before it and nothing after it. */
function isStrayClose({ tokens, opening }: SentenceContext, index: number): boolean {
  const token = tokens[index]
  if (token === undefined || opening.has(index) || !/^["'”’»›]$|^''$/u.test(token.text)) return false
  return tokens[index + 1]?.start !== token.end
}

function isReference(tokens: readonly Token[], index: number): boolean {
  return kindAt(tokens[index + 1]?.text ?? '', 0) === DIGIT && tokens[index + 2]?.text === ']'
}

/** "!" and "?": the next word tells, and a question in quotation marks may have its speaker's name after it. */
function endsStrongly(context: SentenceContext, index: number, next: number): boolean {
  if (!startsSentence(context, next)) return false
  const quoted = next > index + 1 && context.closing.has(next - 1)
  return !(quoted && isSpeakerTag(context, next)) && !isCompanyTail(context, next)
}

/** `"Why?" Ana Lopez asked`: a few words from a name on, then a verb of saying, and there the clause ends. */
function isSpeakerTag({ tokens, end }: SentenceContext, next: number): boolean {
  if (!isCapitalized(tokens[next]) || isSentenceStarter(tokens[next]?.text ?? '')) return false
  for (let index = next + 1; index < end && index - next < LONGEST_TAG; index++) {
    const word = tokens[index]?.text ?? ''
    if (isTagVerb(word)) return index + 1 >= end || /^[.,;:]$/u.test(tokens[index + 1]?.text ?? '') || index - next < 3
    if (!isWordToken(tokens[index])) return false
  }
  return false
}

/** "Yahoo! Inc." */
function isCompanyTail({ tokens }: SentenceContext, next: number): boolean {
  const word = tokens[next]?.text ?? ''
  return word.endsWith('.') && findAbbreviation(word.slice(0, -1)) === 'tail'
}

/** Dots that trail off end a sentence before a capital; dots that stand free, for words left out, only before a starter. */
function endsByDots(context: SentenceContext, index: number, next: number): boolean {
  const { tokens } = context
  if (!startsSentence(context, next)) return false
  const isFree = tokens[index - 1]?.end !== tokens[index]?.start
  const word = tokens[skipOpeners(context, next)]?.text ?? ''
  return next > index + 1 || !isFree || isSentenceStarter(word)
}

function endsByStop(context: SentenceContext, index: number, next: number, start: number): boolean {
  const { tokens } = context
  const mark = tokens[index]
  const follower = tokens[next]
  if (mark === undefined || follower === undefined) return false
  if (isListNumber(context, index, start)) return false
  const touches = tokens[next - 1]?.end === follower.start
  if (touches && !isMissingSpace(context, index, next)) return false
  return startsSentence(context, next)
}

/** "1. Two people": the number of a list item is no sentence. */
function isListNumber({ tokens }: SentenceContext, index: number, start: number): boolean {
  const label = tokens[start]
  if (label === undefined || index !== start + 1 || label.end !== tokens[index]?.start) return false
  return /^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2}){0,3}|\p{L}|[ivxIVX]{1,5})$/u.test(label.text)
}

/** "ended.The": a small letter before the stop and a capital after it tell that a space is missing. */
function isMissingSpace({ text, tokens, closing }: SentenceContext, index: number, next: number): boolean {
  const before = kindAt(text, (tokens[index]?.start ?? 0) - 1)
  const after = kindAt(text, tokens[next]?.start ?? 0)
  if (next > index + 1) return closing.has(next - 1) && after === UPPER
  return (before === LOWER && after === UPPER) || (before === LETTER && after === LETTER)
}

/** A stop that belongs to an abbreviation ends a sentence only before a word that is likely to start one. */
function endsByAbbreviation(context: SentenceContext, index: number, next: number): boolean {
  const { tokens } = context
  const token = tokens[index]
  if (token === undefined || !isLetterKind(kindAt(token.text, token.text.length - 2))) return false
  if (!startsSentence(context, next)) return false
  const word = token.text.slice(0, -1)
  const kind = findAbbreviation(word)
  const opener = skipOpeners(context, next)
  const starter = tokens[opener]?.text ?? ''
  if (kind === 'number' || kind === 'title') return next > index + 1 && !isWordToken(tokens[next])
  if (/^(?:[ap]\.m|etc|т\.[дпе])$/iu.test(word)) return kindAt(starter, 0) === UPPER && !isTimeWord(starter)
  if (isSentenceStarter(starter)) return true
  return (next > index + 1 || opener > next) && word.length > 1 && tokens[next]?.text !== '('
}

/** Whether a sentence can start with the token at `next`. */
function startsSentence(context: SentenceContext, next: number): boolean {
  const { tokens, end } = context
  if (CONTINUING.has(tokens[next]?.text ?? '')) return false
  const first = skipOpeners(context, next)
  if (first >= end) return false
  const word = tokens[first]?.text ?? ''
  const kind = kindAt(word, 0)
  if (kind === LOWER) return first > next || hasCapital(word)
  if (kind === DIGIT && tokens[next]?.text === '(') return false
  return true
}

/** "al-Shabaab", "iPhone": small letters at the start of a name. */
function hasCapital(word: string): boolean {
  for (let index = 1; index < word.length && index < 12; index++) if (kindAt(word, index) === UPPER) return true
  return false
}

/** After the quotation marks and brackets that open at `from`. */
function skipOpeners({ tokens, opening, end }: SentenceContext, from: number): number {
  let index = from
  while (index < end && (opening.has(index) || /^[([{¿¡•▪◦‣*]$/u.test(tokens[index]?.text ?? ''))) index++
  return index
}

function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && kindAt(token.text, 0) === UPPER
}

function isWordToken(token: Token | undefined): boolean {
  return token !== undefined && isWordKind(kindAt(token.text, 0))
}
