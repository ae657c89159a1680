import type { Directness } from '../../../model/statement.ts'
import { isQuoteMark, type TokenRange, type Words } from '../words.ts'

/** Whether content is direct speech throughout, holds some, or reports without quotation marks. */
export function findDirectness(words: Words, content: readonly TokenRange[]): Directness {
  let quoted = 0
  let plain = 0
  for (const { first, end } of content) {
    for (let index = first; index < end; index += 1) {
      if (isQuoteMark(words, index)) continue
      if (words.quotationAt[index] === -1) plain += 1
      else quoted += 1
    }
  }
  if (quoted === 0) return 'indirect'
  return plain <= 1 ? 'quoted' : 'partly'
}
