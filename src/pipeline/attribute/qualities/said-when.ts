import type { Span } from '../../../model/span.ts'
import type { Sentence } from '../../../model/token.ts'
import type { Draft } from '../draft.ts'
import type { TokenRange, Words } from '../words.ts'

function inside(ranges: readonly TokenRange[], index: number): boolean {
  return ranges.some(({ first, end }) => index >= first && index < end)
}

const reachBefore = 30
const reachAfter = 14

/**
 * The time expression that says when it was said: the one nearest to the cue that is no part of content or source.
 *
 *     The governor said on Monday that the road would open in June.
 *                          ^^^^^^
 */
export function findSaidWhen(words: Words, draft: Draft, sentence: Sentence): Span | null {
  const cue = draft.cue[0]
  if (cue === undefined) return null
  let best: { time: number; distance: number } | undefined
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const time = words.timeAt[index] ?? -1
    if (time === -1 || inside(draft.content, index) || (draft.source !== undefined && inside([draft.source], index)))
      continue
    const distance = index < cue.first ? cue.first - index : index - cue.end
    if (distance > (index < cue.first ? reachBefore : reachAfter)) continue
    if (best === undefined || distance < best.distance) best = { time, distance }
  }
  return best === undefined ? null : (words.known.times[best.time] ?? null)
}
