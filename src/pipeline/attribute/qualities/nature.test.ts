import { describe, expect, it } from 'vitest'
import { attributionsOf } from '../../../../test/attributions-of.ts'
import type { Nature, Stance } from '../../../model/statement.ts'
import { taggedOf } from '../../../../test/tagged-of.ts'
import type { Draft } from '../draft.ts'
import { readWords } from '../words.ts'
import { findCueSense } from './cue-sense.ts'

/* All sentences here are invented. */
const sentences: readonly (readonly [string, Nature])[] = [
  ['The guard said that the road was open.', 'speech'],
  ['According to the guard, the road was open.', 'speech'],
  ['The guard indicated that the road was open.', 'speech'],
  ['The footage suggests that the road was open.', 'showing'],
  ['The report said that the road was open.', 'speech'],
  ['According to the poll, the front has lost support.', 'showing'],
  ['A video has raised doubts about the report.', 'showing'],
  ['The inquiry found that the road was mined.', 'showing'],
  ['The guard believes that the road is open.', 'belief'],
  ['The guard doubts that the road is open.', 'belief'],
  ['The guard is confident that the road is open.', 'belief'],
  ['The guard fears that the road is mined.', 'attitude'],
  ['The guard is worried that the road is mined.', 'attitude'],
  ['Residents expressed fears that the road was mined.', 'speech'],
  ['The front plans to leave the valley.', 'aim'],
  ['The front wants to leave the valley.', 'aim'],
  ['The guard heard that the road was mined.', 'perception'],
  ['The guard noticed that the gate was open.', 'perception'],
  ['“The road is mined,” the guard worried.', 'speech'],
]

describe('the nature of an attribution', () => {
  it.each(sentences)('%s', async (sentence, expected) => {
    const [found] = await attributionsOf(sentence)
    expect(found?.nature).toBe(expected)
  })
})

/** A draft as an encoder's span gives it where no table of reporting words knows the cue. */
function draftOf(cue: number): Draft {
  return {
    sentence: 0,
    cue: [{ first: cue, end: cue + 1 }],
    lemma: '',
    nature: 'speech',
    stance: 'asserts',
    negated: false,
    source: undefined,
    antecedent: undefined,
    content: [],
    beside: [],
    addressee: undefined,
    confidence: 0.8,
  }
}

const cues: readonly (readonly [string, number, Nature, Stance])[] = [
  ['Critics/NNS of/IN the/DT truce/NN left/VBD ./.', 0, 'attitude', 'accuses'],
  ['The/DT front/NN strove/VBD for/IN the/DT valley/NN ./.', 2, 'aim', 'pledges'],
  ['Two/CD drivers/NNS spotted/VBD the/DT convoy/NN ./.', 2, 'perception', 'asserts'],
  ['The/DT elders/NNS detest/VBP the/DT truce/NN ./.', 2, 'attitude', 'denies'],
  ['The/DT elders/NNS hummed/VBD a/DT song/NN ./.', 2, 'speech', 'asserts'],
]

describe('the sense of a cue that no rule starts from', () => {
  it.each(cues)('%s', (line, cue, nature, stance) => {
    expect(findCueSense(readWords(taggedOf(line)), draftOf(cue))).toEqual({ nature, stance })
  })
})
