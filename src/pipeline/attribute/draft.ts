import type { Nature, Stance } from '../../model/statement.ts'
import type { TokenRange } from './words.ts'

/** An attribution as a rule finds it: ranges of tokens and what the rule knows of its cue. */
export interface Draft {
  /** Index of the sentence that holds the cue. */
  readonly sentence: number
  readonly cue: readonly TokenRange[]
  readonly lemma: string
  readonly nature: Nature
  readonly stance: Stance
  readonly negated: boolean
  /** The words of the source; undefined where the text names none. */
  readonly source: TokenRange | undefined
  /** What a relative pronoun or a possessive as source stands for. */
  readonly antecedent: TokenRange | undefined
  readonly content: readonly TokenRange[]
  /** Tokens between cue and content, or beside the source, where addressee, medium and time may stand. */
  readonly beside: readonly TokenRange[]
  readonly addressee: TokenRange | undefined
  /** 0 to 1: how often this rule is right. */
  readonly confidence: number
}
