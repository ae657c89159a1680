import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../../test/tagged-of.ts'
import { readWords } from '../words.ts'
import { findMainVerb, type Telling } from './main-verb.ts'

/* All sentences here are invented. */
const cases: readonly (readonly [Telling, string, string])[] = [
  ['past', 'opened', 'The/DT guards/NNS opened/VBD fire/NN ./.'],
  ['past-passive', 'mined', 'The/DT road/NN was/VBD then/RB mined/VBN ./.'],
  ['past-progressive', 'clearing', 'Crews/NNS were/VBD clearing/VBG the/DT road/NN ./.'],
  ['past-state', 'remained', 'The/DT road/NN remained/VBD closed/JJ ./.'],
  ['perfect', 'opened', 'The/DT guards/NNS have/VBP opened/VBN fire/NN ./.'],
  ['perfect-passive', 'been', 'The/DT road/NN has/VBZ been/VBN mined/VBN ./.'],
  ['perfect-progressive', 'been', 'They/PRP have/VBP been/VBN fighting/VBG ./.'],
  ['past-perfect', 'opened', 'The/DT guards/NNS had/VBD not/RB opened/VBN fire/NN ./.'],
  ['progressive', 'clearing', 'Crews/NNS are/VBP clearing/VBG the/DT road/NN ./.'],
  ['scheduled', 'set', 'Talks/NNS are/VBP set/VBN for/IN Monday/NNP ./.'],
  ['present-passive', 'mined', 'The/DT road/NN is/VBZ mined/VBN ./.'],
  ['present', 'leads', 'The/DT road/NN leads/VBZ north/RB ./.'],
  ['copula', 'long', 'The/DT road/NN is/VBZ long/JJ ./.'],
  ['future', 'open', 'The/DT road/NN will/MD open/VB ./.'],
  ['possible', 'open', 'The/DT road/NN could/MD open/VB ./.'],
  ['advised', 'open', 'The/DT road/NN should/MD open/VB ./.'],
  ['past', 'left', 'The/DT guards/NNS who/WP were/VBD hurt/VBN left/VBD the/DT town/NN ./.'],
  ['past', 'left', 'When/WRB the/DT bridge/NN was/VBD hit/VBN ,/, the/DT guards/NNS left/VBD ./.'],
  ['past', 'left', 'After/IN the/DT raid/NN ,/, the/DT guards/NNS left/VBD ./.'],
]

describe('findMainVerb', () => {
  it.each(cases)('finds %s at "%s"', (telling, head, line) => {
    const words = readWords(taggedOf(line))
    const [sentence] = words.sentences
    if (sentence === undefined) throw new Error('no sentence')
    const found = findMainVerb(words, sentence)
    expect([found.telling, words.lower[found.head]]).toEqual([telling, head])
  })

  it('finds none in a scrap without a finite verb', () => {
    const words = readWords(taggedOf('Boats/NNS near/IN the/DT harbor/NN'))
    const [sentence] = words.sentences
    if (sentence === undefined) throw new Error('no sentence')
    expect(findMainVerb(words, sentence)).toMatchObject({ telling: 'none', finite: -1 })
  })
})
