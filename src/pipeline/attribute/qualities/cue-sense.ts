import type { Nature, Stance } from '../../../model/statement.ts'
import { isReportingWord } from '../../../reference/cue-words.ts'
import { furtherCues } from '../../../reference/further-cues.ts'
import { reportingNouns, silentSupportVerbs, supportVerbs } from '../../../reference/reporting-nouns.ts'
import type { Draft } from '../draft.ts'
import type { Words } from '../words.ts'

/** What the words of a cue mean by themselves, before frame, source and content turn them. */
export interface CueSense {
  readonly nature: Nature
  readonly stance: Stance
}

/** "voiced fears" is speech, whatever a fear is; "have doubts" stays what a doubt is. */
function isVoiced(draft: Draft, cue: readonly string[]): boolean {
  const noun = reportingNouns.get(draft.lemma)
  if (noun === undefined) return false
  return cue.some((word) => {
    const verb = supportVerbs.get(word)
    return verb !== undefined && noun.verbs.has(verb) && !silentSupportVerbs.has(verb)
  })
}

/**
 * The sense of a cue: the draft's own where a rule or a table of reporting words gave it, else that of the last of its
 * words that the further cues know.
 *
 *     critics of the plan
 *     ^^^^^^^^^^ an attitude, by which the source accuses
 */
export function findCueSense(words: Words, draft: Draft): CueSense {
  const cue = draft.cue.flatMap(({ first, end }) => words.lower.slice(first, end))
  if (isVoiced(draft, cue)) return { nature: 'speech', stance: draft.stance }
  if (!cue.some(isReportingWord)) {
    const further = cue.findLast((word) => furtherCues.has(word))
    const sense = further === undefined ? undefined : furtherCues.get(further)
    if (sense !== undefined) return { nature: sense.nature, stance: sense.stance }
  }
  return { nature: draft.nature, stance: draft.stance }
}
