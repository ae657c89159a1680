import type { Nature } from '../../../model/statement.ts'
import { supportVerbs } from '../../../reference/reporting-nouns.ts'
import { reportingVerbs } from '../../../reference/reporting-verbs.ts'
import type { AttributedSource } from '../../states.ts'
import type { Draft } from '../draft.ts'
import { isQuoteMark, type Words } from '../words.ts'

/** Natures whose words, in quotation marks, someone has said: "It will rain," she feared. */
const voiced: ReadonlySet<Nature> = new Set(['attitude', 'aim', 'belief'])

/** Verbs by which evidence, with a noun, shows: "the video raised doubts". */
const showingVerbs: ReadonlySet<string> = new Set(['raise', 'cast', 'give', 'offer', 'show'])

function natureOfDocument(words: Words, draft: Draft): Nature {
  if (draft.lemma === 'according to') return 'showing'
  const cue = draft.cue.flatMap(({ first, end }) => words.lower.slice(first, end))
  const verb = cue.map((word) => reportingVerbs.get(word)).find((found) => found?.lemma === draft.lemma)
  if (verb !== undefined && verb.nature === draft.nature) return verb.natureOfDocument
  return cue.some((word) => showingVerbs.has(supportVerbs.get(word) ?? '')) ? 'showing' : draft.nature
}

/**
 * What kind of attribution it is: the nature of the cue's word, as its source and its content turn it. A document or
 * footage shows what a person says; what stands in quotation marks from end to end was said, whatever the verb.
 *
 *     The footage suggests that the bridge was destroyed.
 *                 ^^^^^^^^ showing
 */
export function findNature(words: Words, draft: Draft, source: AttributedSource | null): Nature {
  if (source?.kind === 'document') return natureOfDocument(words, draft)
  const [content] = draft.content
  const quoted = content !== undefined && isQuoteMark(words, content.first) && isQuoteMark(words, content.end - 1)
  return quoted && voiced.has(draft.nature) && draft.lemma !== 'think' ? 'speech' : draft.nature
}
