/**
 * Puts words that occur between the same words into one cluster, by the exchange algorithm of Kneser and Ney (1993;
 * Martin, Liermann and Ney 1998): word after word goes to the cluster where it makes the text likeliest under a bigram
 * model of clusters. Deterministic: words in order of frequency, then of their letters.
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  { clusters, minCount, rounds }: { clusters: number; minCount: number; rounds: number },
): Map<string, number> {
  const words = countFrequent(sentences, minCount)
  const bigrams = countBigrams(sentences, words)
  const state = new ClusterState(clusters, bigrams)
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0
    for (let word = 0; word < words.size; word += 1) if (state.exchange(word)) moved += 1
    if (moved * 200 < words.size) break
  }
  return new Map([...words].map(([word, index]) => [word, state.clusterOf(index)]))
}

/** Neighbors of one word: pairs of a word and how often it stands there. */
interface Neighbors {
  readonly left: Int32Array
  readonly right: Int32Array
}

class ClusterState {
  readonly #size: number
  readonly #bigrams: readonly Neighbors[]
  readonly #cluster: Int32Array
  /** How often one cluster stands before another, and the sums of rows and columns. */
  readonly #pairs: Int32Array
  readonly #first: Int32Array
  readonly #second: Int32Array

  constructor(size: number, bigrams: readonly Neighbors[]) {
    this.#size = size
    this.#bigrams = bigrams
    this.#cluster = Int32Array.from(bigrams, (_, word) => word % size)
    this.#pairs = new Int32Array(size * size)
    this.#first = new Int32Array(size)
    this.#second = new Int32Array(size)
    for (const [word, { right }] of bigrams.entries()) {
      for (let at = 0; at < right.length; at += 2) {
        this.#addPair(this.clusterOf(word), this.clusterOf(right[at] ?? 0), right[at + 1] ?? 0)
      }
    }
  }

  clusterOf(word: number): number {
    return this.#cluster[word] ?? 0
  }

  /** Moves a word to its best cluster. Whether that is another one. */
  exchange(word: number): boolean {
    const neighbors = this.#bigrams[word]
    if (neighbors === undefined) return false
    const old = this.clusterOf(word)
    const around = this.#countAround(word, neighbors)
    this.#apply(old, around, -1)
    let best = old
    let bestGain = this.#gain(old, around)
    for (let cluster = 0; cluster < this.#size; cluster += 1) {
      if (cluster === old) continue
      const gain = this.#gain(cluster, around)
      if (gain > bestGain + 1e-9) {
        best = cluster
        bestGain = gain
      }
    }
    this.#apply(best, around, 1)
    this.#cluster[word] = best
    return best !== old
  }

  #countAround(word: number, { left, right }: Neighbors): Around {
    const before = new Map<number, number>()
    const after = new Map<number, number>()
    let self = 0
    for (let at = 0; at < left.length; at += 2) {
      const other = left[at] ?? 0
      if (other === word) self += left[at + 1] ?? 0
      else increase(before, this.clusterOf(other), left[at + 1] ?? 0)
    }
    for (let at = 0; at < right.length; at += 2) {
      const other = right[at] ?? 0
      if (other !== word) increase(after, this.clusterOf(other), right[at + 1] ?? 0)
    }
    return { before: [...before], after: [...after], self }
  }

  #apply(cluster: number, { before, after, self }: Around, sign: number): void {
    for (const [other, count] of before) this.#addPair(other, cluster, sign * count)
    for (const [other, count] of after) this.#addPair(cluster, other, sign * count)
    this.#addPair(cluster, cluster, sign * self)
  }

  /** By how much the text's log likelihood rises when the word joins the cluster. */
  #gain(cluster: number, { before, after, self }: Around): number {
    let gain = 0
    let leftSum = self
    let rightSum = self
    let inner = self
    for (const [other, count] of before) {
      leftSum += count
      if (other === cluster) inner += count
      else gain += rise(this.#pairs[other * this.#size + cluster] ?? 0, count)
    }
    for (const [other, count] of after) {
      rightSum += count
      if (other === cluster) inner += count
      else gain += rise(this.#pairs[cluster * this.#size + other] ?? 0, count)
    }
    gain += rise(this.#pairs[cluster * this.#size + cluster] ?? 0, inner)
    return gain - rise(this.#first[cluster] ?? 0, rightSum) - rise(this.#second[cluster] ?? 0, leftSum)
  }

  #addPair(first: number, second: number, count: number): void {
    const at = first * this.#size + second
    this.#pairs[at] = (this.#pairs[at] ?? 0) + count
    this.#first[first] = (this.#first[first] ?? 0) + count
    this.#second[second] = (this.#second[second] ?? 0) + count
  }
}

/** The clusters around a word, with counts, and how often it follows itself. */
interface Around {
  readonly before: readonly (readonly [number, number])[]
  readonly after: readonly (readonly [number, number])[]
  readonly self: number
}

const products = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))

function rise(from: number, by: number): number {
  return product(from + by) - product(from)
}

function product(n: number): number {
  return products[n] ?? n * Math.log(n)
}

function increase(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function countFrequent(sentences: readonly (readonly string[])[], minCount: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= minCount)
  frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Map(frequent.map(([word], index) => [word, index]))
}

/** Neighbors among the frequent words; rare words and the ends of sentences count as none. */
function countBigrams(
  sentences: readonly (readonly string[])[],
  indices: ReadonlyMap<string, number>,
): readonly Neighbors[] {
  const right = Array.from({ length: indices.size }, () => new Map<number, number>())
  const left = Array.from({ length: indices.size }, () => new Map<number, number>())
  for (const words of sentences) {
    for (let at = 1; at < words.length; at += 1) {
      const first = indices.get(words[at - 1] ?? '')
      const second = indices.get(words[at] ?? '')
      if (first === undefined || second === undefined) continue
      increase(right[first] ?? new Map(), second, 1)
      increase(left[second] ?? new Map(), first, 1)
    }
  }
  return right.map((after, word) => ({
    left: Int32Array.from([...(left[word] ?? [])].flat()),
    right: Int32Array.from([...after].flat()),
  }))
}
