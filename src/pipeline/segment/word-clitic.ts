import { DIGIT, isLetterKind, isWordKind, kindAt, UPPER } from '../../text/char-kind.ts'

/** Words that a shortened verb follows though they may start with a capital: "He'd", "I'm". */
const BEFORE_VERBS = new Set('i he she it we you they who what that there this here how where when why'.split(' '))
/** Letters after an apostrophe that make a token of their own with it. */
const CLITICS = new Set(['s', 'm', 'd', 'll', 're', 've'])
/** Words that start with an apostrophe in the place of letters left out; the second list only with a curly one. */
const SHORTENED = new Set(['em', 'tis', 'twas', 'n'])
const SHORTENED_CURLY = new Set(['til', 'till', 'cause', 'bout', 'round', 'cuz', 'gainst'])

/** Whether the code unit is an apostrophe, straight or curly, or a left quote or an acute accent in its place. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0xb4
}

/**
 * Where the word ends whose apostrophe stands at `apostrophe`; `apostrophe + 1` where the word goes on after it.
 *
 *     Rashid's men didn't leave Sana'a, we're told
 *           ^         ^^ ^^           ^   ^
 *           ends here  before the n   goes on
 */
export function endBeforeClitic(text: string, start: number, apostrophe: number): number {
  const after = kindAt(text, apostrophe + 1)
  if (after === DIGIT) return kindAt(text, apostrophe - 1) === DIGIT ? apostrophe + 1 : apostrophe
  if (!isLetterKind(after)) return apostrophe
  const end = endOfLetters(text, apostrophe + 1, 3)
  const goesOn = apostrophe + 1
  if (end === undefined) return goesOn
  const letters = text.slice(apostrophe + 1, end).toLowerCase()
  const before = text.charCodeAt(apostrophe - 1)
  if (letters === 't' && (before === 0x6e || before === 0x4e)) {
    return apostrophe - 1 > start ? apostrophe - 1 : end
  }
  if (!CLITICS.has(letters)) return goesOn
  return letters === 's' || mayPrecedeVerb(text, start, apostrophe) ? apostrophe : goesOn
}

/** "Sa'd" is a name, "he'd" is not: a word with a capital takes a shortened verb only if it is a pronoun or the like. */
function mayPrecedeVerb(text: string, start: number, end: number): boolean {
  if (kindAt(text, start) !== UPPER || end - start > 12) return true
  return BEFORE_VERBS.has(text.slice(start, end).toLowerCase())
}

/**
 * Where the token ends that starts with the apostrophe at `start`: `'s`, `'80s`, `'em`, `'n'`; undefined where the mark
 * stands for itself.
 */
export function endOfClitic(text: string, start: number): number | undefined {
  const attached = start > 0 && isWordKind(kindAt(text, start - 1))
  if (kindAt(text, start + 1) === DIGIT) return attached ? undefined : endOfDecade(text, start)
  const end = endOfLetters(text, start + 1, 5)
  if (end === undefined || end === start + 1) return undefined
  const letters = text.slice(start + 1, end).toLowerCase()
  if (attached) return CLITICS.has(letters) ? end : undefined
  if (isApostrophe(text.charCodeAt(end))) return letters === 'n' ? end + 1 : undefined
  const isShortened = SHORTENED.has(letters) || (text.charCodeAt(start) === 0x2019 && SHORTENED_CURLY.has(letters))
  return isShortened ? end : undefined
}

function endOfDecade(text: string, start: number): number | undefined {
  if (kindAt(text, start + 2) !== DIGIT || kindAt(text, start + 3) === DIGIT) return undefined
  const end = text.charCodeAt(start + 3) === 0x73 ? start + 4 : start + 3
  return isWordKind(kindAt(text, end)) || isApostrophe(text.charCodeAt(end)) ? undefined : end
}

/** The end of the run of letters at `index`; undefined where it is longer than `most` or goes on with a digit. */
function endOfLetters(text: string, index: number, most: number): number | undefined {
  let end = index
  while (isLetterKind(kindAt(text, end))) {
    end++
    if (end - index > most) return undefined
  }
  return kindAt(text, end) === DIGIT ? undefined : end
}
