import type { WordClass } from '../model/token.ts'

const MARKS: Readonly<Record<string, WordClass>> = {
  '.': '.',
  '?': '.',
  '!': '.',
  '؟': '.',
  '۔': '.',
  ',': ',',
  '،': ',',
  ';': ':',
  ':': ':',
  '…': ':',
  '-': ':',
  '‐': ':',
  '‑': ':',
  '–': ':',
  '—': ':',
  '―': ':',
  '•': ':',
  '·': ':',
  '|': ':',
  '/': ':',
  '(': '(',
  '[': '(',
  '{': '(',
  '<': '(',
  ')': ')',
  ']': ')',
  '}': ')',
  '>': ')',
  '“': '``',
  '„': '``',
  '«': '``',
  '‘': '``',
  '‚': '``',
  '‹': '``',
  '``': '``',
  '"': '``',
  '`': '``',
  '”': "''",
  '»': "''",
  '›': "''",
  "''": "''",
  $: '$',
  '£': '$',
  '€': '$',
  '¥': '$',
  '₹': '$',
  '₽': '$',
  '#': '#',
  '%': 'NN',
  '&': 'CC',
  '@': 'SYM',
  '*': 'SYM',
  '+': 'SYM',
  '=': 'SYM',
  '~': 'SYM',
  '^': 'SYM',
  '\\': 'SYM',
  '©': 'SYM',
  '®': 'SYM',
  '™': 'SYM',
  '°': 'SYM',
}
const classes: ReadonlyMap<string, WordClass> = new Map(Object.entries(MARKS))

const repeated = /^(?:(?<stop>[.?!]*[?!][.?!]*)|(?<dash>[.…]{2,}|[-–—―]{2,}))$/u
const number = /^[+−-]?\p{Nd}(?:[\p{Nd}.,:/٫٬]*\p{Nd})?$/u

/**
 * The class of a mark or a plain number, which no context changes; undefined for a word and for the apostrophes
 * `'` and `’`. Of a straight mark it says that it opens: whoever knows the spaces around it knows better.
 *
 *     The envoy said : " 1,400 people … "
 *                    :``  CD           :
 */
export function findPunctuationClass(word: string): WordClass | undefined {
  const first = word.charCodeAt(0)
  if (first >= 97 && first <= 122) return undefined
  if (first >= 65 && first <= 90) return undefined
  const mark = classes.get(word)
  if (mark !== undefined) return mark
  if (number.test(word)) return 'CD'
  const marks = repeated.exec(word)?.groups
  if (marks?.['stop'] !== undefined) return '.'
  return marks?.['dash'] === undefined ? undefined : ':'
}
