import { describe, expect, it } from 'vitest'
import { attributedOf } from '../../../../test/attributed-of.ts'
import type { AttributedParts } from '../../../../test/attributed-of.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Statement } from '../../../model/statement.ts'
import { findEntities } from '../entities/find-entities.ts'
import { knowNames } from '../entities/know-names.ts'
import { completeStatements } from './complete-statements.ts'

/** Statements of an invented text; each time expression means `edtf`. */
function statementsOf(text: string, parts: AttributedParts, edtf = '2031-05-03'): readonly Statement[] {
  const known = attributedOf(text, parts)
  const moments = known.times.map((span): Moment => {
    return { span, kind: 'date', edtf, duration: null, reference: null, basis: 'Given by the test.' }
  })
  return completeStatements(known, findEntities(known, knowNames(known.report.text, known.names), []), moments)
}

describe('completeStatements', () => {
  it('gives a pronoun the kind, the name and the role of the spokesman that it stands for', () => {
    const statements = statementsOf('Harbor spokesman Ben Ode said it rained. He said it stopped.', {
      names: [['person', 'Ben Ode']],
      said: [
        { source: 'Harbor spokesman Ben Ode', cue: 'said', named: true, role: 'spokesperson' },
        { source: 'He', cue: 'said', kind: 'unknown' },
      ],
    })
    expect(statements[1]?.source).toMatchObject({ kind: 'person', named: true, role: 'spokesperson', entity: 'e1' })
  })

  it('gives a surname the role that stands beside the full name', () => {
    const statements = statementsOf('Mayor Ana Torre left. Torre said it rained.', {
      names: [
        ['person', 'Ana Torre'],
        ['person', 'Torre'],
      ],
      said: [{ source: 'Torre', cue: 'said', named: true }],
    })
    expect(statements[0]?.source).toMatchObject({ role: 'official', entity: 'e1' })
  })

  it('reads a place that speaks as its authorities, and a body as an organization', () => {
    const statements = statementsOf('Lima said no. Red Oar said yes.', {
      names: [
        ['place', 'Lima'],
        ['organization', 'Red Oar'],
      ],
      said: [
        { source: 'Lima', cue: 'said', named: true },
        { source: 'Red Oar', cue: 'said', named: true },
      ],
    })
    expect(statements.map(({ source }) => source?.kind)).toEqual(['authorities', 'organization'])
  })

  it('keeps the anonymity of an unnamed source for all that it says, its words only where they stand', () => {
    const text = 'A harbor official said on condition of anonymity it rained. The official said it stopped.'
    const [first, second] = statementsOf(text, {
      said: [
        { source: 'A harbor official', cue: 'said', anonymous: 'on condition of anonymity' },
        { source: 'The official', cue: 'said' },
      ],
    })
    expect(first?.source?.anonymity).toMatchObject({ granted: true, span: { start: 23, end: 48 } })
    expect(second?.source?.anonymity).toEqual({ granted: true, span: null, reason: null })
  })

  it('dates a statement by its own words, and the next of the same source in the paragraph without a span', () => {
    const text = 'Speaking on May 3, Ana Torre doubted it. But she said it was safe.\nTorre said so again.'
    const said = statementsOf(text, {
      names: [
        ['person', 'Ana Torre'],
        ['person', 'Torre'],
      ],
      times: ['May 3'],
      said: [
        { source: 'Ana Torre', cue: 'doubted', named: true, when: 'May 3' },
        { source: 'she', cue: 'said' },
        { source: 'Torre', cue: 'said', named: true },
      ],
    }).map((statement) => statement.said)
    expect(said).toEqual([
      { edtf: '2031-05-03', span: { start: 12, end: 17 } },
      { edtf: '2031-05-03', span: null },
      null,
    ])
  })

  it('knows who was told', () => {
    const [statement] = statementsOf('Ana Torre told the Pier Post it rained.', {
      names: [
        ['person', 'Ana Torre'],
        ['organization', 'Pier Post'],
      ],
      said: [{ source: 'Ana Torre', cue: 'told', named: true, addressee: 'the Pier Post' }],
    })
    expect(statement?.addressee).toBe('e2')
  })

  it('gives ids that are unique, the same each time, and name their parents', () => {
    const parts: AttributedParts = {
      said: [
        { source: 'Officials', cue: 'say' },
        { source: 'divers', cue: 'said', parent: 0 },
      ],
    }
    const statements = statementsOf('Officials say divers said it rained.', parts)
    const [first, second] = statements
    expect(first?.id).toMatch(/^s_[0-9a-f]{16}$/u)
    expect(second?.parent).toBe(first?.id)
    expect(second?.id).not.toBe(first?.id)
    expect(statementsOf('Officials say divers said it rained.', parts)).toEqual(statements)
  })

  it('leaves a statement without a source without one', () => {
    expect(statementsOf('It was said to rain.', { said: [{ source: null, cue: 'said' }] })[0]?.source).toBeNull()
  })
})
