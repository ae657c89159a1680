import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../../test/tagged-of.ts'
import { readWords } from '../words.ts'
import { findFigures } from './figures.ts'

/* All sentences here are invented. */
const cases: readonly (readonly [string, string, number, boolean])[] = [
  ['a count', 'The/DT fire/NN burned/VBD two/CD houses/NNS ./.', 1, false],
  ['a large count', 'The/DT fire/NN burned/VBD 1,200/CD houses/NNS ./.', 1, true],
  ['a share', 'The/DT party/NN won/VBD 12/CD percent/NN ./.', 1, true],
  ['a vague number', 'Dozens/NNS of/IN guards/NNS fled/VBD ./.', 1, true],
  ['an age between commas', 'Ana/NNP Ruiz/NNP ,/, 45/CD ,/, left/VBD ./.', 0, false],
  ['an age behind a copula', 'She/PRP is/VBZ 45/CD ./.', 0, false],
  ['a year', 'The/DT law/NN of/IN 1998/CD holds/VBZ ./.', 0, false],
  ['a time', 'They/PRP met/VBD on/IN {time:May/NNP 12/CD} ./.', 0, false],
  ['a number that names', 'Section/NN 12/CD was/VBD read/VBN ./.', 0, false],
  ['"one"', 'One/CD guard/NN fled/VBD ./.', 0, false],
]

describe('findFigures', () => {
  it.each(cases)('counts %s', (_, line, count, large) => {
    const words = readWords(taggedOf(line))
    const [sentence] = words.sentences
    if (sentence === undefined) throw new Error('no sentence')
    expect(findFigures(words, sentence)).toEqual({ count, large })
  })
})
