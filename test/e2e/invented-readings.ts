import { at, readingOf } from './reading-of.ts'

/* Everything here is invented: places, people, groups and what they are said to have said. */

const DAM_TEXT = `KELMORE – The upper gate of the Orsa dam gave way in the early hours of Tuesday, flooding at least 40 houses in the lower town.

The mayor of Kelmore, Ilka Brandt, confirmed that three people were missing. "We have searched the left bank," she told reporters, "and we will search the right bank at first light."

An engineer at the water authority, who spoke on condition of anonymity because he was not allowed to talk to journalists, said the gate had been reported as cracked in March.

The water authority denied that it had received any such report. Its spokesman, Tomas Riel, said in a statement that "no warning of any kind" had reached the office.

Residents of the lower town said Brandt had told them a week ago that the gate was safe.

A farmers' union warned that the harvest of some 1,200 hectares could be lost. Villagers fear a second wave.

Footage from the lower town purportedly shows the bridge being carried away. The Kelmore Courier could not verify it. The ministry declined to comment.`

const inDam = (words: string) => at(DAM_TEXT, words)

/** A report with nested, narrated and denied statements, anonymity, and things that were resolved. */
export const damReading = readingOf({
  text: DAM_TEXT,
  title: 'Three missing after dam gate fails above Kelmore',
  publisher: 'The Kelmore Courier',
  published: '2031-03-18',
  byline: 'Ada Lorn',
  address: 'examples/kelmore-dam.html',
  statements: [
    {
      content:
        'The upper gate of the Orsa dam gave way in the early hours of Tuesday, flooding at least 40 houses in the lower town',
    },
    {
      source: 'The mayor of Kelmore, Ilka Brandt',
      cue: 'confirmed',
      content: 'three people were missing',
      stance: 'confirms',
      named: true,
      role: 'politician',
      entity: 'e1',
      confidence: 0.93,
    },
    {
      source: '[she] told',
      cue: 'she [told]',
      content: '"We have searched the left bank," … "and we will search the right bank at first light."',
      directness: 'quoted',
      entity: 'e1',
      named: true,
      role: 'politician',
      addresseeSpan: inDam('reporters'),
    },
    {
      source: 'An engineer at the water authority',
      cue: 'journalists, [said] the',
      content: 'the gate had been reported as cracked in March',
      role: 'expert',
      entity: 'e2',
      anonymity: {
        words: 'on condition of anonymity because he was not allowed to talk to journalists',
        reason: 'because he was not allowed to talk to journalists',
      },
      confidence: 0.7,
    },
    {
      source: 'The water authority',
      cue: 'denied',
      content: 'it had received any such report',
      stance: 'denies',
      kind: 'authorities',
      named: true,
      entity: 'e3',
      polarity: 'negative',
      confidence: 0.95,
    },
    {
      source: 'Its spokesman, Tomas Riel',
      cue: 'Riel, [said] in',
      content: '"no warning of any kind" had reached the office',
      stance: 'denies',
      directness: 'partly',
      named: true,
      role: 'spokesperson',
      polarity: 'negative',
      medium: { kind: 'statement', span: inDam('in a statement') },
      said: { edtf: '2031-03-18', span: null },
    },
    {
      source: 'Residents of the lower town',
      cue: 'lower town [said] Brandt',
      content: 'Brandt had told them a week ago that the gate was safe',
      kind: 'group',
      role: 'resident',
      entity: 'e4',
    },
    {
      source: 'said [Brandt] had',
      cue: 'had [told] them',
      content: 'that [the gate was safe]',
      named: true,
      entity: 'e1',
      within: 6,
      said: { edtf: '2031-03-11', span: inDam('a week ago') },
      confidence: 0.5,
    },
    {
      source: "A farmers' union",
      cue: 'warned',
      content: 'the harvest of some 1,200 hectares could be lost',
      stance: 'warns',
      kind: 'organization',
      certainty: 'possible',
    },
    {
      source: 'Villagers',
      cue: 'fear',
      content: 'a second wave',
      nature: 'attitude',
      stance: 'fears',
      kind: 'group',
      certainty: 'possible',
    },
    {
      source: 'Footage from the lower town',
      cue: 'purportedly shows',
      content: 'the bridge being carried away',
      nature: 'showing',
      kind: 'document',
      certainty: 'possible',
    },
    {
      source: 'The ministry',
      cue: 'declined to comment',
      content: 'declined to comment',
      stance: 'declines-to-comment',
      kind: 'authorities',
    },
  ],
  entities: [
    {
      id: 'e1',
      kind: 'person',
      name: 'Ilka Brandt',
      aliases: ['Brandt'],
      facts: [{ kind: 'role', value: 'mayor of Kelmore', span: inDam('mayor of Kelmore') }],
    },
    { id: 'e2', kind: 'person', name: 'an engineer at the water authority', aliases: [], facts: [] },
    { id: 'e3', kind: 'organization', name: 'water authority', aliases: [], facts: [] },
    { id: 'e4', kind: 'group', name: 'residents of the lower town', aliases: [], facts: [] },
  ],
  parts: {
    places: [
      {
        span: inDam('mayor of [Kelmore]'),
        name: 'Kelmore',
        country: null,
        lat: 51.4,
        lon: 12.6,
        radiusKm: 6,
        level: 'locality',
        basis: 'named in the dateline',
        candidates: [{ name: 'Kelmore', country: null, lat: 40.1, lon: -3.2, radiusKm: 4, level: 'locality' }],
      },
    ],
    moments: [
      {
        span: inDam('in March'),
        kind: 'date',
        edtf: '2031-03',
        duration: null,
        reference: null,
        basis: 'the year of the dateline',
      },
      {
        span: inDam('a week ago'),
        kind: 'date',
        edtf: '2031-03-11',
        duration: null,
        reference: null,
        basis: 'a week before the dateline',
      },
    ],
    quantities: [
      { span: inDam('at least 40 houses'), min: 40, max: null, unit: null, of: 'houses', approximate: false },
      { span: inDam('some 1,200 hectares'), min: 1200, max: 1200, unit: 'ha', of: 'harvest', approximate: true },
      { span: inDam('three people'), min: 3, max: 3, unit: null, of: 'people', approximate: false },
    ],
    evidence: [{ span: inDam('Footage'), kind: 'footage', shows: [] }],
  },
})

const LONG_WORD = 'x'.repeat(5000)
const HOSTILE_TEXT = `<script>window.hearsayRan = 1</script><img src=x onerror="window.hearsayRan = 2"> said the gate was open.

\u202EThe mayor\u202C said\u200B the\u2066 bridge had gone and this override has no end \u202E.

An ordinary paragraph after it. ${LONG_WORD} said nothing ${LONG_WORD}.

javascript:window.hearsayRan=3 &lt;b&gt; {{7*7}} \${7*7} <b>bold</b>`

/** A report whose text and facts try to be more than text. */
export const hostileReading = readingOf({
  text: HOSTILE_TEXT,
  title: '<img src=x onerror="window.hearsayRan = 4"> \u202Eeltit',
  publisher: '"><script>window.hearsayRan = 5</script>',
  published: '<b>2031</b>',
  language: '<i>',
  address: `invented/../../${'long-name-'.repeat(60)}\u202Etxt.exe"; filename="evil.html`,
  canonical: 'javascript:window.hearsayRan=6',
  statements: [
    {
      source: '<script>window.hearsayRan = 1</script><img src=x onerror="window.hearsayRan = 2">',
      cue: '[said] the gate',
      content: 'the gate was open',
    },
    {
      source: '\u202EThe mayor',
      cue: 'said\u200B',
      content: 'the\u2066 bridge had gone and this override has no end \u202E',
    },
    { source: LONG_WORD, cue: '[said] nothing', content: `nothing ${LONG_WORD}` },
  ],
})

const PERSIAN_TEXT = `شهردار کلمور گفت که سه نفر ناپدید شده‌اند.

The same report goes on in English: officials said the search continues.

رئیس اداره آب این خبر را تکذیب کرد.`

/** A report in two directions of writing. */
export const persianReading = readingOf({
  text: PERSIAN_TEXT,
  title: 'سه نفر در کلمور ناپدید شدند',
  language: 'fa',
  address: 'invented/kelmore-fa.txt',
  statements: [
    { source: 'شهردار کلمور', cue: 'گفت', content: 'سه نفر ناپدید شده‌اند' },
    { source: 'officials', cue: '[said] the', content: 'the search continues', kind: 'group' },
    { source: 'رئیس اداره آب', cue: 'تکذیب کرد', content: 'این خبر', stance: 'denies' },
  ],
})

/** A report with many statements, to see that the page stays quick. */
export function manyStatements(count: number) {
  // Five sentences a paragraph.
  const lines = Array.from(
    { length: count },
    (_, index) => `Keeper ${index + 1} of the lighthouse at Sundholm said that lamp ${index + 1} had gone out again.`,
  )
  const text = lines.map((line, index) => (index % 5 === 4 ? `${line}\n\n` : `${line} `)).join('')
  return readingOf({
    text,
    title: 'Lamps of Sundholm',
    address: 'invented/many.txt',
    statements: lines.map((_, index) => ({
      source: `Keeper ${index + 1} of the lighthouse at Sundholm`,
      cue: `[said] that lamp ${index + 1} had`,
      content: `lamp ${index + 1} had gone out again`,
    })),
  })
}
