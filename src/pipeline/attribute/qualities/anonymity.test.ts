import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../../test/tagged-of.ts'
import { attribute } from '../attribute.ts'
import { findAnonymity } from './anonymity.ts'

/* All sentences here are invented. */
const granted: readonly (readonly [string, string, string | null])[] = [
  ['A driver asked to remain anonymous, citing threats.', 'asked to remain anonymous', 'citing threats'],
  ['She asked that her name not be used.', 'asked that her name not be used', null],
  ['A guard, requesting not to be quoted by name, agreed.', 'requesting not to be quoted by name', null],
  ['The guard declined to give his name.', 'declined to give his name', null],
  ['A clerk spoke on condition he not be named.', 'on condition he not be named', null],
  [
    'An envoy spoke on condition of anonymity to discuss the talks, said the ship had sunk.',
    'on condition of anonymity',
    'to discuss the talks',
  ],
  ['A nurse whose name is being withheld for her safety agreed.', 'whose name is being withheld', 'for her safety'],
  [
    'An aide who was not authorized to speak publicly said so.',
    'not authorized to speak publicly',
    'not authorized to speak publicly',
  ],
  ['The clerks spoke on background.', 'spoke on background', null],
  ['Anonymous officials objected.', 'Anonymous', null],
]

describe('findAnonymity', () => {
  it.each(granted)('%s', (sentence, span, reason) => {
    const found = findAnonymity(sentence, { start: 0, end: sentence.length })
    const words = (at: { start: number; end: number } | null | undefined): string | null =>
      at === null || at === undefined ? null : sentence.slice(at.start, at.end)
    expect([words(found?.span), words(found?.reason)]).toEqual([span, reason])
  })

  it.each([
    'He wanted to be named envoy.',
    'The report was published and its author named.',
    'He has no authority to speak for the party.',
    'The clinic is run by Alcoholics Anonymous.',
  ])('grants none in "%s"', (sentence) => {
    expect(findAnonymity(sentence, { start: 0, end: sentence.length })).toBeUndefined()
  })
})

async function isGranted(line: string): Promise<boolean | undefined> {
  const { attributions } = await attribute.run(taggedOf(line))
  return attributions.find(({ narrated }) => !narrated)?.anonymity.granted
}

describe('anonymity', () => {
  const said = 'Two/CD drivers/NNS said/VBD the/DT road/NN was/VBD open/JJ ./.'
  const asked = 'asked/VBD not/RB to/TO be/VB named/VBN ./.'

  it.each([
    ['a pronoun of its number', `They/PRP ${asked}`, true],
    ['its noun', `The/DT drivers/NNS ${asked}`, true],
    ['a word for any source', `The/DT sources/NNS ${asked}`, true],
    ['a pronoun of another number', `He/PRP ${asked}`, false],
    ['another noun', `The/DT clerks/NNS ${asked}`, false],
  ])('is told of a source by %s in the next sentence', async (_, next, expected) => {
    expect(await isGranted(`${said} | ${next}`)).toBe(expected)
  })

  it('is none where someone else in the content asked for it', async () => {
    const line = 'The/DT mayor/NN said/VBD the/DT guard/NN who/WP was/VBD not/RB identified/VBN had/VBD fled/VBN ./.'
    expect(await isGranted(line)).toBe(false)
  })
})
