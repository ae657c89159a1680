import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import { findSeed, type SeedSample } from '../formats/seed.ts'
import { goldReading, type Findings, type GoldReading } from '../read-text.ts'
import { scoreSeed } from '../scores/seed.ts'
import { writeTemporary } from '../temporary-folder.ts'
import { seed } from './seed.ts'

// Invented report and gold in the format of the sample.
const TEXT = `Harbor officials in Qaram said two ships sank last week.
"At least three sank," mayor Lena Marsh told reporters. Marsh denied reports of a fire.
It was said that the harbor would close.
`

function spanOf(words: string): Span & { text: string } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

/** Where the name stands alone. */
const MARSH = { start: TEXT.indexOf('Marsh denied'), end: TEXT.indexOf(' denied'), text: 'Marsh' }

const GOLD = {
  report: { file: 'report.txt', publisher: 'Invented Post', published: '2019-03-04' },
  statements: [
    {
      source: spanOf('Harbor officials in Qaram'),
      cue: spanOf('said'),
      content: [spanOf('two ships sank last week')],
      sourceIs: { kind: 'group', named: false, role: 'official' },
      stance: 'asserts',
    },
    {
      source: spanOf('mayor Lena Marsh'),
      cue: spanOf('told'),
      content: [spanOf('"At least three sank,"')],
      sourceIs: { kind: 'person', named: true, role: 'politician' },
      stance: 'asserts',
    },
    {
      source: MARSH,
      cue: spanOf('denied'),
      content: [spanOf('reports of a fire')],
      sourceIs: { kind: 'person', named: true, role: 'politician' },
      stance: 'denies',
    },
    {
      source: null,
      cue: spanOf('was said'),
      content: [spanOf('that the harbor would close')],
      sourceIs: { kind: 'unknown', named: false, role: null },
      stance: 'asserts',
      optional: true,
    },
  ],
  entities: [{ kind: 'person', name: 'Lena Marsh', aliases: ['Marsh'] }],
  places: [{ name: 'Qaram', country: 'XQ', lat: 10, lon: 20, withinKm: 30 }],
  notPlaces: ['Harbor', 'Marsh'],
  times: [{ text: 'last week', value: '2019-02-25/2019-03-03' }],
  quantities: [
    { text: 'two', value: 2, of: 'ships' },
    { text: 'At least three', min: 3 },
  ],
}

async function loadSample(): Promise<SeedSample> {
  const sample = await findSeed(await writeTemporary({ 'report.txt': TEXT, 'gold.json': JSON.stringify(GOLD) }))
  if (sample === undefined) throw new Error('There is no gold.')
  return sample
}

/** What a perfect reader would give. */
function perfect({ gold }: SeedSample): Findings {
  const statements = gold.statements.map((one, index): Statement => ({
    ...COMMON,
    id: `s_${index}`,
    source: one.source === null ? null : { ...SOURCE, spans: [one.source], ...one.sourceIs },
    cue: { spans: one.cue === null ? [] : [one.cue], lemma: null },
    content: { spans: one.content },
    stance: one.stance,
  }))
  return {
    report: { text: TEXT },
    statements,
    entities: [{ id: 'e1', kind: 'person', name: 'Lena Marsh', aliases: ['Marsh'], facts: [] }],
    mentions: [],
    places: [
      {
        span: spanOf('Qaram'),
        name: 'Qaram',
        country: 'XQ',
        lat: 10.1,
        lon: 20,
        radiusKm: 5,
        level: 'locality',
        basis: '',
        candidates: [],
      },
    ],
    moments: [
      {
        span: spanOf('last week'),
        kind: 'date',
        edtf: '2019-02-25/2019-03-03',
        duration: null,
        reference: null,
        basis: '',
      },
    ],
    quantities: [
      { span: spanOf('two ships'), min: 2, max: 2, unit: null, of: 'ships', approximate: false },
      { span: spanOf('At least three'), min: 3, max: null, unit: null, of: null, approximate: false },
    ],
    evidence: [],
  }
}

const SOURCE = { entity: null, anonymity: { granted: false, span: null, reason: null } }
const COMMON = {
  narrated: false,
  parent: null,
  nature: 'speech',
  directness: 'indirect',
  addressee: null,
  addresseeSpan: null,
  medium: null,
  said: null,
  certainty: 'certain',
  polarity: 'positive',
  confidence: 1,
} as const

function asRead(findings: Findings): GoldReading {
  return goldReading(findings, (span) => span)
}

describe('scoreSeed', () => {
  it('finds all for a perfect reader, and nothing invented or wrong', async () => {
    const sample = await loadSample()
    const { figures, totals, remarks } = scoreSeed(sample, asRead(perfect(sample)))
    expect(remarks).toEqual([])
    expect(figures).toEqual({ ...totals, 'statements.invented': 0, 'notPlaces.wrong': 0 })
    expect(totals).toMatchObject({ 'statements.found': 4, 'aliases.found': 1, 'quantities.found': 2 })
  })

  it('does not tell an optional statement missed as a fault, and counts one that is in no gold as invented', async () => {
    const sample = await loadSample()
    const found = perfect(sample)
    const [first, second, third] = found.statements
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are no statements.')
    const extra = { ...first, cue: { spans: [spanOf('would')], lemma: null } }
    const { figures, remarks } = scoreSeed(sample, asRead({ ...found, statements: [first, second, third, extra] }))
    expect(figures).toMatchObject({ 'statements.found': 3, 'statements.invented': 1 })
    expect(remarks).toEqual(['invented: [Harbor officials in Qaram] [would] [two ships sank last week]'])
  })

  it('leaves narrated statements out', async () => {
    const sample = await loadSample()
    const found = perfect(sample)
    const narrated = found.statements.map((statement) => ({ ...statement, narrated: true }))
    expect(scoreSeed(sample, asRead({ ...found, statements: narrated })).figures).toMatchObject({
      'statements.found': 0,
      'statements.invented': 0,
    })
  })

  it('tells kind, role and stance from finding', async () => {
    const sample = await loadSample()
    const found = perfect(sample)
    const other = found.statements.map((statement): Statement => ({ ...statement, stance: 'asserts' }))
    expect(scoreSeed(sample, asRead({ ...found, statements: other })).figures).toMatchObject({
      'statements.found': 4,
      'statements.kind': 4,
      'statements.stance': 3,
    })
  })

  it('asks of places, times and quantities that their values are right', async () => {
    const sample = await loadSample()
    const found = perfect(sample)
    const wrong: Findings = {
      ...found,
      places: found.places.flatMap((place) => [
        { ...place, lat: 12 },
        { ...place, span: spanOf('Harbor') },
      ]),
      moments: found.moments.map((moment) => Object.assign({}, moment, { edtf: '2019-02' })),
      quantities: [{ span: spanOf('two ships'), min: 2, max: 9, unit: null, of: 'ships', approximate: false }],
      entities: [{ id: 'e1', kind: 'person', name: 'Lena Marsh', aliases: [], facts: [] }],
    }
    expect(scoreSeed(sample, asRead(wrong)).figures).toMatchObject({
      'entities.found': 1,
      'aliases.found': 0,
      'places.found': 1,
      'notPlaces.wrong': 1,
      'times.found': 0,
      'quantities.found': 0,
    })
  })
})

describe('the seed task', () => {
  it('reads the sample of a folder', async () => {
    const data = await writeTemporary({ 'report.txt': TEXT, 'gold.json': JSON.stringify(GOLD) })
    const { figures, totals } = await seed.run({ mode: 'rules', data })
    expect(figures['statements.found']).toBeGreaterThan(0)
    expect(totals['statements.found']).toBe(4)
    await expect(seed.run({ mode: 'rules', data: await writeTemporary({}) })).rejects.toThrow('There is no gold.json')
  })
})
