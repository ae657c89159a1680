import type { Roles, RoleSpan, RoleTie } from '../../states.ts'

/** Spans that make one attribution: its cue, its source where the text names one, and the pieces of its content. */
export interface TiedSpans {
  readonly cue: RoleSpan
  readonly source: RoleSpan | undefined
  readonly content: readonly RoleSpan[]
  /** 0 to 1: the geometric mean of how likely its spans and their ties are. */
  readonly confidence: number
}

/** A cue without content takes the likeliest content of another from this probability on. */
const SECOND_CHOICE = 0.1

/**
 * Attributions from spans: a cue each. Every piece of content goes to its likeliest cue, and every cue has its likeliest
 * source, which several cues may share. A cue that is left without content takes a piece for which it is the second
 * choice and whose own cue has another; failing that it makes no attribution.
 */
export function tieSpans({ spans, ties }: Roles): TiedSpans[] {
  const byFrom = new Map(ties.map((tie) => [tie.from, tie]))
  const held = new Map<number, { readonly piece: number; readonly probability: number }[]>()
  for (const [index, span] of spans.entries()) if (span.role === 'cue') held.set(index, [])
  for (const [piece, span] of spans.entries()) {
    const [best] = span.role === 'content' ? (byFrom.get(piece)?.choices ?? []) : []
    if (best !== undefined && best.to !== null) held.get(best.to)?.push({ piece, probability: best.probability })
  }
  for (const [cue, own] of held) if (own.length === 0) takeSecondChoice(cue, held, byFrom)
  return [...held].flatMap(([index, own]) => {
    const cue = spans[index]
    if (cue === undefined || own.length === 0) return []
    const content = own.flatMap(({ piece }) => spans[piece] ?? []).toSorted((a, b) => a.first - b.first)
    const [choice] = byFrom.get(index)?.choices ?? []
    const source = choice === undefined || choice.to === null ? undefined : spans[choice.to]
    const likely = [
      cue.probability,
      choice?.probability ?? 1,
      source?.probability ?? 1,
      ...content.map(({ probability }) => probability),
      ...own.map(({ probability }) => probability),
    ]
    return [{ cue, source, content, confidence: geometricMean(likely) }]
  })
}

function takeSecondChoice(
  cue: number,
  held: Map<number, { readonly piece: number; readonly probability: number }[]>,
  byFrom: ReadonlyMap<number, RoleTie>,
): void {
  for (const [other, own] of held) {
    if (own.length < 2) continue
    for (const [place, { piece }] of own.entries()) {
      const choice = byFrom.get(piece)?.choices.find(({ to }) => to === cue)
      if (choice === undefined || choice.probability < SECOND_CHOICE) continue
      held.set(other, own.toSpliced(place, 1))
      held.set(cue, [{ piece, probability: choice.probability }])
      return
    }
  }
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(Math.max(value, 1e-6)), 0) / values.length)
}
