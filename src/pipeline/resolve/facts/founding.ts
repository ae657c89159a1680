import { factAfter } from './fact-rule.ts'
import type { FactRule } from './fact-rule.ts'

const FOUNDED =
  /^(?:\s--[^.;]{1,90}?--|\s\([^.;)]{1,90}\)|,\s[^.;,]{1,60},)?,?\s(?:(?:which|that)\s)?(?:is|was|were)\s(?:founded|formed|established|created|set\sup)\s([^.;()“”"]{2,120})/u
const BY =
  /^by\s(.+?)(?=,|\s(?:in|on)\s(?:\d|\p{Lu}\p{Ll}+\s\d|the\s\d)|\s(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s(?:decades?|years?|months?|weeks?)\sago|\s(?:with|to|after|before|following|as)\s|$)/u
const WHEN =
  /(?:^|\s)(?:in\s|on\s)?((?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:\d{1,2},\s)?)?(?:19|20)\d\d|(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s(?:decades?|years?|months?|weeks?)\sago)\b/u

/**
 * By whom and when a body was founded.
 *
 *     Red Oar -- also known as Redoar -- was founded by a former harbor pilot a decade ago
 *                                                       ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 */
export const readFounding: FactRule = (frame) => {
  const found = frame.isPerson ? null : FOUNDED.exec(frame.after)
  const words = found?.[1]
  if (found === null || words === undefined) return []
  const offset = found[0].length - words.length
  const by = BY.exec(words)?.[1]
  const when = WHEN.exec(words)?.[1]
  return [
    ...(by === undefined ? [] : [factAfter(frame, 'founder', offset + 3, by)]),
    ...(when === undefined ? [] : [factAfter(frame, 'founded', offset + words.indexOf(when), when)]),
  ]
}
