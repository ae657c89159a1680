import type { NameKind } from '../../src/inference/name-labels.ts'
import type { NameTagger } from '../../src/inference/name-tagger.ts'
import type { NameDocument } from './name-documents.ts'

/** Exact matches: precision, recall and their harmonic mean, in percent. */
export interface NameFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

/** Exact F1 for each class, and `micro` over person, organization and place. A facility counts as a place. */
export function measureNames(tagger: NameTagger, documents: readonly NameDocument[]): Map<string, NameFigures> {
  const counts = new Map<string, { gold: number; found: number; right: number }>()
  const add = (kind: string, field: 'gold' | 'found' | 'right'): void => {
    const names = ['person', 'organization', 'place'].includes(kind) ? [kind, 'micro'] : [kind]
    for (const name of names) {
      const own = counts.get(name) ?? { gold: 0, found: 0, right: 0 }
      own[field] += 1
      counts.set(name, own)
    }
  }
  for (const { sentences, names } of documents) {
    for (const [index, found] of tagger.find(sentences).entries()) {
      const gold = new Set((names[index] ?? []).map(({ first, end, kind }) => `${first} ${end} ${classOf(kind)}`))
      for (const { kind } of names[index] ?? []) add(classOf(kind), 'gold')
      for (const { first, end, kind } of found) {
        add(classOf(kind), 'found')
        if (gold.has(`${first} ${end} ${classOf(kind)}`)) add(classOf(kind), 'right')
      }
    }
  }
  const figures = new Map<string, NameFigures>()
  for (const [kind, { gold, found, right }] of counts) {
    figures.set(kind, {
      precision: (100 * right) / Math.max(found, 1),
      recall: (100 * right) / Math.max(gold, 1),
      f1: (200 * right) / Math.max(found + gold, 1),
      gold,
    })
  }
  return figures
}

function classOf(kind: NameKind): string {
  return kind === 'facility' ? 'place' : kind
}
