/** What a trained encoder needs beside its weights, as `heads.json` holds it. */
export interface Heads {
  readonly version: number
  /** How many layers it has: 12 or 6. */
  readonly layers: number
  /** The most pieces of a window, with the two that frame it. */
  readonly pieces: number
  /** Labels of each head by index: `O`, `B-kind`, `I-kind`. */
  readonly roles: readonly string[]
  readonly names: readonly string[]
  readonly times: readonly string[]
  /** Scores of the first label, the last one, and each label after each. */
  readonly crf: {
    readonly first: readonly number[]
    readonly last: readonly number[]
    readonly pairs: readonly (readonly number[])[]
  }
  /** Ties: 0 of a content to its cue, 1 of a cue to its source. */
  readonly link: {
    /** Width of a vector; each word has four. */
    readonly width: number
    /** Distances in words at which a wider step begins. */
    readonly buckets: readonly number[]
    readonly distance: readonly (readonly number[])[]
    readonly none: readonly number[]
  }
}
