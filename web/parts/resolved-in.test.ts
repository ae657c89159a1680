import { describe, expect, it } from 'vitest'

import { damReading } from '../../test/e2e/invented-readings.ts'
import { resolvedIn } from './resolved-in.ts'

const resolvedOf = (index: number) => {
  const statement = damReading.statements[index]
  return statement === undefined ? undefined : resolvedIn(damReading, statement)
}

describe('resolvedIn', () => {
  it('finds the entity of the source and the place inside its words', () => {
    const found = resolvedOf(1)
    expect(found?.entities.map(({ name }) => name)).toEqual(['Ilka Brandt'])
    expect(found?.places.map(({ name }) => name)).toEqual(['Kelmore'])
    expect(found?.quantities.map(({ of }) => of)).toEqual(['people'])
  })

  it('finds times and quantities of the content, and no other', () => {
    expect(resolvedOf(3)?.moments.map(({ edtf }) => edtf)).toEqual(['2031-03'])
    expect(resolvedOf(8)?.quantities.map(({ unit }) => unit)).toEqual(['ha'])
    expect(resolvedOf(9)).toEqual({ entities: [], places: [], moments: [], quantities: [], evidence: [] })
  })

  it('finds the time at which it was said, and evidence in the source', () => {
    expect(resolvedOf(7)?.moments.map(({ edtf }) => edtf)).toEqual(['2031-03-11'])
    expect(resolvedOf(10)?.evidence.map(({ kind }) => kind)).toEqual(['footage'])
  })
})
