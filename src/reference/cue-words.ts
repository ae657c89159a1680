import { furtherCues } from './further-cues.ts'
import { reportingAdjectives } from './reporting-adjectives.ts'
import { reportingNouns, supportVerbs } from './reporting-nouns.ts'
import { reportingVerbs } from './reporting-verbs.ts'

/**
 * The dictionary forms that a word of a cue may have, in lower case, the word itself among them: "claims" is the verb
 * and the noun "claim", "took" is a form of the verb that makes one cue with nouns.
 */
export function cueLemmas(word: string): readonly string[] {
  const lemmas = [
    word,
    reportingVerbs.get(word)?.lemma,
    supportVerbs.get(word),
    reportingNouns.get(word)?.noun,
    reportingAdjectives.get(word)?.adjective,
    furtherCues.get(word)?.word,
  ]
  return lemmas.filter((lemma) => lemma !== undefined)
}

/** Whether a table of reporting words knows the word, in any form. */
export function isReportingWord(word: string): boolean {
  return reportingVerbs.has(word) || reportingNouns.has(word) || reportingAdjectives.has(word)
}
