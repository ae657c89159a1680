import { describe, expect, it } from 'vitest'
import { attributedOf } from '../../../../test/attributed-of.ts'
import type { SourceRole } from '../../../model/statement.ts'
import { findEntities } from '../entities/find-entities.ts'
import { knowNames } from '../entities/know-names.ts'
import { findPersonRoles } from './person-roles.ts'

/** The role of Ana Torre in an invented text. */
function roleOf(text: string, ...others: readonly string[]): SourceRole | undefined {
  const known = attributedOf(text, {
    names: ['Ana Torre', 'Torre', ...others].map((name) => ['person', name] as const),
  })
  const found = findEntities(known, knowNames(known.report.text, known.names), [])
  const torre = found.entities.find(({ name }) => name === 'Ana Torre')
  return torre === undefined ? undefined : findPersonRoles(known, found).get(torre.id)
}

/** The same where the tagger knows the full name only. */
function roleByFullName(text: string): SourceRole | undefined {
  const known = attributedOf(text, { names: [['person', 'Ana Torre']] })
  const found = findEntities(known, knowNames(known.report.text, known.names), [])
  return findPersonRoles(known, found).get(found.entities[0]?.id ?? '')
}

describe('findPersonRoles', () => {
  it.each<[string, string, SourceRole | undefined]>([
    ['a short title before the name', 'Sen. Ana Torre left.', 'politician'],
    ['a title of two words', 'Attorney General Ana Torre left.', 'official'],
    ['a party in brackets', 'Ana Torre (R-Lom) left.', 'politician'],
    ['an apposition', 'Ana Torre, a professor of law, left.', 'expert'],
    ['a campaign', 'Ana Torre left. The Torre campaign was over.', 'politician'],
    ['an administration', 'Ana Torre left. The Torre administration was over.', 'official'],
    ['votes', 'Few would vote for Ana Torre again.', 'politician'],
    ['the medium that someone belongs to', 'Ana Torre of CNN left.', 'journalist'],
    ['the medium that owns the name', "CNN's Ana Torre left.", 'journalist'],
    ['nothing', 'Ana Torre left the harbor.', undefined],
    ['a title of another person', 'Ana Torre met Sen. Ilo Marr.', undefined],
  ])('reads %s', (_, text, role) => {
    expect(roleOf(text, 'Ilo Marr')).toBe(role)
  })

  it('takes a candidate for a politician, whatever she was', () => {
    expect(roleOf('Former governor Ana Torre left. The nominee Ana Torre won. Gov. Ana Torre slept.')).toBe(
      'politician',
    )
  })

  it('takes an office that is held before one that was', () => {
    expect(roleOf('Former governor Ana Torre left. Former governor Ana Torre slept. Mayor Ana Torre ate.')).toBe(
      'official',
    )
  })

  it('finds a surname that the tagger missed, but not that of a namesake', () => {
    expect(roleByFullName('Ana Torre left. Then Mayor Torre slept.')).toBe('official')
    expect(roleByFullName('Ana Torre left. Then Mayor Ben Torre slept.')).toBeUndefined()
  })
})
