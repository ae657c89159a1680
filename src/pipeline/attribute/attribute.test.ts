import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../test/tagged-of.ts'
import type { Span } from '../../model/span.ts'
import { attribute } from './attribute.ts'

interface Shown {
  readonly source: string | null
  readonly cue: string
  readonly content: readonly string[]
}

async function read(...lines: readonly string[]) {
  const known = taggedOf(...lines)
  const { attributions } = await attribute.run(known)
  const words = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => known.report.text.slice(start, end))
  const shown = attributions
    .filter(({ narrated }) => !narrated)
    .map((one): Shown => ({
      source: one.source === null ? null : words(one.source.spans).join(' '),
      cue: words(one.cue.spans).join(' '),
      content: words(one.content.spans),
    }))
  return { attributions, shown, words }
}

/* All sentences here are invented. */
const patterns: readonly (readonly [string, string, Shown])[] = [
  [
    'source before the cue, content after it',
    'Officials/NNS in/IN the/DT capital/NN said/VBD the/DT depot/NN was/VBD hit/VBN ./.',
    { source: 'Officials in the capital', cue: 'said', content: ['the depot was hit'] },
  ],
  [
    'an apposition between commas belongs to the source',
    '{person:Ana/NNP Ruiz/NNP} ,/, a/DT spokeswoman/NN for/IN the/DT ministry/NN ,/, denied/VBD that/IN the/DT road/NN was/VBD mined/VBN ./.',
    { source: 'Ana Ruiz, a spokeswoman for the ministry,', cue: 'denied', content: ['that the road was mined'] },
  ],
  [
    'the one who is told stands between cue and content',
    'The/DT mayor/NN told/VBD reporters/NNS on/IN {time:Monday/NNP} that/IN the/DT bridge/NN had/VBD been/VBN mined/VBN ./.',
    { source: 'The mayor', cue: 'told', content: ['that the bridge had been mined'] },
  ],
  [
    'direct speech before an inverted source with its description',
    "“/`` The/DT road/NN is/VBZ closed/VBN ,/, ”/'' said/VBD {person:Ana/NNP Ruiz/NNP} ,/, a/DT farmer/NN ./.",
    { source: 'Ana Ruiz, a farmer', cue: 'said', content: ['“The road is closed,”'] },
  ],
  [
    'a clause with its attribution in the middle',
    'The/DT road/NN ,/, she/PRP said/VBD ,/, was/VBD closed/VBN ./.',
    { source: 'she', cue: 'said', content: ['The road', 'was closed'] },
  ],
  [
    'according to at the head of the sentence',
    'According/VBG to/TO the/DT governor/NN ,/, the/DT bridge/NN was/VBD destroyed/VBN ./.',
    { source: 'the governor', cue: 'According to', content: ['the bridge was destroyed'] },
  ],
  [
    'according to at its end',
    'The/DT bridge/NN was/VBD destroyed/VBN ,/, according/VBG to/TO two/CD drivers/NNS ./.',
    { source: 'two drivers', cue: 'according to', content: ['The bridge was destroyed'] },
  ],
  [
    'a passive report without a source',
    'The/DT commander/NN was/VBD said/VBN to/TO have/VB left/VBN the/DT city/NN ./.',
    { source: null, cue: 'was said', content: ['The commander', 'to have left the city'] },
  ],
  [
    'an impersonal passive with its agent',
    'It/PRP was/VBD reported/VBN by/IN a/DT radio/NN station/NN that/IN the/DT dam/NN had/VBD burst/VBN ./.',
    { source: 'a radio station', cue: 'was reported', content: ['that the dam had burst'] },
  ],
  [
    'quoted as saying makes the subject the source',
    'The/DT colonel/NN was/VBD quoted/VBN as/IN saying/VBG that/IN the/DT town/NN was/VBD calm/JJ ./.',
    { source: 'The colonel', cue: 'was quoted as saying', content: ['that the town was calm'] },
  ],
  [
    'a noun with the verb that makes one cue with it',
    'Residents/NNS expressed/VBD concern/NN that/IN the/DT dam/NN had/VBD been/VBN mined/VBN ./.',
    { source: 'Residents', cue: 'expressed concern', content: ['that the dam had been mined'] },
  ],
  [
    'an adjective of belief',
    'The/DT ministry/NN is/VBZ confident/JJ that/IN the/DT border/NN will/MD hold/VB ./.',
    { source: 'The ministry', cue: 'is confident', content: ['that the border will hold'] },
  ],
  [
    'an adverb that passes a clause on without a source',
    'The/DT convoy/NN reportedly/RB turned/VBD back/RB ./.',
    { source: null, cue: 'reportedly', content: ['The convoy', 'turned back'] },
  ],
  [
    'a refusal to comment',
    'The/DT army/NN declined/VBD to/TO comment/VB on/IN the/DT raid/NN ./.',
    { source: 'The army', cue: 'declined', content: ['to comment on the raid'] },
  ],
]

describe('attribute', () => {
  it.each(patterns)('%s', async (_, line, expected) => {
    const { shown } = await read(line)
    expect(shown).toEqual([expected])
  })

  it('gives a participle the subject of its sentence', async () => {
    const { shown } = await read(
      'The/DT mayor/NN left/VBD the/DT hall/NN ,/, saying/VBG that/IN talks/NNS had/VBD failed/VBN ./.',
    )
    expect(shown).toEqual([{ source: 'The mayor', cue: 'saying', content: ['that talks had failed'] }])
  })

  it('ends content before the next attribution of the sentence', async () => {
    const { shown } = await read(
      'He/PRP said/VBD that/IN the/DT road/NN was/VBD closed/VBN ,/, adding/VBG that/IN it/PRP was/VBD mined/VBN ./.',
    )
    expect(shown.map(({ content }) => content)).toEqual([['that the road was closed'], ['that it was mined']])
  })

  it('carries direct speech on into the next sentence', async () => {
    const { shown } = await read(
      "“/`` The/DT road/NN is/VBZ closed/VBN ,/, ”/'' she/PRP said/VBD ./. | “/`` Nobody/NN will/MD pass/VB ./. ”/''",
    )
    expect(shown).toEqual([{ source: 'she', cue: 'said', content: ['“The road is closed,”', '“Nobody will pass.”'] }])
  })

  it('nests what a source says that another has said', async () => {
    const { attributions, shown } = await read(
      'She/PRP said/VBD the/DT ministry/NN had/VBD denied/VBN that/IN the/DT road/NN was/VBD mined/VBN ./.',
    )
    expect(shown.map(({ source }) => source)).toEqual(['She', 'the ministry'])
    expect(attributions.map(({ parent }) => parent)).toEqual([null, 0])
  })

  it('reads one source that quotes another as two statements', async () => {
    const { attributions, shown } = await read(
      'The/DT paper/NN quoted/VBD a/DT guard/NN as/IN saying/VBG that/IN the/DT gate/NN was/VBD open/JJ ./.',
    )
    expect(shown.map(({ source, cue }) => [source, cue])).toEqual([
      ['The paper', 'quoted'],
      ['a guard', 'as saying'],
    ])
    expect(attributions.map(({ parent }) => parent)).toEqual([null, 0])
  })

  it('takes a request not to be named as a condition and no statement', async () => {
    const { attributions, shown } = await read(
      'A/DT clerk/NN ,/, who/WP asked/VBD not/RB to/TO be/VB named/VBN ,/, said/VBD the/DT gate/NN was/VBD open/JJ ./.',
    )
    expect(shown).toEqual([
      { source: 'A clerk, who asked not to be named,', cue: 'said', content: ['the gate was open'] },
    ])
    expect(attributions[0]?.anonymity.granted).toBe(true)
  })

  it('leaves the dateline out of the content', async () => {
    const { shown } = await read('SARN/NNP --/: The/DT gate/NN was/VBD open/JJ ,/, a/DT clerk/NN said/VBD ./.')
    expect(shown).toEqual([{ source: 'a clerk', cue: 'said', content: ['The gate was open'] }])
  })

  it('reads a transcript label as speaker', async () => {
    const { shown } = await read('{person:RUIZ/NNP} :/: The/DT road/NN is/VBZ closed/VBN ./.')
    expect(shown).toEqual([{ source: 'RUIZ', cue: ':', content: ['The road is closed.'] }])
  })

  it('tells an event in the report’s own voice apart', async () => {
    const { attributions, words } = await read(
      'Two/CD rockets/NNS hit/VBD the/DT market/NN on/IN {time:Monday/NNP} ./.',
    )
    expect(attributions.map(({ narrated, source }) => [narrated, source?.kind])).toEqual([[true, 'publisher']])
    expect(words(attributions[0]?.content.spans ?? [])).toEqual(['Two rockets hit the market on Monday'])
  })

  it('finds nothing in a question or in background', async () => {
    const { attributions } = await read('Who/WP is/VBZ to/TO blame/VB ?/.', 'War/NN is/VBZ hell/NN ./.')
    expect(attributions).toEqual([])
  })

  it('says when, where and to whom it was said', async () => {
    const { attributions, words } = await read(
      'The/DT governor/NN said/VBD in/IN a/DT statement/NN on/IN {time:Monday/NNP} that/IN the/DT road/NN was/VBD open/JJ ./.',
    )
    const [one] = attributions
    expect(words([one?.medium?.span ?? { start: 0, end: 0 }, one?.said ?? { start: 0, end: 0 }])).toEqual([
      'in a statement',
      'Monday',
    ])
    expect(one?.medium?.kind).toBe('statement')
  })
})
