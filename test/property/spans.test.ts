import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ReportUnreadable } from '../../src/errors.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import { readDocument } from '../../src/operations/read-report.ts'
import type { RawDocument } from '../../src/pipeline/capture/raw-document.ts'

/** Pieces that invented reports are put together from: good prose, and all that goes wrong with it. */
const PROSE = [
  'Officials in Sarn said the bridge was open.',
  '“We saw two trucks,” a villager told the Courier on Monday. “They left.”',
  '"They knew," he said, "when the shift changes."',
  'According to residents, at least 12 houses were burned on 3 May 2031.',
  'Spokesman Ivo Marrek denied that the Front, which has about 300 fighters, attacked the post.',
  'The governor warned that 1,200 soldiers would come; she doubted it.',
  'SARN, Velmaria, May 12, 2031 -- The post was attacked.',
  'An official, speaking on condition of anonymity, confirmed to the Courier that a witness had said it burned.',
] as const
const NOISE = [
  '\r\n',
  '\n\n',
  '\r',
  '\n',
  ' ',
  '\t',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\u202e',
  '\u200f',
  '\u200d',
  '"',
  '“',
  '«',
  '’',
  '…',
  '--',
  'e\u0301',
  'é',
  '\u1e9b\u0323',
  '👩‍👩‍👧',
  '🇺🇳',
  '𝔉𝔯𝔞𝔨𝔱𝔲𝔯',
  'روستاییان گفتند که پل باز است.',
  'وقال المتحدث: «لم نر شيئا».',
  'Жители сообщили, что мост открыт.',
  '<b>&amp;</b>',
  '(',
  ')',
  '12.5%',
  'U.S.',
] as const

const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PROSE) }, fc.constantFrom(...NOISE), fc.string()), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((pieces) => fc.constantFrom('', ' ', '\n', '\r\n', '\n\n').map((joint) => pieces.join(joint)))

/** A piece of it cut out or put elsewhere, as in a damaged file. */
const corrupted = fc.tuple(text, fc.nat(), fc.nat(), fc.boolean()).map(([whole, a, b, doubled]) => {
  const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].toSorted((x, y) => x - y)
  return whole.slice(0, start) + (doubled ? whole.slice(start, end).repeat(2) : '') + whole.slice(end)
})

const encoded = fc
  .tuple(corrupted, fc.constantFrom('utf8', 'utf8-bom', 'utf16le', 'nfc', 'nfd'))
  .map(([words, how]) => {
    if (how === 'utf8-bom') return Buffer.from(`\ufeff${words}`)
    if (how === 'utf16le') return Buffer.from(`\ufeff${words}`, 'utf16le')
    if (how === 'nfc' || how === 'nfd') return Buffer.from(words.normalize(how === 'nfc' ? 'NFC' : 'NFD'))
    return Buffer.from(words)
  })

describe('every span of a reading', () => {
  it('lies in the text, in order, and every statement has words, whatever the text', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(encoded, fc.constantFrom('a.txt', 'a.md', 'a.html'), async (bytes, address) => {
        const reading = await readOrRefuse(documentOf(bytes, address))
        if (reading === undefined) return
        const known = reading.report.text
        expect(known).toBe(known.normalize('NFC'))
        expect(known).not.toContain('\r')
        for (const span of spansOf(reading)) {
          expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true)
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(known.length)
          expect(isInsidePair(known, span.start) || isInsidePair(known, span.end)).toBe(false)
          expect(known.slice(span.start, span.end).trim()).not.toBe('')
        }
        expectWhole(reading)
      }),
      { numRuns: process.env['CI'] ? 400 : 120 },
    )
  })
})

/** A statement has a content, in order and without overlap; ids are unique, and what refers to one leads somewhere. */
function expectWhole({ statements, entities, mentions, evidence }: Reading): void {
  const ids = new Set(statements.map(({ id }) => id))
  const entityIds = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(statements.length)
  expect(entityIds.size).toBe(entities.length)
  for (const { content, cue, narrated, parent, source, addressee, id } of statements) {
    expect(content.spans.length + cue.spans.length).toBeGreaterThan(0)
    expect(narrated).toBe(narrated && cue.spans.length === 0 && source?.spans.length === 0)
    for (const role of [content.spans, cue.spans, source?.spans ?? []]) expectOrdered(role)
    expect(parent === null || ids.has(parent)).toBe(true)
    expect(hasEndlessParents(id, statements)).toBe(false)
    for (const entity of [source?.entity ?? null, addressee])
      expect(entity === null || entityIds.has(entity)).toBe(true)
  }
  for (const { entity } of mentions) expect(entity === null || entityIds.has(entity)).toBe(true)
  for (const { shows } of evidence) for (const id of shows) expect(ids.has(id)).toBe(true)
}

/** Whether a statement is, over others, quoted in itself. */
function hasEndlessParents(id: string, statements: Reading['statements']): boolean {
  const parents = new Map(statements.map((statement) => [statement.id, statement.parent]))
  const met = new Set<string>()
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
    if (met.has(at)) return true
    met.add(at)
  }
  return false
}

function expectOrdered(spans: readonly Span[]): void {
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1]
    if (next !== undefined) expect(span.end).toBeLessThanOrEqual(next.start)
  }
}

/** Every span anywhere in a reading: new fields are covered as they come. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [{ start: Number(value.start), end: Number(value.end) }] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

/** Between the two halves of a surrogate pair, a span would cut a character. */
function isInsidePair(known: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(known.slice(offset - 1, offset + 1)) && offset > 0
}

async function readOrRefuse(document: RawDocument): Promise<Reading | undefined> {
  try {
    return await readDocument(document, {})
  } catch (error) {
    if (error instanceof ReportUnreadable) return undefined
    throw error
  }
}

function documentOf(bytes: Uint8Array, address: string): RawDocument {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { address, bytes, sha256, mediaType: null, charset: null, hints: {} }
}
