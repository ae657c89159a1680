import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../../test/tagged-of.ts'
import type { RoleSpan, RoleTie } from '../../states.ts'
import { readWords, spanOf, type Words } from '../words.ts'
import { addRuled } from './add-ruled.ts'
import { draftsFromSpans } from './drafts-from-spans.ts'
import type { Draft } from '../draft.ts'

function show(words: Words, draft: Draft): string {
  const text = ({ first, end }: { first: number; end: number }): string => {
    const span = spanOf(words, { first, end })
    return words.text.slice(span.start, span.end)
  }
  return [
    draft.source === undefined ? '–' : text(draft.source),
    ...draft.cue.map(text),
    ...draft.content.map(text),
  ].join(' | ')
}

/* All sentences are invented. */
describe('drafts from the encoder’s spans', () => {
  const words = readWords(
    taggedOf('The/DT mayor/NN said/VBD on/IN Monday/NNP that/IN the/DT ministry/NN had/VBD denied/VBN it/PRP ./.'),
  )
  const spans: RoleSpan[] = [
    { role: 'source', first: 0, end: 2, probability: 0.9 },
    { role: 'cue', first: 2, end: 3, probability: 0.9 },
    { role: 'content', first: 5, end: 11, probability: 0.9 },
  ]
  const ties: RoleTie[] = [
    { from: 2, choices: [{ to: 1, probability: 0.9 }] },
    { from: 1, choices: [{ to: 0, probability: 0.9 }] },
  ]
  const read = draftsFromSpans(words, { spans, ties }, [])

  it('have their words, what the tables know of the cue, and what stands beside it', () => {
    expect(read.map((draft) => show(words, draft))).toEqual(['The mayor | said | that the ministry had denied it'])
    expect(read[0]).toMatchObject({ lemma: 'say', nature: 'speech', stance: 'asserts', negated: false })
    expect(read[0]?.beside).toEqual([{ first: 3, end: 5 }])
  })

  it('are joined by what rules find inside a content, and not by what crosses its border', () => {
    const [outer] = read
    if (outer === undefined) throw new Error('no draft')
    const inside: Draft = {
      ...outer,
      cue: [{ first: 8, end: 10 }],
      source: { first: 6, end: 8 },
      content: [{ first: 10, end: 11 }],
      confidence: 0.8,
    }
    const across: Draft = { ...inside, source: { first: 0, end: 2 }, confidence: 1 }
    expect(addRuled(words, read, [inside]).map((draft) => show(words, draft))).toContain(
      'the ministry | had denied | it',
    )
    expect(addRuled(words, read, [across])).toHaveLength(1)
  })
})
