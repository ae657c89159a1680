import { describe, expect, it } from 'vitest'
import { attributionsOf } from '../../../../test/attributions-of.ts'
import type { Certainty, Stance } from '../../../model/statement.ts'
import { stanceFrames } from '../../../reference/stance-frames.ts'

/* All sentences here and in the table are invented. */
describe('the table of stance frames', () => {
  it.each(stanceFrames.map((frame) => [frame.example, frame] as const))('%s', async (example, frame) => {
    const [found] = await attributionsOf(example)
    expect(found).toMatchObject({
      ...(frame.stance !== undefined && { stance: frame.stance }),
      ...(frame.certainty !== undefined && { certainty: frame.certainty }),
      ...(frame.polarity !== undefined && { polarity: frame.polarity }),
      ...(frame.nature !== undefined && { nature: frame.nature }),
    })
  })
})

const stances: readonly (readonly [string, Stance, Certainty])[] = [
  ['The army said that the bridge was destroyed.', 'asserts', 'certain'],
  ['The army reiterated that the bridge was destroyed.', 'asserts', 'certain'],
  ['The army repeated that the bridge was destroyed.', 'asserts', 'certain'],
  ['The army admitted that the bridge was destroyed.', 'confirms', 'certain'],
  ['The army conceded that the bridge was destroyed.', 'confirms', 'certain'],
  ['The army denied that the bridge was destroyed.', 'denies', 'certain'],
  ['The army dismissed the report.', 'denies', 'certain'],
  ['The army refuted the claim.', 'denies', 'certain'],
  ['The army cannot verify that the bridge was destroyed.', 'asserts', 'unknown'],
  ['The army was unable to confirm that the bridge was destroyed.', 'asserts', 'unknown'],
  ['The army has failed to confirm that the bridge was destroyed.', 'asserts', 'unknown'],
  ['The army could neither confirm nor deny that the bridge was destroyed.', 'declines-to-comment', 'unknown'],
  ['The army would not confirm or deny that the bridge was destroyed.', 'declines-to-comment', 'unknown'],
  ['The army has never denied that the bridge was destroyed.', 'asserts', 'unknown'],
  ['No officer denied that the bridge was destroyed.', 'asserts', 'unknown'],
  ['The minister refused to comment on the raid.', 'declines-to-comment', 'unknown'],
  ['The minister declined to say whether the road was open.', 'declines-to-comment', 'unknown'],
  ['The minister wouldn’t say whether the road was open.', 'declines-to-comment', 'unknown'],
  ['The minister declined to join the talks.', 'denies', 'certain'],
  ['The minister called on the front to leave the valley.', 'asks', 'unknown'],
  ['The minister urged the front to leave the valley.', 'asks', 'unknown'],
  ['The minister ordered the closure of the road.', 'orders', 'unknown'],
  ['The minister blamed the front for the raid.', 'accuses', 'certain'],
  ['The minister warned that the dam could burst.', 'warns', 'possible'],
  ['The minister vowed to hold the town.', 'pledges', 'certain'],
  ['The front threatened to leave the talks.', 'threatens', 'certain'],
  ['The front took responsibility for the raid.', 'claims-responsibility', 'certain'],
  ['The front rejected responsibility for the raid.', 'denies', 'certain'],
  ['The paper withdrew its claim that the dam was mined.', 'retracts', 'certain'],
  ['The paper corrected its report on the raid.', 'corrects', 'certain'],
  ['Residents voiced doubts about the truce.', 'doubts', 'possible'],
  ['Residents fear that the dam will burst.', 'fears', 'possible'],
]

describe('stance', () => {
  it.each(stances)('%s', async (sentence, stance, certainty) => {
    const [found] = await attributionsOf(sentence)
    expect([found?.stance, found?.certainty]).toEqual([stance, certainty])
  })
})
