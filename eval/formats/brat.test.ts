import { describe, expect, it } from 'vitest'
import { writeTemporary } from '../temporary-folder.ts'
import { isBrat, loadBrat } from './brat.ts'

// Invented: a text with a character outside the basic plane before the words that are annotated.
const TEXT = '🚢 The mayor said the harbor, closed in May, would open.\n'
const ANNOTATIONS = [
  'T1\tSource 2 11\tThe mayor',
  'T2\tCue 12 16\tsaid',
  'T3\tContent 17 27;44 54\tthe harbor would open',
  'T4\tAttribution 12 16\tsaid',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
  'T5\tDiscuss 17 27\tthe harbor',
  'E2\tDiscuss:T5',
  'E3\tAttribution:T4',
  '#1\tAnnotatorNotes E1\tinvented',
]

function wordsOf(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}

describe('loadBrat', () => {
  it('reads code points, pieces and roles, and drops marks and events without roles', async () => {
    const folder = await writeTemporary({ 'text/a.txt': TEXT, 'attributions/a_x1.ann': `${ANNOTATIONS.join('\n')}\n` })
    const [only, ...others] = await loadBrat(folder)
    expect(others).toEqual([])
    expect(only?.statements).toHaveLength(1)
    const [statement] = only?.statements ?? []
    expect(wordsOf(TEXT, statement?.source ?? [])).toEqual(['The mayor'])
    expect(wordsOf(TEXT, statement?.cue ?? [])).toEqual(['said'])
    expect(wordsOf(TEXT, statement?.content ?? [])).toEqual(['the harbor', 'would open'])
  })

  it('takes further contents as pieces of one', async () => {
    const lines = [...ANNOTATIONS.slice(0, 2), 'T3\tContent 17 27\tthe harbor', 'T6\tContent 44 54\twould open']
    const event = 'E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1 Content2:T6'
    const folder = await writeTemporary({ 'a.txt': TEXT, 'a.ann': [...lines, event].join('\n') })
    const [only] = await loadBrat(folder)
    expect(wordsOf(TEXT, only?.statements[0]?.content ?? [])).toEqual(['the harbor', 'would open'])
  })

  it("uses the first annotator's copy of a text, and leaves texts without one out", async () => {
    const folder = await writeTemporary({
      'text/a.txt': TEXT,
      'text/b.txt': TEXT,
      'text/c.txt': TEXT,
      'attributions/a_x2.ann': '',
      'attributions/a_x1.ann': ANNOTATIONS.join('\n'),
      'attributions/b_x2.ann': '',
    })
    const texts = await loadBrat(folder)
    expect(texts.map(({ name, statements }) => [name, statements.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
  })

  it.each([
    ['as one, as Python reads them', 'T1\tCue 10 14\tsaid'],
    ['as two, where the words then fit', 'T1\tCue 11 15\tsaid'],
  ])('counts line ends of two characters %s', async (_, line) => {
    const text = 'Harbor\r\nHe said so.\r\n'
    const folder = await writeTemporary({ 'a.txt': text, 'a.ann': `${line}\nE1\tAttribution:T1 Cue:T1` })
    const [only] = await loadBrat(folder)
    expect(wordsOf(text, only?.statements[0]?.cue ?? [])).toEqual(['said'])
  })

  it('keeps a byte order mark as a character of the text', async () => {
    const text = '\uFEFFHe said so.'
    const folder = await writeTemporary({ 'a.txt': text, 'a.ann': 'T1\tCue 4 8\tsaid\nE1\tAttribution:T1 Cue:T1' })
    const [only] = await loadBrat(folder)
    expect(wordsOf(text, only?.statements[0]?.cue ?? [])).toEqual(['said'])
  })
})

describe('isBrat', () => {
  it('knows its folders', async () => {
    expect(await isBrat(await writeTemporary({ 'a.txt': TEXT, 'a.ann': '' }))).toBe(true)
    expect(await isBrat(await writeTemporary({ 'dev/text/a.txt': TEXT }))).toBe(false)
  })
})
