/** Scores of labels for a run of words: `scores[word * labels + label]`. */
export interface LabelScores {
  readonly scores: Float32Array
  readonly labels: number
  readonly words: number
}

/** How well labels follow each other. */
export interface LabelOrder {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly pairs: readonly (readonly number[])[]
}

/** The best labels of a linear chain (Viterbi 1967). */
export function findBestPath({ scores, labels, words }: LabelScores, order: LabelOrder): Uint8Array {
  const path = new Uint8Array(words)
  if (words === 0) return path
  const back = new Uint8Array(words * labels)
  let best = Float64Array.from({ length: labels }, (_, label) => (order.first[label] ?? 0) + (scores[label] ?? 0))
  for (let word = 1; word < words; word += 1) {
    const next = new Float64Array(labels)
    for (let label = 0; label < labels; label += 1) {
      let top = -Infinity
      for (let before = 0; before < labels; before += 1) {
        const score = (best[before] ?? 0) + (order.pairs[before]?.[label] ?? 0)
        if (score > top) {
          top = score
          back[word * labels + label] = before
        }
      }
      next[label] = top + (scores[word * labels + label] ?? 0)
    }
    best = next
  }
  let label = 0
  for (let other = 1; other < labels; other += 1)
    if ((best[other] ?? 0) + (order.last[other] ?? 0) > (best[label] ?? 0) + (order.last[label] ?? 0)) label = other
  for (let word = words - 1; word >= 0; word -= 1) {
    path[word] = label
    label = back[word * labels + label] ?? 0
  }
  return path
}

/** The probability of each label of each word in a linear chain (forward-backward), as `LabelScores.scores` is laid out. */
export function findMarginals({ scores, labels, words }: LabelScores, order: LabelOrder): Float64Array {
  const forward = new Float64Array(words * labels)
  const backward = new Float64Array(words * labels)
  const terms = new Float64Array(labels)
  for (let word = 0; word < words; word += 1)
    for (let label = 0; label < labels; label += 1) {
      for (let before = 0; before < (word > 0 ? labels : 0); before += 1)
        terms[before] = (forward[(word - 1) * labels + before] ?? 0) + (order.pairs[before]?.[label] ?? 0)
      forward[word * labels + label] =
        (word === 0 ? (order.first[label] ?? 0) : logSumExp(terms)) + (scores[word * labels + label] ?? 0)
    }
  for (let word = words - 1; word >= 0; word -= 1)
    for (let label = 0; label < labels; label += 1) {
      for (let after = 0; after < (word < words - 1 ? labels : 0); after += 1) {
        const next = (word + 1) * labels + after
        terms[after] = (backward[next] ?? 0) + (scores[next] ?? 0) + (order.pairs[label]?.[after] ?? 0)
      }
      backward[word * labels + label] = word === words - 1 ? (order.last[label] ?? 0) : logSumExp(terms)
    }
  const marginals = new Float64Array(words * labels)
  for (let word = 0; word < words; word += 1) {
    for (let label = 0; label < labels; label += 1)
      terms[label] = (forward[word * labels + label] ?? 0) + (backward[word * labels + label] ?? 0)
    const total = logSumExp(terms)
    for (let label = 0; label < labels; label += 1)
      marginals[word * labels + label] = Math.exp((terms[label] ?? 0) - total)
  }
  return marginals
}

function logSumExp(terms: Float64Array): number {
  let top = -Infinity
  for (const term of terms) if (term > top) top = term
  let sum = 0
  for (const term of terms) sum += Math.exp(term - top)
  return top + Math.log(sum)
}

const NEVER = -1e4

/** The order of BIO labels: an `I` goes on with its own kind alone. */
export function bioOrder(names: readonly string[]): LabelOrder {
  const isInside = (label: number): boolean => names[label]?.startsWith('I-') === true
  const goesOn = (before: number, label: number): boolean => names[before]?.slice(2) === names[label]?.slice(2)
  return {
    first: names.map((_, label) => (isInside(label) ? NEVER : 0)),
    last: names.map(() => 0),
    pairs: names.map((_, before) =>
      names.map((__, label) => (isInside(label) && (before === 0 || !goesOn(before, label)) ? NEVER : 0)),
    ),
  }
}

/** A half-open range of words with one kind. */
export interface LabelledRange {
  readonly kind: string
  readonly first: number
  readonly end: number
}

/** The ranges that BIO labels mark; an `I` without its `B` begins one. */
export function toRanges(path: Uint8Array, names: readonly string[]): LabelledRange[] {
  const ranges: LabelledRange[] = []
  for (const [word, label] of path.entries()) {
    const name = names[label] ?? 'O'
    if (name === 'O') continue
    const kind = name.slice(2)
    const last = ranges.at(-1)
    if (name.startsWith('I-') && last?.end === word && last.kind === kind)
      ranges[ranges.length - 1] = { ...last, end: word + 1 }
    else ranges.push({ kind, first: word, end: word + 1 })
  }
  return ranges
}
