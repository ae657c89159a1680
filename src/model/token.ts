import type { Span } from './span.ts'

/** One word, number or mark of punctuation. `text` is the report's text at its offsets. */
export interface Token extends Span {
  readonly text: string
}

/** A sentence: its span and its tokens as a half-open range of indices into the report's tokens. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Index of the paragraph that holds it. */
  readonly paragraph: number
}

/**
 * Direct speech between quotation marks, over one paragraph or several. Each part holds the words of one
 * paragraph, marks included; a part but the last may lack a closing mark.
 */
export interface Quotation {
  readonly parts: readonly Span[]
  /** 0 for a quotation in the report's own text, 1 for one inside that, and so on. */
  readonly depth: number
  /** False where no closing mark was found: the quotation then ends with its paragraph. */
  readonly closed: boolean
}

/** Part of speech, one of the Penn Treebank's tags (Marcus, Santorini and Marcinkiewicz 1993). */
export type WordClass =
  | 'CC'
  | 'CD'
  | 'DT'
  | 'EX'
  | 'FW'
  | 'IN'
  | 'JJ'
  | 'JJR'
  | 'JJS'
  | 'LS'
  | 'MD'
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'NNPS'
  | 'PDT'
  | 'POS'
  | 'PRP'
  | 'PRP$'
  | 'RB'
  | 'RBR'
  | 'RBS'
  | 'RP'
  | 'SYM'
  | 'TO'
  | 'UH'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBP'
  | 'VBZ'
  | 'WDT'
  | 'WP'
  | 'WP$'
  | 'WRB'
  | '.'
  | ','
  | ':'
  | '('
  | ')'
  | '``'
  | "''"
  | '$'
  | '#'
