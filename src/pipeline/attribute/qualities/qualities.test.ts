import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../../test/tagged-of.ts'
import type { Certainty, Directness, Polarity, Stance } from '../../../model/statement.ts'
import { attribute } from '../attribute.ts'
import { readWords } from '../words.ts'
import { findAnonymity } from './anonymity.ts'
import { findMedium } from './medium.ts'
import { classifySource, type SourceFacets } from './source-kind.ts'

/* All sentences here are invented. */
const sources: readonly (readonly [string, SourceFacets])[] = [
  ['two/CD army/NN officers/NNS', { kind: 'group', named: false, role: 'military' }],
  ['a/DT security/NN source/NN', { kind: 'person', named: false, role: 'security' }],
  ['an/DT official/NN at/IN the/DT ministry/NN', { kind: 'person', named: false, role: 'official' }],
  ['a/DT former/JJ governor/NN', { kind: 'person', named: false, role: 'former-official' }],
  ['several/JJ villagers/NNS', { kind: 'group', named: false, role: 'resident' }],
  ['the/DT spokesman/NN {person:Ilo/NNP Marr/NNP}', { kind: 'person', named: true, role: 'spokesperson' }],
  ['{person:Ana/NNP Ruiz/NNP} ,/, a/DT surgeon/NN ,/,', { kind: 'person', named: true, role: 'medic' }],
  ['{place:Ruritania/NNP}', { kind: 'authorities', named: true, role: null }],
  ['the/DT {organization:Ministry/NNP of/IN Defense/NNP}', { kind: 'authorities', named: true, role: null }],
  ['the/DT {organization:Free/NNP Valley/NNP Front/NNP}', { kind: 'organization', named: true, role: null }],
  ['the/DT {organization:Karst/NNP} news/NN agency/NN', { kind: 'media', named: true, role: null }],
  ['police/NNS', { kind: 'authorities', named: false, role: 'security' }],
  ['the/DT video/NN', { kind: 'document', named: false, role: null }],
  ['they/PRP', { kind: 'group', named: false, role: null }],
  ['he/PRP', { kind: 'person', named: false, role: null }],
]

describe('classifySource', () => {
  it.each(sources)('%s', (words, expected) => {
    const known = readWords(taggedOf(words))
    expect(classifySource(known, { first: 0, end: known.tokens.length })).toEqual(expected)
  })
})

const stances: readonly (readonly [string, Stance])[] = [
  ['The/DT army/NN said/VBD the/DT road/NN was/VBD open/JJ ./.', 'asserts'],
  ['The/DT army/NN confirmed/VBD that/IN the/DT road/NN was/VBD open/JJ ./.', 'confirms'],
  ['The/DT army/NN could/MD not/RB confirm/VB that/IN the/DT road/NN was/VBD open/JJ ./.', 'asserts'],
  ['The/DT army/NN denied/VBD that/IN the/DT road/NN was/VBD open/JJ ./.', 'denies'],
  ['The/DT army/NN did/VBD not/RB deny/VB that/IN the/DT road/NN was/VBD open/JJ ./.', 'asserts'],
  ['The/DT army/NN declined/VBD to/TO comment/VB on/IN the/DT raid/NN ./.', 'declines-to-comment'],
  ['The/DT army/NN warned/VBD of/IN new/JJ raids/NNS ./.', 'warns'],
  ['The/DT front/NN claimed/VBD responsibility/NN for/IN the/DT raid/NN ./.', 'claims-responsibility'],
  ['The/DT governor/NN vowed/VBD to/TO hold/VB the/DT town/NN ./.', 'pledges'],
  ['The/DT governor/NN ordered/VBD the/DT closure/NN of/IN the/DT road/NN ./.', 'orders'],
  ['The/DT governor/NN accused/VBD the/DT front/NN of/IN shelling/VBG the/DT town/NN ./.', 'accuses'],
  ['The/DT governor/NN cast/VBD doubt/NN on/IN the/DT report/NN ./.', 'doubts'],
]

async function first(line: string) {
  const { attributions } = await attribute.run(taggedOf(line))
  return attributions.find(({ narrated }) => !narrated)
}

describe('stance', () => {
  it.each(stances)('%s', async (line, expected) => {
    expect((await first(line))?.stance).toBe(expected)
  })
})

const contents: readonly (readonly [string, Directness, Certainty, Polarity])[] = [
  ['She/PRP said/VBD the/DT road/NN was/VBD open/JJ ./.', 'indirect', 'certain', 'positive'],
  ['She/PRP said/VBD the/DT road/NN was/VBD not/RB open/JJ ./.', 'indirect', 'certain', 'negative'],
  ['She/PRP said/VBD the/DT road/NN might/MD be/VB open/JJ ./.', 'indirect', 'possible', 'positive'],
  ['She/PRP said/VBD the/DT road/NN was/VBD probably/RB open/JJ ./.', 'indirect', 'probable', 'positive'],
  ["She/PRP said/VBD :/: “/`` The/DT road/NN is/VBZ open/JJ ./. ”/''", 'quoted', 'certain', 'positive'],
  ["She/PRP said/VBD the/DT road/NN was/VBD “/`` wide/JJ open/JJ ”/'' ./.", 'partly', 'certain', 'positive'],
]

describe('directness, certainty and polarity', () => {
  it.each(contents)('%s', async (line, directness, certainty, polarity) => {
    const found = await first(line)
    expect([found?.directness, found?.certainty, found?.polarity]).toEqual([directness, certainty, polarity])
  })
})

const notices: readonly (readonly [string, string, string | null])[] = [
  ['The officer spoke on condition of anonymity.', 'on condition of anonymity', null],
  [
    'The officer spoke on condition of anonymity because he was not authorized to talk to the press.',
    'on condition of anonymity',
    'because he was not authorized to talk to the press',
  ],
  ['A clerk, who asked not to be named, agreed.', 'asked not to be named', null],
  ['Two drivers requested anonymity for fear of arrest.', 'requested anonymity', 'for fear of arrest'],
]

describe('findAnonymity', () => {
  it.each(notices)('%s', (sentence, span, reason) => {
    const found = findAnonymity(sentence, { start: 0, end: sentence.length })
    const words = (at: { start: number; end: number } | null | undefined): string | null =>
      at === null || at === undefined ? null : sentence.slice(at.start, at.end)
    expect([words(found?.span), words(found?.reason)]).toEqual([span, reason])
  })

  it('finds none where a thing is named', () => {
    const sentence = 'The village was named after its founder.'
    expect(findAnonymity(sentence, { start: 0, end: sentence.length })).toBeUndefined()
  })
})

describe('findMedium', () => {
  it.each([
    ['said at a news conference', 'press-conference'],
    ['said in an interview', 'interview'],
    ['said in a written statement', 'statement'],
    ['wrote on Telegram', 'social-media'],
    ['said on state television', 'broadcast'],
    ['said by e-mail', 'message'],
  ])('%s', (words, kind) => {
    expect(findMedium(words, [{ start: 0, end: words.length }])?.kind).toBe(kind)
  })

  it('is null where no medium is told', () => {
    expect(findMedium('said at dawn', [{ start: 0, end: 12 }])).toBeNull()
  })
})
