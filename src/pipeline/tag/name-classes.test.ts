import { describe, expect, it } from 'vitest'
import type { MentionKind } from '../../model/mention.ts'
import type { WordClass } from '../../model/token.ts'
import { markProperNouns } from './name-classes.ts'

const known: readonly WordClass[] = ['NN', 'NNS', 'NNP', 'NNPS', 'VBD', 'DT', 'JJ', 'IN', '.']

function classesOf(sentence: string, names: readonly (readonly [string, MentionKind])[]): string {
  const [words, classes]: [string[], WordClass[]] = [[], []]
  const parts = [...sentence.matchAll(/(\S+)\/(\S+)/g)]
  for (const [, word = '', wordClass = ''] of parts) {
    words.push(word)
    classes.push(known.find((one) => one === wordClass) ?? 'SYM')
  }
  const text = words.join(' ')
  let at = 0
  const tokens = words.map((word) => {
    const start = at
    at += word.length + 1
    return { start, end: start + word.length, text: word }
  })
  const found = names.map(([name, kind]) => {
    const start = text.indexOf(name)
    return { span: { start, end: start + name.length }, kind }
  })
  return markProperNouns(tokens, classes, found).join(' ')
}

/* All names are invented. */
describe('words of names', () => {
  it.each<[string, [string, MentionKind][], string]>([
    [
      'Rosa/NNP Flowers/NNS left/VBD Orlan/NN Docks/NNS ./.',
      [
        ['Rosa Flowers', 'person'],
        ['Orlan Docks', 'facility'],
      ],
      'NNP NNP VBD NNP NNPS .',
    ],
    ['The/DT Cuban/JJ team/NN', [['Cuban', 'norp']], 'DT JJ NN'],
    ['Mark/NNP Cuban/JJ', [['Mark Cuban', 'person']], 'NNP NNP'],
    ['Ministry/NNP of/IN Roads/NNS', [['Ministry of Roads', 'organization']], 'NNP IN NNPS'],
    ['the/DT Orlan-based/JJ firm/NN', [['Orlan', 'place']], 'DT JJ NN'],
    ['no/DT names/NNS', [], 'DT NNS'],
  ])('%s', (sentence, names, classes) => {
    expect(classesOf(sentence, names)).toBe(classes)
  })
})
