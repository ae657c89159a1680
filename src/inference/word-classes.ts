import type { WordClass } from '../model/token.ts'

/** The word classes that a classifier chooses from; their places are the labels of the word-class model. */
export const WORD_CLASSES = [
  'NN',
  'NNP',
  'NNS',
  'NNPS',
  'IN',
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'TO',
  'PRP',
  'PRP$',
  'POS',
  'CC',
  'CD',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'PDT',
  'EX',
  'UH',
  'FW',
  'LS',
  'SYM',
  '.',
  ',',
  ':',
  '(',
  ')',
  '``',
  "''",
  '$',
  '#',
] as const satisfies readonly WordClass[]

const indices = new Map<WordClass, number>(WORD_CLASSES.map((wordClass, index) => [wordClass, index]))

/** The label of a word class. */
export function labelOf(wordClass: WordClass): number {
  return indices.get(wordClass) ?? 0
}

/** The word class of a label. */
export function wordClassOf(label: number): WordClass {
  return WORD_CLASSES[label] ?? 'NN'
}
