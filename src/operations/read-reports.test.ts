import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { ReadOutcome } from './read-outcome.ts'
import { openReader } from './reader.ts'
import { readReports } from './read-reports.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-read-'))
})
afterEach(() => rm(folder, { recursive: true }))

const TEXT = 'Officials in Sarn said the bridge was open. This report is invented.\n'

async function filesOf(...texts: string[]): Promise<string[]> {
  const files = texts.map((_, index) => path.join(folder, `${index}.txt`))
  await Promise.all(files.map((file, index) => writeFile(file, texts[index] ?? '')))
  return files
}

async function all(outcomes: AsyncIterable<ReadOutcome>): Promise<ReadOutcome[]> {
  const seen: ReadOutcome[] = []
  for await (const outcome of outcomes) seen.push(outcome)
  return seen
}

function addressOf(outcome: ReadOutcome): string {
  if (outcome.kind === 'read') return outcome.reading.report.address
  return outcome.kind === 'unread' ? outcome.address : outcome.problem.address
}

describe('reading many reports', () => {
  it('yields what came of each in the order of the inputs, good and bad', async () => {
    const files = await filesOf(TEXT, '', `${TEXT}Twice.`, TEXT)
    const inputs = [...files.slice(0, 2), path.join(folder, 'missing.txt'), ...files.slice(2)]
    const outcomes = await all(readReports(inputs))
    expect(outcomes.map(addressOf)).toEqual(inputs)
    expect(outcomes.map(({ kind }) => kind)).toEqual(['read', 'unreadable', 'unreadable', 'read', 'read'])
  })

  it('gives the document with its bytes beside the reading', async () => {
    const [file = ''] = await filesOf(TEXT)
    const [outcome] = await all(readReports([file]))
    expect(outcome).toMatchObject({ kind: 'read', document: { bytes: Buffer.from(TEXT) } })
  })

  it('takes no more than its consumer keeps up with', async () => {
    const files = await filesOf(...Array.from({ length: 60 }, () => TEXT))
    const outcomes = readReports(files)
    await outcomes.next()
    await new Promise((resolve) => setTimeout(resolve, 50))
    // What had not been taken up by now is gone when its turn comes.
    await Promise.all(files.slice(30).map((file) => rm(file)))
    const kinds = (await all(outcomes)).map(({ kind }) => kind)
    expect(kinds).toEqual([...Array<string>(29).fill('read'), ...Array<string>(30).fill('unreadable')])
  })

  it('ends when it is cancelled: what was read is there, the rest is named', async () => {
    const files = await filesOf(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT)
    const controller = new AbortController()
    const seen: ReadOutcome[] = []
    for await (const outcome of readReports(files, { signal: controller.signal })) {
      seen.push(outcome)
      controller.abort()
    }
    expect(seen[0]?.kind).toBe('read')
    expect(seen.slice(1).every(({ kind }) => kind === 'unread' || kind === 'read')).toBe(true)
    expect(seen.at(-1)).toEqual({ kind: 'unread', left: 'input', address: files.at(-1) })
    expect(new Set(seen.map(addressOf))).toEqual(new Set(files))
  })

  it('reads nothing when it was cancelled before', async () => {
    const files = await filesOf(TEXT, TEXT)
    const outcomes = await all(readReports(files, { signal: AbortSignal.abort() }))
    expect(outcomes.map(({ kind }) => kind)).toEqual(['unread', 'unread'])
  })

  it('says that worker threads need the built program', () => {
    expect(() => openReader(2)).toThrow('npm run build')
  })
})
