import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import { isFolder } from '../formats/folders.ts'
import { loadBrat } from '../formats/brat.ts'
import { loadNarratedLabels, type NarratedLabel } from '../formats/narrated-labels.ts'
import { loadNewswire } from '../formats/worldwide-newswire.ts'
import { writeTemporary } from '../temporary-folder.ts'
import { narrated, scoreNarrated, type LabelledText } from './narrated.ts'

// Invented text with four labelled sentences.
const SENTENCES = [
  ['Two rockets hit the market in Sarn on Monday.', 'event'],
  ['The river is the border.', 'background'],
  ['The fire destroyed 240 houses on Tuesday.', 'figure'],
  ['It was a foolish plan.', 'opinion'],
] as const
const TEXT = SENTENCES.map(([sentence]) => sentence).join(' ')

function labels(part: NarratedLabel['part'] = 'tune'): NarratedLabel[] {
  return SENTENCES.map(([sentence, label]) => {
    const start = TEXT.indexOf(sentence)
    return { corpus: 'polnear', part, text: 'a', start, end: start + sentence.length, label }
  })
}

function linesOf(part: NarratedLabel['part']): string {
  return labels(part)
    .map((label) => JSON.stringify(label))
    .join('\n')
}

const LABELLED: LabelledText = { name: 'a', bytes: new TextEncoder().encode(TEXT), text: TEXT, labels: labels() }

function score(indices: readonly number[], share = 1) {
  const read = labels().filter((_, index) => indices.includes(index))
  const spans = read.map(({ start, end }) => ({ start, end: start + Math.round((end - start) * share) }))
  return scoreNarrated([LABELLED], () => Promise.resolve(spans))
}

describe('scoreNarrated', () => {
  it('gives 100 for gold against itself', async () => {
    const { figures } = await score([0, 2])
    expect(new Set(Object.values(figures))).toEqual(new Set([100]))
  })

  it('counts what is missed and what is invented', async () => {
    const { figures, remarks } = await score([0, 1, 3])
    expect(figures).toMatchObject({ 'narrated.precision': 33.33, 'narrated.recall': 50, 'narrated.f1': 40 })
    expect(remarks).toEqual([
      `a: invented (background) ${SENTENCES[1][0]}`,
      `a: missed (figure) ${SENTENCES[2][0]}`,
      `a: invented (opinion) ${SENTENCES[3][0]}`,
    ])
  })

  it('wants more than half of a sentence', async () => {
    expect((await score([0, 2], 0.6)).figures['narrated.recall']).toBe(100)
    expect((await score([0, 2], 0.4)).figures['narrated.recall']).toBe(0)
  })

  it('keeps errors on the measuring part unread', async () => {
    const { remarks } = await scoreNarrated([{ ...LABELLED, labels: labels('dev') }], () => Promise.resolve([]))
    expect(remarks).toEqual([])
  })
})

describe('the narrated task', () => {
  it('reads texts by the labels beside them, the measuring part unless another is asked for', async () => {
    const files = { 'polnear/dev/text/a.txt': TEXT, 'polnear/dev/attributions/a_x.ann': '' }
    const data = await writeTemporary({ ...files, 'narrated.jsonl': linesOf('dev') })
    const { documents, figures } = await narrated.run({ mode: 'rules', data })
    expect(documents).toBe(1)
    expect(figures['narrated.recall']).toBeGreaterThan(0)
    await expect(narrated.run({ mode: 'rules', data, part: 'tune' })).rejects.toThrow('No text with labels')
  })
})

const CORPORA = new URL('../../../shared/corpora/', import.meta.url)
const isThere = await isFolder(CORPORA)
const note = isThere ? '' : ' (skipped: needs ../shared)'

describe("the repository's own labels", () => {
  it('are of both corpora and both parts, none twice', async () => {
    const own = await loadNarratedLabels(new URL('../labels/narrated.jsonl', import.meta.url))
    expect(new Set(own.map(({ corpus, part }) => `${corpus} ${part}`)).size).toBe(4)
    expect(new Set(own.map(({ corpus, text, start }) => `${corpus} ${text} ${start}`)).size).toBe(own.length)
  })

  it.skipIf(!isThere)(`lie on words of texts that the corpora have, outside gold attributions${note}`, async () => {
    const own = await loadNarratedLabels(new URL('../labels/narrated.jsonl', import.meta.url))
    const brat = await Promise.all(
      ['train', 'dev'].map((part) => loadBrat(new URL(`polnear/${part}`, CORPORA).pathname)),
    )
    const articles = await loadNewswire(new URL('worldwide-newswire', CORPORA).pathname)
    const texts = new Map<string, { text: string; taken: readonly Span[] }>([
      ...articles.map((one) => [`worldwide-newswire ${one.name}`, { text: one.text, taken: [] }] as const),
      ...brat.flat().map(({ name, text, statements }) => {
        const taken = statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
        return [`polnear ${name}`, { text, taken }] as const
      }),
    ])
    const wrong = own.filter(({ corpus, text: name, start, end }) => {
      const found = texts.get(`${corpus} ${name}`)
      const words = found?.text.slice(start, end) ?? ''
      return (
        words.length !== end - start ||
        /^\s|\s$/.test(words) ||
        found?.taken.some((one) => one.start < end && start < one.end)
      )
    })
    expect(wrong).toEqual([])
  })
})
