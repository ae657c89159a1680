import type { Heads } from './heads.ts'

/** Which tie: a content to the cue that leads it in, or a cue to its source. */
export type TieKind = 'content-cue' | 'cue-source'

/** A range that may be tied to another, and how likely that is. */
export interface TieChoice {
  /** Index among the ranges that it may be tied to; null for none of them. */
  readonly to: number | null
  readonly probability: number
}

/**
 * How likely each of several words is the other end of a word's tie: the softmax, over them and "none", of the product
 * of two vectors (Dozat and Manning 2017, with one matrix folded into both sides) and of what their distance adds.
 *
 * @param links four vectors a word, one word after the other.
 * @param from the first word of the range that is to be tied; `tos` the first words of those that it may be tied to.
 * @returns the choices, the likeliest first.
 */
export function scoreTies(
  links: Float32Array,
  { link }: Heads,
  kind: TieKind,
  from: number,
  tos: readonly number[],
): TieChoice[] {
  const { width, buckets } = link
  const which = kind === 'content-cue' ? 0 : 1
  const query = from * 4 * width + 2 * which * width
  const scores = tos.map((to) => {
    const key = to * 4 * width + (2 * which + 1) * width
    let product = 0
    for (let index = 0; index < width; index += 1) product += (links[query + index] ?? 0) * (links[key + index] ?? 0)
    const distance = to - from
    let step = 0
    while (step < buckets.length && Math.abs(distance) >= (buckets[step] ?? Infinity)) step += 1
    return product / Math.sqrt(width) + (link.distance[which]?.[buckets.length + Math.sign(distance) * step] ?? 0)
  })
  const all = [link.none[which] ?? 0, ...scores]
  const top = Math.max(...all)
  const weights = all.map((score) => Math.exp(score - top))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights
    .map((weight, index) => ({ to: index === 0 ? null : index - 1, probability: weight / total }))
    .toSorted((a, b) => b.probability - a.probability)
}
