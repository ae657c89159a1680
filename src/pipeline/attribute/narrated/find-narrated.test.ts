import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../../test/tagged-of.ts'
import { readWords, type Words } from '../words.ts'
import { findNarrated, type Narration } from './find-narrated.ts'

/* All sentences here are invented. */

function narrate(line: string, index = 0): { words: Words; narration: Narration | undefined } {
  const words = readWords(taggedOf(line))
  const sentence = words.sentences[index]
  return { words, narration: sentence === undefined ? undefined : findNarrated(words, index, sentence) }
}

const told: readonly (readonly [string, string])[] = [
  [
    'an event on a day',
    'Two/CD rockets/NNS hit/VBD the/DT market/NN in/IN {place:Sarn/NNP} on/IN {time:Monday/NNP} ./.',
  ],
  [
    'an event in the passive',
    'Three/CD drivers/NNS were/VBD arrested/VBN at/IN the/DT crossing/NN {time:last/JJ week/NN} ./.',
  ],
  [
    'an event that is set for a day',
    'Talks/NNS are/VBP scheduled/VBN to/TO begin/VB in/IN {place:Sarn/NNP} on/IN {time:May/NNP 12/CD} ./.',
  ],
  ['a figure', 'The/DT fire/NN destroyed/VBD 240/CD houses/NNS in/IN two/CD villages/NNS ./.'],
]
const untold: readonly (readonly [string, string])[] = [
  ['a standing description', 'The/DT river/NN is/VBZ the/DT border/NN between/IN the/DT two/CD provinces/NNS ./.'],
  ['a habit', 'Drivers/NNS often/RB wait/VBP at/IN the/DT crossing/NN for/IN hours/NNS ./.'],
  ['history', 'The/DT town/NN had/VBD a/DT mill/NN in/IN {time:1871/CD} and/CC a/DT port/NN ./.'],
  ['advice', 'The/DT council/NN should/MD open/VB the/DT road/NN at/IN once/RB ./.'],
  ['speculation', 'The/DT talks/NNS could/MD fail/VB if/IN the/DT road/NN stays/VBZ closed/VBN ./.'],
  ['a question', 'Who/WP closed/VBD the/DT road/NN on/IN {time:Monday/NNP} ?/.'],
  ['a judgement in the first person', 'We/PRP think/VBP the/DT plan/NN is/VBZ a/DT foolish/JJ one/NN ./.'],
  ['a caption', 'Boats/NNS near/IN the/DT harbor/NN of/IN {place:Sarn/NNP} ./.'],
  ['direct speech', "“/`` Two/CD rockets/NNS hit/VBD the/DT market/NN on/IN {time:Monday/NNP} ./. ”/''"],
]

describe('findNarrated', () => {
  it.each(told)('tells %s', (_, line) => {
    expect(narrate(line).narration).toBeDefined()
  })

  it.each(untold)('leaves out %s', (_, line) => {
    expect(narrate(line).narration).toBeUndefined()
  })

  it('takes the sentence without its stop', () => {
    const { words, narration } = narrate(
      'Two/CD rockets/NNS hit/VBD the/DT market/NN in/IN {place:Sarn/NNP} on/IN {time:Monday/NNP} ./.',
    )
    expect(narration?.range).toEqual({ first: 0, end: words.tokens.length - 1 })
  })

  it('is surer of a dated event than of an undated one', () => {
    const dated = narrate('Guards/NNS were/VBD shot/VBN in/IN {place:Sarn/NNP} on/IN {time:Monday/NNP} ./.').narration
    const undated = narrate('The/DT guards/NNS were/VBD shot/VBN in/IN {place:Sarn/NNP} ./.').narration
    expect(dated?.confidence).toBeGreaterThan(undated?.confidence ?? 1)
    expect(dated?.confidence).toBeLessThanOrEqual(1)
  })

  it('takes an undated event for one among events, and not among years of history', () => {
    const own = 'The/DT guards/NNS opened/VBD the/DT old/JJ gate/NN ./.'
    const event = 'The/DT crowd/NN reached/VBD the/DT gate/NN ./.'
    const history = 'The/DT town/NN was/VBD small/JJ in/IN {time:1871/CD} ./.'
    expect(narrate([event, own, event].join(' | '), 1).narration).toBeDefined()
    expect(narrate([history, own, history].join(' | '), 1).narration).toBeUndefined()
  })
})
