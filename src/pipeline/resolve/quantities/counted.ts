import type { Span } from '../../../model/span.ts'
import type { Token, WordClass } from '../../../model/token.ts'

const NOUNS: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
const MODIFIERS: ReadonlySet<string> = new Set([
  'JJ',
  'JJR',
  'JJS',
  'VBN',
  'VBG',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'POS',
  'CD',
])
const ARTICLES = new Set(['the', 'its', 'their', 'his', 'her', 'these', 'those', 'our'])
/** What became of people may stand for the people: "12 killed". */
const FATES = new Set(
  'killed wounded injured dead missing displaced hurt detained arrested captured hospitalized evacuated'.split(' '),
)
/** Words that end a noun phrase, for reports without word classes. */
const ENDS = new Set(
  'the a an and or but of in on at to from by with for near after before during since until while as than is are was were be been has have had will would could may might said that which who whom where when not no also including according against across along into over under between per later earlier ago each every what it they he she we him them'.split(
    ' ',
  ),
)
const REACH = 6

/** The tokens of a report and, where the tag stage has run, their word classes. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly wordClasses?: readonly WordClass[]
}

/**
 * The noun phrase that a number counts, in the report's words.
 *
 *     About 340 armed men crossed, and hundreds of the border villages were emptied.
 *               ^^^^^^^^^                          ^^^^^^^^^^^^^^^
 */
export function findCounted({ tokens, wordClasses }: Words, from: number, end: number): Span | undefined {
  let at = from
  if (tokens[at]?.text.toLowerCase() === 'of') at += 1
  if (at > from && ARTICLES.has(tokens[at]?.text.toLowerCase() ?? '')) at += 1
  const first = tokens[at]
  if (first === undefined || at >= end) return undefined
  const last =
    wordClasses === undefined ? findLastByWords(tokens, at, end) : findLastByClass(tokens, wordClasses, at, end)
  if (last !== undefined) return { start: first.start, end: last.end }
  return FATES.has(first.text.toLowerCase()) ? { start: first.start, end: first.end } : undefined
}

/** The last noun of the run of nouns and what describes them. */
function findLastByClass(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  end: number,
): Token | undefined {
  let last: Token | undefined
  for (let at = from; at < Math.min(end, from + REACH); at += 1) {
    const kind = classes[at] ?? ''
    if (!MODIFIERS.has(kind)) break
    if (last !== undefined && (!NOUNS.has(kind) || classes[at - 1] === 'NNS')) break
    if (NOUNS.has(kind)) last = tokens[at]
  }
  return last
}

function findLastByWords(tokens: readonly Token[], from: number, end: number): Token | undefined {
  let last: Token | undefined
  for (let at = from; at < Math.min(end, from + REACH); at += 1) {
    const token = tokens[at]
    const word = token?.text.toLowerCase() ?? ''
    if (token === undefined || !/^\p{L}/u.test(word) || ENDS.has(word) || FATES.has(word)) break
    last = token
    if (/[^s]s$/.test(word) || word === 'people' || word === 'men' || word === 'women' || word === 'children') break
  }
  return last
}
