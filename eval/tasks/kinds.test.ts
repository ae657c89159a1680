import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { loadBrat, type AttributedText } from '../formats/brat.ts'
import { isFolder } from '../formats/folders.ts'
import { loadKindLabels, type KindLabel } from '../formats/kind-labels.ts'
import { isSame, toPieces } from '../scores/spans.ts'
import { writeTemporary } from '../temporary-folder.ts'
import { kinds, scoreKinds, type ReadStatement } from './kinds.ts'

// Invented text in PolNeAR's format: three statements, one without a source.
const CORPUS = {
  'text/a.txt':
    'The mayor denied the harbor would open.\nVillagers said it was safe.\nIt was said that the road had flooded.\n',
  'attributions/a_x.ann': [
    'T1\tSource 0 9\tThe mayor',
    'T2\tCue 10 16\tdenied',
    'T3\tContent 17 38\tthe harbor would open',
    'T4\tSource 40 49\tVillagers',
    'T5\tCue 50 54\tsaid',
    'T6\tContent 55 66\tit was safe',
    'T7\tCue 71 79\twas said',
    'T8\tContent 80 105\tthat the road had flooded',
    'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
    'E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6',
    'E3\tAttribution:T7 Cue:T7 Content:T8',
    '',
  ].join('\n'),
}

const COMMON = {
  corpus: 'invented',
  part: '',
  text: 'a',
  named: false,
  role: null,
  anonymous: false,
  stance: 'asserts',
  directness: 'indirect',
  certainty: 'certain',
  polarity: 'positive',
  nature: 'speech',
  medium: null,
} as const
const LABELS: readonly KindLabel[] = [
  { ...COMMON, cue: [[10, 16]], half: 'tune', kind: 'person', role: 'official', stance: 'denies' },
  { ...COMMON, cue: [[50, 54]], half: 'measure', kind: 'group', role: 'resident' },
  { ...COMMON, cue: [[71, 79]], half: 'tune', kind: null },
]

/** What a perfect reader would give. */
function perfect({ statements }: AttributedText): ReadStatement[] {
  return statements.map((roles, index) => {
    const label = LABELS[index]
    if (label === undefined) throw new Error('A label is missing.')
    const { kind, role, stance } = label
    const source = { spans: roles.source, named: false, role, entity: null, anonymity: NOT_GRANTED }
    return { roles, statement: { ...STATEMENT, stance, source: kind === null ? null : { ...source, kind } } }
  })
}

const NOT_GRANTED = { granted: false, span: null, reason: null }
const STATEMENT: Statement = {
  id: 's_1',
  narrated: false,
  parent: null,
  source: null,
  cue: { spans: [], lemma: null },
  content: { spans: [] },
  nature: 'speech',
  stance: 'asserts',
  directness: 'indirect',
  addressee: null,
  addresseeSpan: null,
  medium: null,
  said: null,
  certainty: 'certain',
  polarity: 'positive',
  confidence: 1,
}

async function score(damage: (read: ReadStatement[]) => readonly ReadStatement[]) {
  const texts = await loadBrat(await writeTemporary(CORPUS))
  return scoreKinds(texts, LABELS, (text) => Promise.resolve(damage(perfect(text))))
}

describe('scoreKinds', () => {
  it('gives 100 for a perfect reader, and what the commonest value would have', async () => {
    const { figures, remarks } = await score((read) => read)
    const own = Object.entries(figures).filter(([name]) => !name.endsWith('.commonest'))
    expect(new Set(own.map(([, value]) => value))).toEqual(new Set([100]))
    expect(figures).toMatchObject({ 'kind.commonest': 33.33, 'stance.commonest': 66.67, 'polarity.commonest': 100 })
    expect(remarks).toEqual([])
  })

  it('takes an unknown source for none', async () => {
    const { figures } = await score((read) =>
      read.map(({ roles, statement }) => ({
        roles,
        statement: {
          ...statement,
          source: statement.source ?? {
            spans: [{ start: 68, end: 70 }],
            kind: 'unknown' as const,
            named: false,
            role: null,
            entity: null,
            anonymity: NOT_GRANTED,
          },
        },
      })),
    )
    expect(figures).toMatchObject({ kind: 100, role: 100 })
  })

  it('leaves a statement that was not found out of all but found', async () => {
    const { figures, remarks } = await score((read) => read.slice(1))
    expect(figures).toMatchObject({ found: 66.67, stance: 100, kind: 100 })
    expect(remarks).toEqual(['missed a: [The mayor] [denied] [the harbor would open]'])
  })

  it('wants the content to overlap, too', async () => {
    const { figures } = await score((read) =>
      read.map(({ roles, statement }) => ({ statement, roles: { ...roles, content: roles.source } })),
    )
    expect(figures['found']).toBe(0)
  })

  it('lists the errors of the half for tuning, and not those of the half for measuring', async () => {
    const { figures, remarks } = await score((read) =>
      read.map(({ roles, statement }) => ({ roles, statement: { ...statement, stance: 'warns' } })),
    )
    expect(figures).toMatchObject({ stance: 0, 'stance.measure': 0, 'stance.macro.f1': 0 })
    expect(remarks).toEqual([
      'stance denies, read warns: a: [The mayor] [denied] [the harbor would open]',
      'stance asserts, read warns: a: [–] [was said] [that the road had flooded]',
    ])
  })

  it('refuses labels whose cue the gold lacks', async () => {
    const texts = await loadBrat(await writeTemporary(CORPUS))
    const strange = [{ ...COMMON, cue: [[0, 3]], half: 'tune', kind: 'person' }] satisfies KindLabel[]
    await expect(scoreKinds(texts, strange, () => Promise.resolve([]))).rejects.toThrow('a cue that the gold lacks')
  })
})

describe('kinds', () => {
  it('reads a folder with labels of its own', async () => {
    const labels = LABELS.map((label) => JSON.stringify(label)).join('\n')
    const data = await writeTemporary({ ...CORPUS, 'kinds.jsonl': labels })
    expect(await kinds.run({ data, mode: 'rules' })).toMatchObject({ documents: 1, figures: { found: 100 } })
  })

  it('wants a text that is labelled', async () => {
    await expect(kinds.run({ data: await writeTemporary(CORPUS), mode: 'rules' })).rejects.toThrow(
      'No text that is labelled',
    )
  })
})

const DEV = new URL('../../../shared/corpora/polnear/dev', import.meta.url)
const hasCorpus = await isFolder(DEV)

describe('eval/labels/kinds.jsonl', () => {
  it('has half of its labels for tuning and half for measuring, no statement twice', async () => {
    const labels = await loadKindLabels(new URL('../labels/kinds.jsonl', import.meta.url))
    const keys = labels.map(({ text, cue }) => `${text} ${JSON.stringify(cue)}`)
    expect(new Set(keys).size).toBe(labels.length)
    expect(labels.filter(({ half }) => half === 'tune')).toHaveLength(labels.length / 2)
  })

  it.skipIf(!hasCorpus)('points at cues of PolNeAR dev (skipped where ../shared has no PolNeAR)', async () => {
    const labels = await loadKindLabels(new URL('../labels/kinds.jsonl', import.meta.url))
    const texts = new Map((await loadBrat(DEV.pathname)).map((text) => [text.name, text]))
    const lost = labels.filter(({ text: name, cue }) => {
      const gold = texts.get(name)
      const pieces = toPieces(
        cue.map(([start, end]) => ({ start, end })),
        gold?.text ?? '',
      )
      return gold?.statements.some((statement) => isSame(statement.cue, pieces)) !== true
    })
    expect(lost).toEqual([])
  })
})
