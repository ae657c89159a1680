import { factAfter } from './fact-rule.ts'
import type { FactRule } from './fact-rule.ts'

const DESIGNATED =
  /^(?:\s--[^.;]{1,90}?--|\s\([^.;)]{1,90}\))?,?\s(?:(?:which|that|who)\s)?(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:[\p{Ll}-]+ly\s)?((?:banned|outlawed|proscribed|designated|blacklisted|sanctioned|listed\sas)\b[^.;,()“”"]{0,100})/u

/**
 * Who has banned, listed or sanctioned a body or a person, in the report's words.
 *
 *     Red Oar, which is banned in Oderland as a smuggling ring.
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readDesignation: FactRule = (frame) => {
  const found = DESIGNATED.exec(frame.after)
  const words = found?.[1]?.trimEnd()
  if (found === null || words === undefined) return []
  return [factAfter(frame, 'designated', found[0].indexOf(words), words)]
}
