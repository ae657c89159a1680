import { describe, expect, it } from 'vitest'
import { attributionsOf } from '../../../../test/attributions-of.ts'
import type { Polarity } from '../../../model/statement.ts'

/* All sentences here are invented. */
const sentences: readonly (readonly [string, Polarity])[] = [
  ['The guard said that the road was open.', 'positive'],
  ['The guard said that the road was not open.', 'negative'],
  ['The guard said that the road wasn’t open.', 'negative'],
  ['The guard said that he had never seen the commander.', 'negative'],
  ['The guard said that nobody had crossed the river.', 'negative'],
  ['The guard said that no convoy had crossed the river.', 'negative'],
  ['The guard said that none of the convoys had crossed the river.', 'negative'],
  ['The guard said that there was no fighting in the town.', 'negative'],
  ['The guard said that the town has no hospital.', 'negative'],
  ['The guard said that there was no doubt about the raid.', 'positive'],
  ['The guard said that the convoy failed to cross the river.', 'negative'],
  ['The guard said that the convoy did not fail to cross the river.', 'positive'],
  ['The guard said that the elders refused to leave.', 'negative'],
  ['The guard said that the front was unable to hold the town.', 'negative'],
  ['The guard said that the report was false.', 'negative'],
  ['The guard said that the front was unlikely to leave.', 'negative'],
  ['The guard said that the front no longer held the town.', 'negative'],
  ['The guard said that not only the bridge was destroyed.', 'positive'],
  ['The guard said that no fewer than nine convoys had crossed the river.', 'positive'],
  ['The guard said that the men who had not fled were arrested.', 'positive'],
  ['The guard said that the men who had fled were not arrested.', 'negative'],
  ['The guard said that the road was closed because the mines had not been cleared.', 'positive'],
  ['The guard said that if the mines were not cleared, the road would stay closed.', 'positive'],
  ['The guard said that it was clear that the road was not open.', 'negative'],
  ['The guard said that it was not true that the road was open.', 'negative'],
  ['The guard said that it was not until May that the road was open.', 'positive'],
  ['The front vowed not to leave the valley.', 'negative'],
  ['The front vowed to leave the valley.', 'positive'],
  ['The guard reported no casualties.', 'negative'],
  ['“The road is not mined,” the guard said.', 'negative'],
  ['The road, the guard said, was not mined.', 'negative'],
  ['The commander is not believed to have fled.', 'positive'],
]

describe('polarity of the main clause', () => {
  it.each(sentences)('%s', async (sentence, expected) => {
    const [found] = await attributionsOf(sentence)
    expect(found?.polarity).toBe(expected)
  })
})
