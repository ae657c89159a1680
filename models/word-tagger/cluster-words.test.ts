import { describe, expect, it } from 'vitest'
import { clusterWords } from './cluster-words.ts'

/* An invented language: persons, verbs, things, places. */
const sentences = Array.from({ length: 60 }, (_, index) => [
  ['Ada', 'Bo', 'Cy'][index % 3] ?? '',
  index % 4 < 2 ? 'sees' : 'hears',
  'the',
  ['bird', 'rain', 'sun'][Math.floor(index / 3) % 3] ?? '',
  'near',
  index % 5 < 2 ? 'Orlan' : 'Tiva',
])

describe('clusters of words', () => {
  const clusters = clusterWords(sentences, { clusters: 5, minCount: 2, rounds: 10 })

  it('hold the words that stand between the same words', () => {
    expect(clusters.get('sees')).toBe(clusters.get('hears'))
    expect(clusters.get('Orlan')).toBe(clusters.get('Tiva'))
    expect(new Set(['bird', 'rain', 'sun'].map((word) => clusters.get(word))).size).toBe(1)
    expect(clusters.get('the')).not.toBe(clusters.get('sees'))
  })

  it('leave rare words out', () => {
    expect(clusterWords([...sentences, ['once']], { clusters: 5, minCount: 2, rounds: 1 }).has('once')).toBe(false)
  })

  it('come out the same again', () => {
    expect(clusterWords(sentences, { clusters: 5, minCount: 2, rounds: 10 })).toEqual(clusters)
  })
})
