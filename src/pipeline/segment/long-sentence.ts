import type { Token } from '../../model/token.ts'

/** No sentence has more tokens than this, so that every model can take it in whole. */
export const MOST_TOKENS = 400

/** How good a place is to split after the token, by its text. */
const WORTH: ReadonlyMap<string, number> = new Map([
  ...['.', '!', '?', '؟', '۔', '...', '…'].map((mark) => [mark, 6] as const),
  ...[';', '؛'].map((mark) => [mark, 5] as const),
  ...['—', '--', '–', '•', '|'].map((mark) => [mark, 4] as const),
  ...[':', ')', ']'].map((mark) => [mark, 3] as const),
  ...[',', '،', '"', '”', '»'].map((mark) => [mark, 2] as const),
])

/**
 * Where to split the tokens from `first` up to `end` so that no piece has more than `MOST_TOKENS`: the first index of
 * each piece but the first. Each piece ends at the best mark in the later half of what fits, the last among equals.
 */
export function splitPoints(text: string, tokens: readonly Token[], first: number, end: number): number[] {
  const points: number[] = []
  let start = first
  while (end - start > MOST_TOKENS) {
    start = bestPoint(text, tokens, start)
    points.push(start)
  }
  return points
}

function bestPoint(text: string, tokens: readonly Token[], start: number): number {
  let best = start + MOST_TOKENS
  let bestWorth = 0
  for (let index = start + MOST_TOKENS / 2; index <= start + MOST_TOKENS; index++) {
    const before = tokens[index - 1]
    const after = tokens[index]
    if (before === undefined || after === undefined) continue
    const gap = before.end < after.start ? 1 : 0
    const line = gap === 1 && text.slice(before.end, after.start).includes('\n') ? 4 : 0
    const worth = gap === 0 ? 0 : Math.max(gap, line, WORTH.get(before.text) ?? 0)
    if (worth > 0 && worth >= bestWorth) {
      best = index
      bestWorth = worth
    }
  }
  return best
}
