import { factAfter } from './fact-rule.ts'
import type { FactRule } from './fact-rule.ts'

const PART =
  /^,?\s(?:(?:which\s)?(?:is|was)\s)?(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,2}(?:part|branch|arm|unit|wing|division|department|affiliate|offshoot|subsidiary|faction|agency|body)\sof\s(?:the\s)?(\p{Lu}[\p{L}\d'’-]*(?:\s(?:of|and|for|\p{Lu}[\p{L}\d'’-]*)(?=[\s,.;)]|$)){0,7})/u

/**
 * The larger body that a body is part of.
 *
 *     the Pier Guard, a branch of the Harbor Safety Office,
 *                                     ^^^^^^^^^^^^^^^^^^^^
 */
export const readPartOf: FactRule = (frame) => {
  const found = frame.isPerson ? null : PART.exec(frame.after)
  const body = found?.[1]?.replace(/(?:\s(?:of|and|for))+$/u, '')
  if (found === null || body === undefined) return []
  return [factAfter(frame, 'partOf', found[0].indexOf(body, found[0].indexOf(' of ')), body)]
}
