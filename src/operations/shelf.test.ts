import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import { makeWorkspace } from '../store/workspace.ts'
import { loadKept } from './load-kept.ts'
import { readDocument } from './read-report.ts'
import { Shelf } from './shelf.ts'

const document: RawDocument = {
  address: 'a.txt',
  bytes: new TextEncoder().encode('Villagers said the bridge was open. This text is invented.'),
  sha256: '0'.repeat(64),
  mediaType: 'text/plain',
  charset: null,
  hints: {},
}

describe('a shelf', () => {
  it('has what was put on it: summary, reading, original, problem', async () => {
    const shelf = new Shelf()
    const reading = await readDocument(document, {})
    shelf.add(reading, () => document)
    shelf.add(reading, () => document)
    shelf.addProblem({ address: 'b.txt', code: 'empty', message: 'b.txt is empty.' })
    const { id } = reading.report
    expect(shelf.reports()).toMatchObject([{ id, length: reading.report.text.length, attributed: 1 }])
    expect(shelf.reports()[0]).not.toHaveProperty('text')
    expect(shelf.find(id)).toBe(reading)
    expect(shelf.original(id)?.bytes).toBe(document.bytes)
    expect(shelf.find('r_none')).toBeUndefined()
    expect(shelf.original('r_none')).toBeUndefined()
    expect(shelf.problems()).toHaveLength(1)
  })

  it('takes what a workspace keeps, and records what is damaged there', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-shelf-'))
    try {
      const workspace = await makeWorkspace(folder)
      const reading = await readDocument(document, {})
      await workspace.keepReading(reading, document)
      await writeFile(path.join(folder, 'readings', 'r_0000000000000000.json'), '{"reading":')
      const shelf = new Shelf()
      await loadKept(workspace, shelf)
      expect(shelf.find(reading.report.id)).toEqual(reading)
      expect(shelf.original(reading.report.id)).toEqual({
        bytes: Buffer.from(document.bytes),
        mediaType: 'text/plain',
      })
      expect(shelf.problems()).toMatchObject([{ address: 'r_0000000000000000', code: 'damaged' }])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
