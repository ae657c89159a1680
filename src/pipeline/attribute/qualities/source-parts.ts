import { isNominal, isVerb, isWord, type TokenRange, type Words } from '../words.ts'

/** Words for some of a number: what follows "of" tells what they are. */
const collective = new Set(
  (
    'chorus number handful majority minority dozens hundreds thousands scores series group host crowd pair couple lot lots ' +
    'string array list range percent half third quarter rest some many most several few all none both each one another ' +
    'either neither any two three four five six seven eight nine ten plenty bunch throng flurry wave dozen hundred'
  ).split(' '),
)
const single = new Set(['one', 'each', 'another', 'either', 'neither', 'any'])

/** A part of a whole: "one of the officials" is one of them, "a chorus of officials" several. */
export interface PartOf {
  readonly whole: TokenRange
  readonly isSingle: boolean
}

/** The whole that a source is a part of; undefined where its words name no part. */
export function findWhole(words: Words, range: TokenRange): PartOf | undefined {
  for (let index = range.first; index + 1 < range.end && index - range.first < 5; index += 1) {
    if (words.nameAt[index] !== -1 && words.classes[index] !== 'CD') return undefined
    if (!isWord(words, index + 1, 'of')) continue
    if (!collective.has(words.lower[index] ?? '')) return undefined
    const whole = { first: index + 2, end: range.end }
    const isSome = words.lower.slice(range.first, index).every((word) => word !== 'more' && word !== 'than')
    return whole.first < whole.end ? { whole, isSingle: isSome && single.has(words.lower[index] ?? '') } : undefined
  }
  return undefined
}

function isSameName(words: Words, a: number, b: number): boolean {
  return words.nameAt[a] !== -1 && words.nameAt[a] === words.nameAt[b]
}

/** Behind a preposition, a relative pronoun or a verb nothing is on a level with the head any more. */
function endsLevel(words: Words, index: number): boolean {
  const found = words.classes[index]
  if (isSameName(words, index - 1, index)) return false
  return (
    found === 'IN' || found === 'TO' || found === 'WP' || found === 'WDT' || found === 'WP$' || isVerb(words, index)
  )
}

/** Where brackets that open at `index` end: the token behind them. */
function afterBracket(words: Words, index: number, end: number): number {
  for (let close = index + 1; close < end; close += 1) if (isWord(words, close, ')')) return close + 1
  return end
}

/** Whether a part before "and" can stand alone: a name, a plural, or a noun with its article. */
function standsAlone(words: Words, first: number, end: number): boolean {
  let last = end - 1
  while (last > first && isWord(words, last, ',', ')')) {
    if (isWord(words, last, ')')) while (last > first && !isWord(words, last, '(')) last -= 1
    last -= 1
  }
  const found = words.classes[last]
  if (found === 'NNS' || found === 'NNPS' || found === 'PRP') return true
  if (words.nameAt[last] !== -1 && words.nameAt[last] !== words.nameAt[end + 1]) return true
  const determined = ['DT', 'PRP$', 'CD'].includes(words.classes[first] ?? '')
  return isNominal(words, last) && (determined || found === 'NNP')
}

/**
 * The parts of a source that names several on one level; empty where it names one.
 *
 *     Ana Ruiz, Ilo Marr and two villagers from Sarn and Lom
 *     ^^^^^^^^  ^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findCoordinated(words: Words, range: TokenRange): readonly TokenRange[] {
  const commas: number[] = []
  for (let index = range.first; index < range.end; index += 1) {
    if (isWord(words, index, '(')) {
      index = afterBracket(words, index, range.end) - 1
      continue
    }
    if (endsLevel(words, index)) return []
    if (isWord(words, index, ',')) commas.push(index)
    const joins = isWord(words, index, 'and', '&') && !isSameName(words, index - 1, index + 1)
    if (!joins || index === range.first || index + 1 >= range.end) continue
    const borders = [...commas.filter((comma) => comma + 1 < index), index]
    const parts = borders.map((border, at) => ({
      first: at === 0 ? range.first : (borders[at - 1] ?? 0) + 1,
      end: border,
    }))
    return parts.every(({ first, end }) => first < end && standsAlone(words, first, end))
      ? [...parts, { first: index + 1, end: range.end }]
      : []
  }
  return []
}
