import { factAfter, factBefore } from './fact-rule.ts'
import type { FactRule } from './fact-rule.ts'

const AFTER = /^,?\s\(?(?:aged?\s)?(\d{1,3})(?=[,)]|\.(?:\s|$)|\syears?\sold|\sand\s)/u
const BEFORE = /\b(\d{1,3})-year-old(?:\s(?!and\b|said\b|who\b|with\b)[\p{L}'’-]+){0,6}\s(?:(?:named|called)\s)?$/u

/**
 * How old a person is.
 *
 *     Ana Torre, 34,              the 34-year-old harbor pilot Ana Torre
 *                ^^                   ^^
 */
export const readAge: FactRule = (frame) => {
  if (!frame.isPerson) return []
  const after = AFTER.exec(frame.after)
  if (after?.[1] !== undefined && isAge(after[1])) {
    return [factAfter(frame, 'age', after[0].lastIndexOf(after[1]), after[1])]
  }
  const before = BEFORE.exec(frame.before)
  if (before?.[1] === undefined || !isAge(before[1])) return []
  return [factBefore(frame, 'age', before[0].length - before[1].length, before[1])]
}

function isAge(digits: string): boolean {
  const years = Number(digits)
  return years >= 1 && years <= 120
}
