import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWarcRecords } from '../../../test/capture/make-warc.ts'
import { locate, type LocateOptions } from './locate.ts'

let folder = ''
const isRoot = process.getuid?.() === 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
  mkdirSync(join(folder, 'in/b/c'), { recursive: true })
  mkdirSync(join(folder, 'in/.hidden'))
  mkdirSync(join(folder, 'nothing'))
  for (const name of ['in/a.txt', 'in/b/c/d.txt', 'in/b/z.txt', 'in/B.md', 'in/.secret', 'in/.hidden/x.txt'])
    writeFileSync(join(folder, name), `Words of ${name}.`)
  symlinkSync('..', join(folder, 'in/b/loop'))
  symlinkSync('nowhere', join(folder, 'in/broken-link'))
  writeFileSync(join(folder, 'j.jsonl'), '{"text":"One."}\n{bad\n{"text":"Three."}\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function found(inputs: readonly string[], options: LocateOptions = {}): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const item of locate(inputs, options)) {
    const { address } = item.kind === 'document' ? item.document : item.problem
    const name = address.replace(`${folder}/`, '')
    lines.push(
      item.kind === 'document'
        ? name
        : `${name}! ${/^\S.*\.$/.test(item.problem.message) ? item.problem.code : 'no full sentence'}`,
    )
  }
  return lines
}

function at(name: string): string {
  return join(folder, name)
}

describe('locate', () => {
  it('walks folders in order of their names, without hidden files and without circles', async () => {
    expect(await found([at('in')])).toEqual([
      'in/B.md',
      'in/a.txt',
      'in/b/c/d.txt',
      'in/b/z.txt',
      'in/broken-link! not-found',
    ])
  })

  it('keeps the order of the inputs and reads on after what is missing', async () => {
    const inputs = [at('in/b/z.txt'), at('none.txt'), at('in/a.txt/x'), at('nothing'), at('in/**/*.txt'), at('*.zzz')]
    expect(await found(inputs)).toEqual([
      'in/b/z.txt',
      'none.txt! not-found',
      'in/a.txt/x! not-found',
      'nothing! empty',
      'in/a.txt',
      'in/b/c/d.txt',
      'in/b/z.txt',
      '*.zzz! not-found',
    ])
  })

  it.skipIf(isRoot)('says which folder it has no permission for', async () => {
    mkdirSync(at('locked'))
    chmodSync(at('locked'), 0)
    expect(await found([at('locked')])).toEqual(['locked! no-permission'])
  })

  it('gives the parts of a container with the hash of the whole', async () => {
    expect(await found([at('j.jsonl')])).toEqual(['j.jsonl#1', 'j.jsonl#2! damaged', 'j.jsonl#3'])
    const hashes = new Set<string>()
    for await (const item of locate([at('j.jsonl')])) if (item.kind === 'document') hashes.add(item.document.sha256)
    expect(hashes.size).toBe(1)
  })

  it('refuses a file of 200 MB without reading it', async () => {
    const file = openSync(at('huge.txt'), 'w')
    ftruncateSync(file, 200_000_000)
    closeSync(file)
    expect(await found([at('huge.txt')])).toEqual(['huge.txt! too-large'])
  })

  it('reads standard input, and a container from it that is longer than a document may be', async () => {
    expect(await found(['-'], { stdin: Readable.from([Buffer.from('Words.')]) })).toEqual(['-'])
    const lines = Array.from({ length: 200 }, (_line, index) => `{"text":"Line ${index}."}\n`)
    expect(
      await found(['-'], { stdin: Readable.from(lines.map((line) => Buffer.from(line))), maxBytes: 1000 }),
    ).toHaveLength(200)
    const words = Readable.from([Buffer.from('words '.repeat(1000))])
    expect(await found(['-'], { stdin: words, maxBytes: 1000 })).toEqual(['-! too-large'])
  })

  it('unpacks a feed inside an archive of pages, and no deeper', async () => {
    const feed =
      '<rss version="2.0"><channel><item><guid>g</guid><description>Words.</description></item></channel></rss>'
    const records = makeWarcRecords([{ address: 'https://news.example/feed', type: 'application/rss+xml', body: feed }])
    writeFileSync(at('pages.warc'), Buffer.concat(records))
    expect(await found([at('pages.warc')])).toEqual(['pages.warc#https://news.example/feed#g'])
  })

  it('follows no addresses in a feed, so a feed that names itself is read once', async () => {
    const item = '<item><guid>g</guid><link>https://news.example/feed</link><description>Words.</description></item>'
    writeFileSync(
      at('self.xml'),
      `<rss version="2.0"><channel><link>https://news.example/feed</link>${item}</channel></rss>`,
    )
    expect(await found([at('self.xml')])).toEqual(['self.xml#g'])
  })

  it('refuses an address in a private network', async () => {
    expect(await found(['http://127.0.0.1:9/'])).toEqual(['http://127.0.0.1:9/! private-address'])
  })

  it('stops with the reason of the signal', async () => {
    const controller = new AbortController()
    const reading = (async () => {
      for await (const item of locate([at('in')], { signal: controller.signal }))
        if (item.kind === 'document') controller.abort(new Error('enough'))
    })()
    await expect(reading).rejects.toThrow('enough')
  })
})
