import { describe, expect, it } from 'vitest'
import type { MentionKind } from '../../../model/mention.ts'
import { settleKinds } from './settle-kinds.ts'

/** Kinds after settling; the tags are given in order of the text. All texts here are invented. */
function settled(text: string, ...tags: readonly (readonly [string, MentionKind])[]): readonly MentionKind[] {
  let from = 0
  const names = tags.map(([words, kind]) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { span: { start, end: from }, kind }
  })
  return settleKinds(text, names).map(({ kind }) => kind)
}

describe('settleKinds', () => {
  it('reads a list after "the villages of" as places', () => {
    const tags = [
      ['Odel', 'person'],
      ['Torre', 'place'],
      ['Mira', 'person'],
    ] as const
    expect(settled('Rain in the villages of Odel, Torre and Mira.', ...tags)).toEqual(['place', 'place', 'place'])
  })
  it('reads what was banned, and what has members, as organizations everywhere', () => {
    expect(settled('Red Oar, which was banned, grew. Red Oar.', ['Red Oar', 'person'], ['Red Oar', 'person'])).toEqual([
      'organization',
      'organization',
    ])
    expect(settled('Two members of Red Oar left.', ['Red Oar', 'person'])).toEqual(['organization'])
  })
  it('does not read the family of a person as members of a body', () => {
    expect(settled("Two members of Torre's crew left.", ['Torre', 'person'])).toEqual(['person'])
  })
  it('follows most tags of the same words, and keeps them where they are close', () => {
    expect(settled('Odel, Odel. Odel.', ['Odel', 'place'], ['Odel', 'place'], ['Odel', 'person'])).toEqual([
      'place',
      'place',
      'place',
    ])
    expect(settled('Odel. Odel.', ['Odel', 'place'], ['Odel', 'person'])).toEqual(['place', 'person'])
  })
  it('leaves adjectives and events alone', () => {
    expect(settled('members of Odel', ['Odel', 'norp'])).toEqual(['norp'])
  })
})
