import { isRoleNoun } from '../../../reference/source-nouns.ts'
import { factAfter, factBefore } from './fact-rule.ts'
import type { FactRule } from './fact-rule.ts'

const APPOSITION =
  /^,\s((?:(?:a|an|the|one\sof|its|their|his|her)\s)?(?:[\p{L}’'-]+\s){0,6}[\p{L}-]+(?:\s(?:of|for|at|in|to|with|from)\s[^,.;:()“”"]{2,70})?)(?=[,.;:)]|\s(?:who|said|told|says)\b|$)/u
/** Where the office is, between it and the name: "harbor spokesman in Lima Ben Ode". */
const POSTED = /\s(?:in|at|of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}\p{M}’'-]*\s)+$/u
const MOST_WORDS = 8
const WORD = /^[\p{L}\p{M}’'-]+$/u
const STOPS = new Set(
  (
    'the a an and or but of to in on at by for from with that said says told according as is was were are has had have ' +
    'by when while after before his her their its this named called who if because not than then also'
  ).split(' '),
)

/**
 * What a person is or does, before the name or in apposition after it.
 *
 *     harbor police spokesman Ben Ode          Ben Ode, a spokesman for the harbor police,
 *     ^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readRole: FactRule = (frame) => {
  if (!frame.isPerson) return []
  return [roleBefore(frame), roleAfter(frame)].flatMap((fact) => fact ?? [])
}

function roleBefore(frame: Parameters<FactRule>[0]): ReturnType<typeof factBefore> | undefined {
  const named = /\s(?:named|called)\s$/u.exec(frame.before)
  const before = named === null ? frame.before : frame.before.slice(0, named.index + 1)
  const posted = POSTED.exec(before)
  const role = roleWords(posted === null ? before : before.slice(0, posted.index + 1))
  if (role === undefined) return undefined
  return factBefore(frame, 'role', 1 + frame.before.length - before.length, `${role}${posted?.[0].trimEnd() ?? ''}`)
}

/** The words at the end of a text that say what someone is; undefined where they do not end in such a noun. */
function roleWords(before: string): string | undefined {
  const words = before.trimEnd().split(' ').slice(-MOST_WORDS)
  let start = words.length
  while (start > 0 && isOfRole(words[start - 1] ?? '')) start -= 1
  const own = words.slice(start)
  return isRoleNoun(own.at(-1) ?? '') ? own.join(' ') : undefined
}

/** A word that may belong to a role: no number, no mark of a sentence, no verb or small word that ends it. */
function isOfRole(word: string): boolean {
  return WORD.test(word) && !STOPS.has(word.toLowerCase())
}

function roleAfter(frame: Parameters<FactRule>[0]): ReturnType<typeof factAfter> | undefined {
  const words = APPOSITION.exec(frame.after)?.[1]
  if (words === undefined) return undefined
  const head = words.split(/\s(?:of|for|at|in|to|with|from)\s/u)[0] ?? ''
  const last = head.split(' ').at(-1) ?? ''
  return isRoleNoun(last) ? factAfter(frame, 'role', frame.after.indexOf(words), words) : undefined
}
