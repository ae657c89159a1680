import type { Sentence } from '../../../model/token.ts'
import { isWord, type Words } from '../words.ts'
import { findFigures } from './figures.ts'
import { findMainVerb, type Telling } from './main-verb.ts'
import { findNearness } from './times.ts'

/** What speaks for or against a sentence's telling an event or a figure. */
export type Sign =
  | Telling
  | 'negated'
  | 'dated'
  | 'in-a-past-year'
  | 'long-ago'
  | 'again'
  | 'figure'
  | 'large-figure'
  | 'place'
  | 'first-person'
  | 'question'
  | 'hedged'
  | 'judged'
  | 'compared'
  | 'conditional'
  | 'generic'
  | 'short'
  | 'markup'
  | 'unfinished'
  | 'headline'
  | 'about-itself'
  | 'after-event'
  | 'among-events'
  | 'among-years'

const firstPerson = new Set('i we me us my our mine ours myself ourselves let'.split(' '))
const often = new Set(
  'often usually typically always frequently generally regularly traditionally rarely never sometimes routinely normally commonly historically'.split(
    ' ',
  ),
)
const hedges = new Set(
  (
    'perhaps maybe likely unlikely certainly clearly indeed surely obviously simply truly really actually unfortunately ' +
    'fortunately sadly hopefully arguably seemingly apparently possibly probably undoubtedly frankly incredibly ' +
    'surprisingly importantly naturally essentially basically merely hardly'
  ).split(' '),
)
const judgements = new Set(
  (
    'good bad worse better worst best great greater greatest terrible awful wonderful stunning shocking ridiculous absurd ' +
    'foolish brave tragic unfair fair wrong right true false difficult easy impossible uncertain unclear important ' +
    'critical crucial serious dramatic remarkable surprising interesting telling ironic formidable dubious dangerous ' +
    'disastrous obvious unprecedented fierce alarming defiant rocky'
  ).split(' '),
)
const conditions = new Set(['if', 'unless', 'whether'])
const comparing = new Set(['JJR', 'JJS', 'RBR', 'RBS'])
const events: ReadonlySet<Telling> = new Set(['past', 'past-passive', 'perfect-passive', 'scheduled'])
const reach = 4
const shortest = 8

/** Signs in single words outside quotation marks. */
function signsOfWords(words: Words, { firstToken, endToken }: Sentence): Sign[] {
  const found: Sign[] = []
  for (let index = firstToken; index < endToken; index += 1) {
    const word = words.lower[index] ?? ''
    if (/^[<>@#]|https?:|^pic\.twitter/.test(word)) found.push('markup')
    if (words.quotationAt[index] !== -1) continue
    if (firstPerson.has(word)) found.push('first-person')
    if (word === '?' || word === '!') found.push('question')
    if (often.has(word)) found.push('again')
    if (hedges.has(word)) found.push('hedged')
    if (judgements.has(word)) found.push('judged')
    if (conditions.has(word)) found.push('conditional')
    if (comparing.has(words.classes[index] ?? '') && !isWord(words, index + 1, 'than')) found.push('compared')
    const name = words.nameAt[index] ?? -1
    if (name !== -1 && words.known.names[name]?.kind === 'place') found.push('place')
  }
  return found
}

/** Most words of some length with a capital letter: a headline. */
function isHeadline(words: Words, { firstToken, endToken }: Sentence): boolean {
  const long = words.tokens.slice(firstToken, endToken).filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length >= 4 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.8 * long.length
}

/** "This story has been updated." */
function isAboutItself(words: Words, { firstToken }: Sentence): boolean {
  return (
    isWord(words, firstToken, 'this', 'the', 'an') &&
    isWord(words, firstToken + 1, 'article', 'story', 'post', 'version', 'earlier') &&
    isWord(words, firstToken + 2, 'has', 'was', 'version', 'of')
  )
}

/** A subject that is no one in particular: "Students with the best grades …". */
function isGeneric(words: Words, { firstToken }: Sentence): boolean {
  const [first, second] = [words.classes[firstToken], words.classes[firstToken + 1]]
  return (first === 'NNS' || (first === 'JJ' && second === 'NNS')) && words.nameAt[firstToken] === -1
}

function signsOfShape(words: Words, sentence: Sentence): Sign[] {
  const found: Sign[] = []
  if (isGeneric(words, sentence)) found.push('generic')
  if (sentence.endToken - sentence.firstToken < shortest) found.push('short')
  if (!/[.!?”"'’]$/.test(words.lower[sentence.endToken - 1] ?? '')) found.push('unfinished')
  if (isHeadline(words, sentence)) found.push('headline')
  if (isAboutItself(words, sentence)) found.push('about-itself')
  return found
}

/** Events are told among events, history among years. */
function signsAround(words: Words, index: number): Sign[] {
  const found: Sign[] = []
  let told = 0
  let past = 0
  let all = 0
  for (let other = Math.max(0, index - reach); other <= index + reach; other += 1) {
    const sentence = words.sentences[other]
    if (sentence === undefined || other === index) continue
    all += 1
    const isTold = events.has(findMainVerb(words, sentence).telling)
    const nearness = findNearness(words, sentence)
    if (isTold) told += 1
    if (nearness.has('past-year') || nearness.has('vague')) past += 1
    if (isTold && other === index - 1) found.push('after-event')
  }
  if (told > 0.4 * all) found.push('among-events')
  if (past > 0.25 * all) found.push('among-years')
  return found
}

/** All signs of one sentence, given without its dateline, at its place among the report's sentences. */
export function findSigns(words: Words, index: number, sentence: Sentence): ReadonlySet<Sign> {
  const { telling, negated } = findMainVerb(words, sentence)
  const nearness = findNearness(words, sentence)
  const { count, large } = findFigures(words, sentence)
  const found = new Set<Sign>([
    telling,
    ...signsOfWords(words, sentence),
    ...signsOfShape(words, sentence),
    ...signsAround(words, index),
  ])
  if (negated) found.add('negated')
  if (nearness.has('near')) found.add('dated')
  if (nearness.has('past-year')) found.add('in-a-past-year')
  if (nearness.has('vague')) found.add('long-ago')
  if (nearness.has('again')) found.add('again')
  if (count > 0) found.add('figure')
  if (large) found.add('large-figure')
  return found
}
