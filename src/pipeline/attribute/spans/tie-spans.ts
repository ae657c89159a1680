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
  const held = new Map<number, readonly Held[]>()
  for (const [index, span] of spans.entries()) if (span.role === 'cue') held.set(index, [])
  for (const [piece, span] of spans.entries()) {
    const [best] = span.role === 'content' ? (byFrom.get(piece)?.choices ?? []) : []
    const own = best === undefined || best.to === null ? undefined : held.get(best.to)
    if (best?.to != null && own !== undefined) held.set(best.to, [...own, { piece, probability: best.probability }])
  }
  takeSecondChoices(held, ties)
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

/** A piece of content that a cue holds, and how likely it belongs there. */
interface Held {
  readonly piece: number
  readonly probability: number
}

function takeSecondChoices(held: Map<number, readonly Held[]>, ties: readonly RoleTie[]): void {
  for (const { from, choices } of ties) {
    const owner = choices[0]?.to ?? null
    const shared = owner === null ? undefined : held.get(owner)
    if (owner === null || shared === undefined || shared.length < 2) continue
    const empty = choices.find(
      ({ to, probability }) => probability >= SECOND_CHOICE && to !== null && held.get(to)?.length === 0,
    )
    if (empty === undefined || empty.to === null || !shared.some(({ piece }) => piece === from)) continue
    held.set(
      owner,
      shared.filter(({ piece }) => piece !== from),
    )
    held.set(empty.to, [{ piece: from, probability: empty.probability }])
  }
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(Math.max(value, 1e-6)), 0) / values.length)
}
