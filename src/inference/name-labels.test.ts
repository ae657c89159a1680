import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromNameLabels, NAME_KINDS, NAME_LABELS, toNameLabels } from './name-labels.ts'
import type { NamedWords } from './name-labels.ts'

function labelsOf(names: string): Int32Array {
  return Int32Array.from(names.split(' '), (name) => NAME_LABELS.indexOf(name))
}

describe('labels of names', () => {
  it('come back as the same names', () => {
    const piece = fc.record({
      gap: fc.nat(2),
      size: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom(...NAME_KINDS),
    })
    fc.assert(
      fc.property(fc.array(piece), (made) => {
        const names: NamedWords[] = []
        let at = 0
        for (const { gap, size, kind } of made) {
          names.push({ first: at + gap, end: at + gap + size, kind })
          at += gap + size
        }
        expect(fromNameLabels(toNameLabels(at + 1, names), 0, at + 1)).toEqual(names)
      }),
    )
  })

  it.each([
    ['I-person L-person O', [{ first: 0, end: 2, kind: 'person' }]],
    [
      'B-person B-person',
      [
        { first: 0, end: 1, kind: 'person' },
        { first: 1, end: 2, kind: 'person' },
      ],
    ],
    [
      'B-place L-person',
      [
        { first: 0, end: 1, kind: 'place' },
        { first: 1, end: 2, kind: 'person' },
      ],
    ],
    [
      'U-norp U-norp',
      [
        { first: 0, end: 1, kind: 'norp' },
        { first: 1, end: 2, kind: 'norp' },
      ],
    ],
    ['O O', []],
  ])('that do not fit are read kindly: %s', (labels, names) => {
    const row = labelsOf(labels)
    expect(fromNameLabels(row, 0, row.length)).toEqual(names)
  })
})
