import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Reading } from '../model/reading.ts'
import { findWorkspace, makeWorkspace, requireWorkspace } from './workspace.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-workspace-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a workspace', () => {
  it('is made in a new folder and in an empty one, and found again', async () => {
    const inside = path.join(folder, 'new', 'desk')
    expect((await makeWorkspace(inside)).folder).toBe(inside)
    expect((await makeWorkspace(inside)).folder).toBe(inside)
    expect((await makeWorkspace(folder).catch((error: unknown) => String(error))) as unknown).toContain('other things')
    expect(requireWorkspace(inside).folder).toBe(inside)
  })

  it('is found from a folder inside it', async () => {
    await makeWorkspace(folder)
    const below = path.join(folder, 'a', 'b')
    await mkdir(below, { recursive: true })
    expect(findWorkspace(below)?.folder).toBe(folder)
  })

  it('is not made of a folder that holds other things, nor of a file', async () => {
    const file = path.join(folder, 'notes.txt')
    await writeFile(file, 'notes')
    await expect(makeWorkspace(folder)).rejects.toThrow('new or empty folder')
    await expect(makeWorkspace(file)).rejects.toThrow('is a file')
    expect(() => requireWorkspace(folder)).toThrow('is no workspace')
    expect(findWorkspace(path.join(folder, 'missing'))).toBeUndefined()
  })

  it('keeps bytes once, by their hash, and gives them back', async () => {
    const workspace = await makeWorkspace(path.join(folder, 'desk'))
    const bytes = new TextEncoder().encode('Invented bytes.')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await workspace.keepOriginal(bytes)).toBe(sha256)
    expect(await workspace.keepOriginal(bytes)).toBe(sha256)
    expect(await readFile(path.join(workspace.folder, 'originals', sha256.slice(0, 2), sha256))).toEqual(
      Buffer.from(bytes),
    )
    expect(workspace.findOriginal(sha256)).toEqual(Buffer.from(bytes))
    expect(workspace.findOriginal('0'.repeat(64))).toBeUndefined()
  })

  it('keeps one reading a report, whole, and leaves no other file behind', async () => {
    const workspace = await makeWorkspace(path.join(folder, 'desk'))
    const id = 'r_0123456789abcdef'
    const document = { bytes: new Uint8Array([1, 2, 3]), mediaType: 'text/plain' }
    const many = Array.from({ length: 20 }, () => workspace.keepReading(readingOf(id), document))
    await Promise.all(many)
    expect(await workspace.reportIds()).toEqual([id])
    expect(JSON.parse(workspace.readingText(id))).toMatchObject({
      reading: { report: { id } },
      original: { mediaType: 'text/plain' },
    })
    expect(await readdir(path.join(workspace.folder, 'readings'))).toEqual([`${id}.json`])
  })
})

function readingOf(id: string): Reading {
  return {
    report: {
      id,
      sha256: '0'.repeat(64),
      address: 'invented.txt',
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      byline: null,
      credit: null,
      canonical: null,
      text: 'Invented.',
    },
    statements: [],
    entities: [],
    mentions: [],
    places: [],
    moments: [],
    quantities: [],
    evidence: [],
    run: { version: '0.0.0', mode: 'rules', fallback: null, stages: [] },
  }
}
