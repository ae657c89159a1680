/**
 * Pairs as many of `left` with `right` as can be, each used at most once: maximum matching in a bipartite graph by
 * augmenting paths (Kuhn 1955). Greedy pairing would depend on order and could lose pairs:
 *
 *     a1 -- b1        greedy takes a1-b1 and leaves a2 alone;
 *     a1 -- b2        the maximum is a1-b2, a2-b1.
 *     a2 -- b1
 *
 * @param candidates for each item of the left side the items of the right side that it may pair with, preferred first.
 * @returns for each item of the left side the index that it is paired with, or undefined.
 */
export function matchMaximum(candidates: readonly (readonly number[])[]): (number | undefined)[] {
  const leftOf = new Map<number, number>()
  for (const left of candidates.keys()) augment(left, candidates, leftOf, new Set())
  const pairs = Array.from<number | undefined>({ length: candidates.length })
  for (const [right, left] of leftOf) pairs[left] = right
  return pairs
}

/** Finds a partner for `left`, moving others to another of theirs where that frees one. */
function augment(
  left: number,
  candidates: readonly (readonly number[])[],
  leftOf: Map<number, number>,
  tried: Set<number>,
): boolean {
  for (const right of candidates[left] ?? []) {
    if (tried.has(right)) continue
    tried.add(right)
    const holder = leftOf.get(right)
    if (holder === undefined || augment(holder, candidates, leftOf, tried)) {
      leftOf.set(right, left)
      return true
    }
  }
  return false
}

/** The same for two lists and a test of who may pair with whom; candidates in order of the right list. */
export function matchItems<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  mayPair: (left: Left, right: Right) => boolean,
): (number | undefined)[] {
  return matchMaximum(left.map((one) => right.flatMap((other, index) => (mayPair(one, other) ? [index] : []))))
}

/** How many pairs a matching has. */
export function countPairs(pairs: readonly (number | undefined)[]): number {
  return pairs.filter((right) => right !== undefined).length
}
