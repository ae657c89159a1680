import type { MentionKind } from '../model/mention.ts'

/** The kinds of name that the name model tells apart. `time` keeps "May" from becoming a person; it is no name. */
export const NAME_KINDS = ['person', 'organization', 'place', 'facility', 'norp', 'other', 'time'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** Where in a name a word stands: Beginning, Inside, Last, or a name of one Unit (Ratinov and Roth 2009). */
const POSITIONS = ['B', 'I', 'L', 'U'] as const

/** Label 0: outside of any name. */
export const NO_NAME = 0

/** The labels of the name model: `O`, then `B-person`, `I-person`, `L-person`, `U-person`, `B-organization` … */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_KINDS.flatMap((kind) => POSITIONS.map((position) => `${position}-${kind}`)),
]

/** A name in a row of words: half-open indices. */
export interface NamedWords {
  readonly first: number
  readonly end: number
  readonly kind: NameKind
}

/** The labels that say where the names are. */
export function toNameLabels(length: number, names: readonly NamedWords[]): Int32Array {
  const labels = new Int32Array(length)
  for (const { first, end, kind } of names) {
    const base = 1 + NAME_KINDS.indexOf(kind) * 4
    for (let index = first; index < end; index += 1) {
      const position = end - first === 1 ? 3 : index === first ? 0 : index === end - 1 ? 2 : 1
      labels[index] = base + position
    }
  }
  return labels
}

/**
 * The names that labels from `start` to `end` tell of. Labels that do not fit each other are read kindly: a name
 * lasts as long as its kind does, and a new one begins at `B` or `U` and after `L` or `U`.
 */
export function fromNameLabels(labels: Int32Array, start: number, end: number): NamedWords[] {
  const names: NamedWords[] = []
  let first = -1
  let last = NO_NAME
  for (let index = start; index <= end; index += 1) {
    const label = index < end ? (labels[index] ?? NO_NAME) : NO_NAME
    if (first >= 0 && breaksName(last, label)) {
      names.push({ first, end: index, kind: kindOf(last) })
      first = -1
    }
    if (first < 0 && label !== NO_NAME) first = index
    last = label
  }
  return names
}

function kindOf(label: number): NameKind {
  return NAME_KINDS[(label - 1) >> 2] ?? 'other'
}

function breaksName(last: number, label: number): boolean {
  if (label === NO_NAME || (last - 1) >> 2 !== (label - 1) >> 2) return true
  const position = (label - 1) & 3
  return position === 0 || position === 3 || ((last - 1) & 3) >= 2
}

/** The kind that the product's names have. */
export function toMentionKind(kind: NameKind): MentionKind | undefined {
  return kind === 'time' ? undefined : kind
}
