import { describe, expect, it } from 'vitest'
import type { RoleSpan, RoleTie } from '../../states.ts'
import { tieSpans } from './tie-spans.ts'

function span(role: RoleSpan['role'], first: number, end: number, probability = 0.9): RoleSpan {
  return { role, first, end, probability }
}

function tie(from: number, ...choices: (readonly [to: number | null, probability: number])[]): RoleTie {
  return { from, choices: choices.map(([to, probability]) => ({ to, probability })) }
}

function tied(spans: readonly RoleSpan[], ties: readonly RoleTie[]): unknown[] {
  return tieSpans({ spans, ties }).map(({ source, cue, content }) => [
    source === undefined ? null : spans.indexOf(source),
    spans.indexOf(cue),
    content.map((piece) => spans.indexOf(piece)),
  ])
}

describe('attributions from spans', () => {
  it('have the pieces of content that a cue divides, in order', () => {
    const spans = [span('content', 0, 4), span('source', 5, 6), span('cue', 6, 7), span('content', 8, 12)]
    expect(tied(spans, [tie(0, [2, 0.9]), tie(3, [2, 0.8]), tie(2, [1, 0.9])])).toEqual([[1, 2, [0, 3]]])
  })

  it('may share a source', () => {
    const spans = [
      span('source', 0, 1),
      span('cue', 1, 2),
      span('content', 2, 5),
      span('cue', 6, 7),
      span('content', 7, 9),
    ]
    expect(tied(spans, [tie(2, [1, 0.9]), tie(4, [3, 0.9]), tie(1, [0, 0.9]), tie(3, [0, 0.9])])).toEqual([
      [0, 1, [2]],
      [0, 3, [4]],
    ])
  })

  it('have no source where none is the likeliest', () => {
    const spans = [span('cue', 0, 1), span('content', 1, 4), span('source', 5, 6)]
    expect(tied(spans, [tie(1, [0, 1]), tie(0, [null, 0.7], [2, 0.3])])).toEqual([[null, 0, [1]]])
  })

  it('give a cue without content the second choice of another, which keeps one', () => {
    const spans = [span('cue', 0, 1), span('content', 1, 4), span('cue', 5, 6), span('content', 6, 9)]
    const ties = [tie(1, [0, 0.9], [2, 0.05]), tie(3, [0, 0.6], [2, 0.4])]
    expect(tied(spans, ties)).toEqual([
      [null, 0, [1]],
      [null, 2, [3]],
    ])
  })

  it('are none for a cue without content, or content without a cue', () => {
    expect(tied([span('cue', 0, 1)], [])).toEqual([])
    expect(tied([span('content', 0, 3)], [tie(0, [null, 1])])).toEqual([])
  })

  it('are surer the likelier their spans and ties are', () => {
    const sure = tieSpans({
      spans: [span('cue', 0, 1, 1), span('content', 1, 3, 1)],
      ties: [tie(1, [0, 1])],
    })
    const unsure = tieSpans({
      spans: [span('cue', 0, 1, 0.5), span('content', 1, 3, 0.6)],
      ties: [tie(1, [0, 0.7])],
    })
    expect(sure[0]?.confidence).toBeCloseTo(1)
    expect(unsure[0]?.confidence).toBeGreaterThan(0.5)
    expect(unsure[0]?.confidence).toBeLessThan(0.8)
  })
})
