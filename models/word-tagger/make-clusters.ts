import { dropInitialStops, splitAtHyphens } from '../../src/inference/hyphen-pieces.ts'
import { clusterWords } from './cluster-words.ts'
import type { Clusters } from './train-names.ts'

/** Words seen less often than this get no cluster. */
const MIN_COUNT = 4

/** Fine and coarse clusters of the words of a text. Digits count as one, and curly marks as straight ones. */
export function makeClusters(sentences: readonly (readonly string[])[]): Map<string, Clusters> {
  const plain = sentences.map((words) =>
    words.flatMap((word) => splitAtHyphens(word).map(({ text }) => simplify(text))),
  )
  const fine = clusterWords(plain, { clusters: 250, minCount: MIN_COUNT, rounds: 8 })
  const coarse = clusterWords(plain, { clusters: 60, minCount: MIN_COUNT, rounds: 8 })
  return new Map([...fine].map(([word, cluster]) => [word, { fine: cluster, coarse: coarse.get(word) ?? 0 }]))
}

function simplify(word: string): string {
  return dropInitialStops(word)
    .replace(/\p{Nd}/gu, '0')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
}
