import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeWarcRecords } from '../../../../test/capture/make-warc.ts'
import { makeZip } from '../../../../test/capture/make-zip.ts'
import { partLine, partsOf } from '../../../../test/capture/parts-of.ts'
import { unpackWacz } from './wacz.ts'
import { unpackWarc } from './warc.ts'

const PAGE = '<p>The bridge is closed, he said.</p>'
const RECORDS = makeWarcRecords([
  { address: 'https://news.example/1', type: 'text/html; charset=utf-8', body: PAGE },
  { address: 'https://news.example/2', type: 'image/png', body: 'no words' },
  { address: 'https://news.example/3', type: 'text/html', body: gzipSync(PAGE), encoding: 'gzip' },
  { address: 'https://news.example/4', type: 'text/html', body: PAGE, status: '404 Not Found' },
  { address: 'https://news.example/5', type: 'text/plain', body: 'Just words.' },
])
const LINES = [
  `https://news.example/1: ${PAGE}`,
  `https://news.example/3: ${PAGE}`,
  'https://news.example/5: Just words.',
]
const PACKED = Buffer.concat(RECORDS.map((record) => gzipSync(record)))

describe('unpackWarc', () => {
  it('reads pages and texts that were answered with success, unpacked', async () => {
    const parts = await partsOf(unpackWarc, Buffer.concat(RECORDS))
    expect(parts.map(partLine)).toEqual(LINES)
    expect(parts[0]).toMatchObject({
      mediaType: 'text/html',
      charset: 'utf-8',
      hints: { canonical: 'https://news.example/1' },
    })
  })

  it('reads archives packed record by record', async () => {
    expect((await partsOf(unpackWarc, PACKED)).map(partLine)).toEqual(LINES)
  })

  it('passes over a page that is too large', async () => {
    const records = makeWarcRecords([
      { address: 'https://news.example/1', type: 'text/html', body: 'x'.repeat(5000) },
      { address: 'https://news.example/2', type: 'text/html', body: PAGE },
    ])
    const lines = ['https://news.example/1! too-large', `https://news.example/2: ${PAGE}`]
    expect((await partsOf(unpackWarc, Buffer.concat(records), 1000)).map(partLine)).toEqual(lines)
  })

  it('keeps what came before a break', async () => {
    const read: string[] = []
    const reading = (async () => {
      const { memorySource } = await import('../byte-source.ts')
      const { limitsOf } = await import('../found.ts')
      for await (const part of unpackWarc(memorySource('a', PACKED.subarray(0, 700)), limitsOf({})))
        read.push(partLine(part))
    })()
    await expect(reading).rejects.toMatchObject({ code: 'damaged' })
    expect(read).toEqual(LINES.slice(0, read.length))
  })

  it('stops where a packed archive unpacks without end', async () => {
    const [record] = makeWarcRecords([
      { address: 'https://news.example/1', type: 'image/png', body: Buffer.alloc(150_000_000) },
    ])
    await expect(partsOf(unpackWarc, gzipSync(record ?? ''))).rejects.toMatchObject({ code: 'unpacks-without-end' })
  }, 60_000)
})

describe('unpackWacz', () => {
  it('reads the archives inside', async () => {
    const zip = makeZip({
      'datapackage.json': '{}',
      'pages/pages.jsonl': '{}',
      'archive/a.warc.gz': PACKED,
      'archive/b.warc': RECORDS[4] ?? '',
    })
    expect((await partsOf(unpackWacz, zip)).map(partLine)).toEqual([...LINES, 'https://news.example/5: Just words.'])
  })

  it('refuses what is no archive and what unpacks without end', async () => {
    await expect(partsOf(unpackWacz, Buffer.from('PK\u0003\u0004…'))).rejects.toMatchObject({ code: 'damaged' })
    const zip = makeZip({ 'archive/a.warc': Buffer.alloc(150_000_000) })
    await expect(partsOf(unpackWacz, zip)).rejects.toMatchObject({ code: 'unpacks-without-end' })
  }, 60_000)
})
