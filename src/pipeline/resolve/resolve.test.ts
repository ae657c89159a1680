import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributedOf } from '../../../test/attributed-of.ts'
import { resolve } from './resolve.ts'

/** An invented report. */
const TEXT = `Harbor spokesman Ben Ode told the Pier Post on May 3 that at least 10 boats sank near Lima.
He denied that Red Oar (RO), a branch of the Salt League, was to blame. Video showed smoke.`

const KNOWN = attributedOf(TEXT, {
  names: [
    ['person', 'Ben Ode'],
    ['organization', 'Pier Post'],
    ['organization', 'Red Oar'],
    ['organization', 'Salt League'],
    ['place', 'Lima'],
  ],
  times: ['May 3'],
  said: [
    {
      source: 'Harbor spokesman Ben Ode',
      cue: 'told',
      named: true,
      role: 'spokesperson',
      addressee: 'the Pier Post',
      when: 'May 3',
    },
    { source: 'He', cue: 'denied' },
    { source: 'Video', cue: 'showed', kind: 'document' },
  ],
})

describe('resolve', () => {
  it('ties the words of a report to what they refer to', async () => {
    const { statements, entities, places, moments, quantities, evidence } = await resolve.run(KNOWN)
    expect(statements.map(({ source }) => source?.entity)).toEqual(['e1', 'e1', entities.at(-1)?.id])
    expect(entities.slice(0, 3).map(({ name }) => name)).toEqual(['Ben Ode', 'Pier Post', 'Lima'])
    expect(places).toMatchObject([{ name: 'Lima', country: 'PE', level: 'locality' }])
    expect(moments).toHaveLength(1)
    expect(quantities.length).toBeGreaterThan(0)
    expect(evidence).toMatchObject([{ kind: 'footage', shows: [statements[2]?.id] }])
  })

  it('gives the same answer each time', async () => {
    expect(await resolve.run(KNOWN)).toEqual(await resolve.run(KNOWN))
  })

  it('stops once it is told to', async () => {
    await expect(resolve.run(KNOWN, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })

  it('refers only to ids that it gives, and only to words of the text, whatever the words', async () => {
    const word = fc.constantFrom(
      'Ana Torre',
      'Torre',
      'the official',
      'He',
      'Lima',
      ',',
      'said',
      'video',
      '🙂',
      'في',
      '(RO)',
      'Red Oar',
      '\n',
      '34',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
        const text = `${words.join(' ')} The official said so. He said more.`
        const known = attributedOf(text, {
          names: [
            ['person', 'Ana Torre'],
            ['person', 'Torre'],
            ['place', 'Lima'],
            ['organization', 'Red Oar'],
          ],
          said: [
            { source: 'The official', cue: 'said', anonymous: 'so' },
            { source: 'He', cue: 'said' },
          ],
        })
        const found = await resolve.run(known)
        const ids = new Set(found.entities.map(({ id }) => id))
        expect(ids.size).toBe(found.entities.length)
        for (const { entity } of found.mentions) expect(entity === null || ids.has(entity)).toBe(true)
        for (const { source } of found.statements) expect(source?.entity == null || ids.has(source.entity)).toBe(true)
        const spans = [...found.mentions, ...found.places, ...found.quantities, ...found.evidence].map(
          ({ span }) => span,
        )
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
