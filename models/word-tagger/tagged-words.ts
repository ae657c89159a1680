import type { WordClass } from '../../src/model/token.ts'

/** A sentence of a corpus with word classes. */
export interface ClassedSentence {
  readonly words: readonly string[]
  readonly classes: readonly WordClass[]
}

/** A sentence of a corpus with names, as BIO labels such as `B-person`; word classes where the corpus has them. */
export interface NamedSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}
