import { factAfter } from './fact-rule.ts'
import type { FactRule } from './fact-rule.ts'

const MEMBER =
  /^(?:,?\sand\s(?:his|her|their)\s[\p{L}\s-]{1,30}?)?,?\s(?:(?:who\s)?(?:is|are|was|were)\s)?(?:an?\s)?(?:[\p{Ll}-]+\s){0,3}members?\sof\s(?:the\s)?(\p{Lu}[\p{L}\d'’-]*(?:\s\p{Lu}[\p{L}\d'’-]*){0,6})/u

/**
 * The body that a person belongs to.
 *
 *     Ana Torre and her crew are members of Red Oar
 *                                           ^^^^^^^
 */
export const readMembership: FactRule = (frame) => {
  const found = frame.isPerson ? MEMBER.exec(frame.after) : null
  const body = found?.[1]
  if (found === null || body === undefined) return []
  return [factAfter(frame, 'memberOf', found[0].length - body.length, body)]
}
