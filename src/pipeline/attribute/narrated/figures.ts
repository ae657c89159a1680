import type { Sentence } from '../../../model/token.ts'
import { isWord, type Words } from '../words.ts'

/** What a sentence counts: how many figures, and whether one of them is large, a share or a sum. */
export interface Figures {
  readonly count: number
  readonly large: boolean
}

const manyOf = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'tens'])
const labels = new Set([
  'no',
  'no.',
  'number',
  'article',
  'section',
  'chapter',
  'group',
  'aged',
  'age',
  'title',
  'page',
])
const scales = new Set(['%', 'percent', 'per', 'percentage', 'million', 'billion', 'trillion', 'points'])
const currencies = new Set(['$', '€', '£', 'us$', 'nt$', 'rs', 'usd'])
const copulas = new Set(['is', 'was', 'am', "'s", '’s'])

/** "Ana Ruiz, 45, left"; "she is 45"; "a 45-year-old". */
function isAge(words: Words, index: number): boolean {
  const word = words.lower[index] ?? ''
  if (word.includes('year-old') || isWord(words, index + 1, 'year-old', 'years-old')) return true
  if (!/^\d{1,2}$/.test(word)) return false
  const ends = isWord(words, index + 1, ',', '.', ';')
  return ends && (isWord(words, index - 1, ',') || copulas.has(words.lower[index - 1] ?? ''))
}

function isFigure(words: Words, index: number): boolean {
  const word = words.lower[index] ?? ''
  if (manyOf.has(word)) return isWord(words, index + 1, 'of')
  if (words.classes[index] !== 'CD' || words.timeAt[index] !== -1 || words.nameAt[index] !== -1) return false
  if (word === 'one' || /^(1[5-9]|20)\d\d$/.test(word) || labels.has(words.lower[index - 1] ?? '')) return false
  return !isAge(words, index)
}

function isLarge(words: Words, index: number): boolean {
  const word = words.lower[index] ?? ''
  if (manyOf.has(word) || /^\d{1,3}(,\d{3})+/.test(word) || Number(word) >= 20) return true
  return scales.has(words.lower[index + 1] ?? '') || currencies.has(words.lower[index - 1] ?? '')
}

/** The figures of a sentence. Ages, years, dates, ranks and numbers inside names count nothing. */
export function findFigures(words: Words, { firstToken, endToken }: Sentence): Figures {
  let count = 0
  let large = false
  for (let index = firstToken; index < endToken; index += 1) {
    if (!isFigure(words, index)) continue
    count += 1
    large ||= isLarge(words, index)
  }
  return { count, large }
}
