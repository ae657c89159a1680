import { describe, expect, it } from 'vitest'
import { attributionsOf } from '../../../../test/attributions-of.ts'
import type { Certainty } from '../../../model/statement.ts'

/* All sentences here are invented. */
const sentences: readonly (readonly [string, Certainty])[] = [
  ['The guard said that the road was open.', 'certain'],
  ['The guard said that the road may be open.', 'possible'],
  ['The guard said that the road could be open.', 'possible'],
  ['The guard said that he could see the road.', 'certain'],
  ['The guard said that the convoy could not cross the river.', 'certain'],
  ['The guard said that the road was possibly open.', 'possible'],
  ['The guard said that the road was probably open.', 'probable'],
  ['The guard said that the convoy was likely to turn back.', 'probable'],
  ['The guard said that the convoy was unlikely to turn back.', 'probable'],
  ['The guard said that the convoy seemed to turn back.', 'probable'],
  ['The guard said that the commander appeared in court.', 'certain'],
  ['The guard said that the commander was believed to have fled.', 'probable'],
  ['The guard said that the commander was rumored to have fled.', 'possible'],
  ['The guard said that it was possible that the road was open.', 'possible'],
  ['The guard said that it was unclear whether the road was open.', 'unknown'],
  ['The guard said that the convoy must have turned back.', 'probable'],
  ['The guard said that drivers who might have seen the raid had left.', 'certain'],
  ['The guard believes that the road is open.', 'probable'],
  ['The guard knows that the road is open.', 'certain'],
  ['The guard suggested that the road was open.', 'probable'],
  ['The guard hopes that the road is open.', 'unknown'],
  ['The guard asked whether the road was open.', 'unknown'],
  ['The guard urged drivers to leave the town.', 'unknown'],
  ['The convoy reportedly turned back at the river.', 'possible'],
  ['The commander is believed to have fled.', 'probable'],
  ['“I think the road is open,” the guard said.', 'probable'],
  ['“We do not know who mined the road,” the guard said.', 'unknown'],
  ['“Is the road open?” the guard asked.', 'unknown'],
]

describe('certainty, as the source puts it', () => {
  it.each(sentences)('%s', async (sentence, expected) => {
    const [found] = await attributionsOf(sentence)
    expect(found?.certainty).toBe(expected)
  })
})
