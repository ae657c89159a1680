import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { marksByStretch, toRuns, type Mark } from './mark-ranges.ts'

const mark = (start: number, end: number, statement = 's1', role: Mark['role'] = 'content'): Mark => ({
  start,
  end,
  statement,
  role,
  narrated: false,
})

/** An invented sentence with one statement inside another. */
const TEXT = 'Rana said the mayor denied the story.'
const NESTED = [
  mark(0, 4, 'outer', 'source'),
  mark(5, 9, 'outer', 'cue'),
  mark(10, 36, 'outer', 'content'),
  mark(10, 19, 'inner', 'source'),
  mark(20, 26, 'inner', 'cue'),
  mark(27, 36, 'inner', 'content'),
]

const marksArbitrary = fc.array(
  fc
    .tuple(fc.nat(60), fc.nat(60), fc.nat(5), fc.constantFrom('source' as const, 'cue' as const, 'content' as const))
    .map(([a, b, id, role]) => mark(Math.min(a, b), Math.max(a, b), `s${id}`, role)),
  { maxLength: 25 },
)
const stretchArbitrary = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('toRuns', () => {
  it('cuts a nested statement into runs with the innermost mark first', () => {
    const runs = toRuns({ start: 0, end: TEXT.length }, NESTED)
    expect(
      runs.map((run) => [TEXT.slice(run.start, run.end), run.marks.map((each) => `${each.statement} ${each.role}`)]),
    ).toEqual([
      ['Rana', ['outer source']],
      [' ', []],
      ['said', ['outer cue']],
      [' ', []],
      ['the mayor', ['inner source', 'outer content']],
      [' ', ['outer content']],
      ['denied', ['inner cue', 'outer content']],
      [' ', ['outer content']],
      ['the story', ['inner content', 'outer content']],
      ['.', []],
    ])
  })

  it('keeps crossing marks apart', () => {
    expect(
      toRuns({ start: 0, end: 9 }, [mark(1, 5, 'a'), mark(3, 7, 'b')]).map(({ start, end, marks }) => [
        start,
        end,
        marks.map((each) => each.statement).join(''),
      ]),
    ).toEqual([
      [0, 1, ''],
      [1, 3, 'a'],
      [3, 5, 'ab'],
      [5, 7, 'b'],
      [7, 9, ''],
    ])
  })

  it('makes one run of a text without marks and none of an empty one', () => {
    expect(toRuns({ start: 2, end: 5 }, [])).toEqual([{ start: 2, end: 5, marks: [] }])
    expect(toRuns({ start: 2, end: 2 }, [mark(0, 9)])).toEqual([])
  })

  it('leaves out marks without words', () => {
    expect(toRuns({ start: 0, end: 4 }, [mark(2, 2)])).toEqual([{ start: 0, end: 4, marks: [] }])
  })

  it('always follows the stretch without gap or overlap, each run under exactly the marks that cover it', () => {
    fc.assert(
      fc.property(stretchArbitrary, marksArbitrary, (stretch, marks) => {
        const runs = toRuns(stretch, marks)
        let position = stretch.start
        for (const run of runs) {
          expect(run.start).toBe(position)
          expect(run.end).toBeGreaterThan(run.start)
          position = run.end
          const covering = marks.filter(
            (each) => each.start <= run.start && run.end <= each.end && each.start < each.end,
          )
          expect(new Set(run.marks)).toEqual(new Set(covering))
        }
        expect(position).toBe(runs.length === 0 ? stretch.start : stretch.end)
      }),
    )
  })
})

describe('marksByStretch', () => {
  it('gives a mark to every paragraph that it touches', () => {
    const paragraphs = [
      { start: 0, end: 10 },
      { start: 11, end: 20 },
      { start: 22, end: 30 },
    ]
    const long = mark(5, 25, 'long')
    const last = mark(22, 23, 'last')
    expect(marksByStretch(paragraphs, [long, last])).toEqual([[long], [long], [long, last]])
  })

  it('agrees with looking at every mark for every paragraph', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 12 }), marksArbitrary, (offsets, marks) => {
        const cuts = offsets.toSorted((a, b) => a - b)
        const stretches = cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }))
        const expected = stretches.map((stretch) =>
          marks.filter((each) => each.start < stretch.end && each.end > stretch.start && each.start < each.end),
        )
        const found = marksByStretch(
          stretches,
          marks.filter((each) => each.start < each.end),
        )
        expect(found).toEqual(expected)
      }),
    )
  })
})
