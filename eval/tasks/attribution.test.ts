import { describe, expect, it } from 'vitest'
import { loadBrat } from '../formats/brat.ts'
import { writeTemporary } from '../temporary-folder.ts'
import { attribution, scoreAttribution } from './attribution.ts'

// Invented text in PolNeAR's format: three statements, one without a source, one with a content in two pieces.
const TEXT = `The mayor said the harbor would open.
"It is safe," Lena Marsh told reporters, "and dry."
It was said that the road had flooded.
`

/** One `.ann` file of three statements; `null` leaves a line out, other words change it. */
function annotations(change: Readonly<Record<string, string | null>> = {}): string {
  const lines: Record<string, string> = {
    T1: 'Source 0 9\tThe mayor',
    T2: 'Cue 10 14\tsaid',
    T3: 'Content 15 36\tthe harbor would open',
    T4: 'Source 52 62\tLena Marsh',
    T5: 'Cue 63 67\ttold',
    T6: 'Content 38 51;79 89\t"It is safe," "and dry."',
    T7: 'Cue 93 101\twas said',
    T8: 'Content 102 127\tthat the road had flooded',
    E1: 'Attribution:T2 Source:T1 Cue:T2 Content:T3',
    E2: 'Attribution:T5 Source:T4 Cue:T5 Content:T6',
    E3: 'Attribution:T7 Cue:T7 Content:T8',
  }
  return Object.entries({ ...lines, ...change })
    .flatMap(([id, line]) => (line === null ? [] : [`${id}\t${line}\n`]))
    .join('')
}

async function figuresOf(predicted: string): Promise<Readonly<Record<string, number>>> {
  const gold = await loadBrat(await writeTemporary({ 'text/a.txt': TEXT, 'attributions/a_x.ann': annotations() }))
  const [copy] = await loadBrat(await writeTemporary({ 'text/a.txt': TEXT, 'attributions/a_x.ann': predicted }))
  const { figures } = await scoreAttribution(gold, () => Promise.resolve(copy?.statements ?? []))
  return figures
}

describe('scoreAttribution', () => {
  it('gives 100 for gold against itself', async () => {
    expect(new Set(Object.values(await figuresOf(annotations())))).toEqual(new Set([100]))
  })

  it('loses exact spans but no overlap where a source is longer', async () => {
    expect(await figuresOf(annotations({ T4: 'Source 52 77\tLena Marsh told reporters' }))).toMatchObject({
      'source.exact.f1': 50,
      'source.overlap.f1': 100,
      'cue.exact.f1': 100,
      'statement.exact.f1': 66.67,
      'statement.overlap.f1': 100,
    })
  })

  it('wants every piece of a content when exact', async () => {
    expect(await figuresOf(annotations({ T6: 'Content 38 51\t"It is safe,"' }))).toMatchObject({
      'content.exact.f1': 66.67,
      'content.overlap.f1': 100,
      'statement.exact.f1': 66.67,
      'statement.overlap.f1': 100,
    })
  })

  it('loses recall where a statement is missing, and nothing of precision', async () => {
    expect(await figuresOf(annotations({ E2: null }))).toMatchObject({
      'statement.overlap.precision': 100,
      'statement.overlap.recall': 66.67,
      'statement.overlap.f1': 80,
      'source.exact.recall': 50,
    })
  })

  it('does not take a statement with a source for one without', async () => {
    const figures = await figuresOf(annotations({ E3: 'Attribution:T7 Source:T4 Cue:T7 Content:T8' }))
    expect(figures).toMatchObject({ 'statement.overlap.f1': 66.67, 'source.exact.f1': 100 })
  })

  it('gives 0 where sources are swapped', async () => {
    const swapped = annotations({
      E1: 'Attribution:T2 Source:T4 Cue:T2 Content:T3',
      E2: 'Attribution:T5 Source:T1 Cue:T5 Content:T6',
      E3: null,
    })
    expect(await figuresOf(swapped)).toMatchObject({ 'statement.overlap.f1': 0, 'source.exact.f1': 100 })
  })
})

describe('the attribution task', () => {
  it('reads a folder, a folder with parts, and a part by its name', async () => {
    const files = { 'text/a.txt': TEXT, 'attributions/a_x.ann': annotations() }
    const inParts = Object.fromEntries(
      ['train', 'dev'].flatMap((part) => Object.entries(files).map(([path, content]) => [`${part}/${path}`, content])),
    )
    const data = await writeTemporary({
      ...inParts,
      'train/text/b.txt': TEXT,
      'train/attributions/b.ann': annotations(),
    })
    expect((await attribution.run({ mode: 'rules', data: await writeTemporary(files) })).documents).toBe(1)
    expect((await attribution.run({ mode: 'rules', data })).documents).toBe(1)
    expect((await attribution.run({ mode: 'rules', data, part: 'train' })).documents).toBe(2)
    expect((await attribution.run({ mode: 'rules', data, part: 'train', only: new Set(['b']) })).documents).toBe(1)
  })

  it('says so where there is no gold', async () => {
    const data = await writeTemporary({ 'a.txt': TEXT })
    await expect(attribution.run({ mode: 'rules', data })).rejects.toThrow('No .txt file with an .ann file was found')
  })

  it('leaves statements inside others out where the gold has none', async () => {
    const text = 'The mayor said that the ministry had denied the report.\n'
    const outer =
      'T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 54\tthat the ministry had denied the report\n'
    const inner = 'T4\tSource 20 32\tthe ministry\nT5\tCue 33 43\thad denied\nT6\tContent 44 54\tthe report\n'
    const one = 'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n'
    const two = 'E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6\n'
    const flat = await writeTemporary({ 'a.txt': text, 'a.ann': outer + one })
    const nested = await writeTemporary({ 'a.txt': text, 'a.ann': outer + inner + one + two })
    for (const data of [flat, nested])
      expect((await attribution.run({ mode: 'rules', data })).figures['statement.overlap.f1']).toBe(100)
  })

  it('finds what read finds', async () => {
    const data = await writeTemporary({ 'a.txt': TEXT, 'a.ann': annotations() })
    const { figures } = await attribution.run({ mode: 'rules', data })
    expect(figures['statement.overlap.f1']).toBeGreaterThan(0)
  })
})
