import type { Nature, Stance } from '../../../model/statement.ts'
import { reportingAdjectives } from '../../../reference/reporting-adjectives.ts'
import { reportingNouns } from '../../../reference/reporting-nouns.ts'
import { isQuoteMark, isVerb, isWord, type TokenRange, type Words } from '../words.ts'

/** What the words of a cue tell by themselves. */
export interface CueDescription {
  readonly lemma: string
  readonly nature: Nature
  readonly stance: Stance
  readonly negated: boolean
}

/**
 * A cue by its last word that a table knows: verbs first, then nouns, then adjectives. One that no table knows is told
 * by what follows: words in quotation marks are said, an infinitive is an aim, and what else there is is said.
 *
 *     expressed concern          has vowed to
 *               ^^^^^^^              ^^^^^
 */
export function describeCue(words: Words, cue: TokenRange, content: TokenRange | undefined): CueDescription {
  const indices = Array.from({ length: cue.end - cue.first }, (_, offset) => cue.end - 1 - offset)
  const negated = indices.some((index) => isWord(words, index, 'not', "n't", 'n’t', 'never', 'neither', 'no'))
  const noun = indices.map((index) => reportingNouns.get(words.lower[index] ?? '')).find((found) => found !== undefined)
  const verb = indices
    .map((index) => (isVerb(words, index) ? words.verbAt[index] : undefined))
    .find((found) => found !== undefined)
  if (noun !== undefined && (verb === undefined || noun.verbs.has(verb.lemma)))
    return { lemma: noun.noun, nature: noun.nature, stance: noun.stance, negated }
  if (verb !== undefined) return { lemma: verb.lemma, nature: verb.nature, stance: verb.stance, negated }
  const adjective = indices
    .map((index) => reportingAdjectives.get(words.lower[index] ?? ''))
    .find((found) => found !== undefined)
  if (adjective !== undefined)
    return { lemma: adjective.adjective, nature: adjective.nature, stance: adjective.stance, negated }
  const anyVerb = indices.map((index) => words.verbAt[index]).find((found) => found !== undefined)
  if (anyVerb !== undefined) return { lemma: anyVerb.lemma, nature: anyVerb.nature, stance: anyVerb.stance, negated }
  const head = indices.find((index) => isVerb(words, index)) ?? cue.first
  return { lemma: lemmaOf(words, cue, head), nature: natureBy(words, content), stance: 'asserts', negated }
}

/** The words of a cue that is no single verb are its lemma: "according to". */
function lemmaOf(words: Words, cue: TokenRange, head: number): string {
  return isVerb(words, head) ? (words.lower[head] ?? '') : words.lower.slice(cue.first, cue.end).join(' ')
}

function natureBy(words: Words, content: TokenRange | undefined): Nature {
  if (content === undefined || isQuoteMark(words, content.first)) return 'speech'
  return isWord(words, content.first, 'to') && words.classes[content.first + 1] === 'VB' ? 'aim' : 'speech'
}
