import { describe, expect, it } from 'vitest'

import { damReading } from '../../test/e2e/invented-readings.ts'
import { parseStatementFilter, passes, STATEMENT_FILTERS } from './statement-filter.ts'
import { findNeighbor, inOrderOfText, marksOf } from './statement-order.ts'
import { nextAround } from './use-clicked-statement.ts'

const { statements, report } = damReading

describe('inOrderOfText', () => {
  it('puts statements in order of their first words, whatever order they come in', () => {
    expect(inOrderOfText(statements.toReversed())).toEqual(statements)
  })

  it('puts the one that holds another of the same start first', () => {
    const [first] = statements
    expect(first).toBeDefined()
    if (first === undefined) return
    const shorter = { ...first, id: 's_short', content: { spans: [{ start: 10, end: 20 }] } }
    const longer = { ...first, id: 's_long', content: { spans: [{ start: 10, end: 40 }] } }
    expect(inOrderOfText([shorter, longer]).map(({ id }) => id)).toEqual(['s_long', 's_short'])
  })
})

describe('marksOf', () => {
  it('marks source, cue and every piece of the content', () => {
    const quoted = statements[2]
    const words = quoted === undefined ? [] : marksOf(quoted)
    expect(words.map(({ role, start, end }) => [role, report.text.slice(start, end)])).toEqual([
      ['source', 'she'],
      ['cue', 'told'],
      ['content', '"We have searched the left bank,"'],
      ['content', '"and we will search the right bank at first light."'],
    ])
  })
})

describe('findNeighbor', () => {
  const ids = statements.map(({ id }) => id)
  it.each([
    ['after none the first', undefined, 1, ids[0]],
    ['before none the last', undefined, -1, ids.at(-1)],
    ['after the first the second', ids[0], 1, ids[1]],
    ['before the first the first', ids[0], -1, ids[0]],
    ['after the last the last', ids.at(-1), 1, ids.at(-1)],
  ] as const)('finds %s', (_name, selected, step, expected) => {
    expect(findNeighbor(statements, selected, step)?.id).toBe(expected)
  })

  it('finds nothing where there is nothing', () => {
    expect(findNeighbor([], undefined, 1)).toBeUndefined()
  })
})

describe('passes', () => {
  it.each([
    ['all', 12],
    ['said', 10],
    ['narrated', 1],
    ['denials', 2],
    ['held', 1],
  ] as const)('lets through of %s: %d', (filter, count) => {
    expect(statements.filter((statement) => passes(statement, filter))).toHaveLength(count)
  })

  it('reads a filter from an address, and all from anything else', () => {
    expect([...STATEMENT_FILTERS, 'nonsense', null].map(parseStatementFilter)).toEqual([
      ...STATEMENT_FILTERS,
      'all',
      'all',
    ])
  })
})

describe('nextAround', () => {
  it('goes from the innermost statement outwards and begins again', () => {
    const around = ['inner', 'middle', 'outer']
    expect(
      [undefined, 'inner', 'middle', 'outer', 'elsewhere'].map((selected) => nextAround(around, selected)),
    ).toEqual(['inner', 'middle', 'outer', 'inner', 'inner'])
  })
})
