import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { containerFormat } from './container-format.ts'
import { makeDocx, makeZip } from '../../../test/capture/make-zip.ts'

describe('containerFormat', () => {
  it.each([
    ['feed', '<?xml version="1.0"?><!-- x --><rss version="2.0">', 'a'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">', 'a.xml'],
    ['feed', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><rss>', 'a'],
    ['feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'a.json'],
    ['mbox', 'From a@news.example Fri May  2 10:00:00 2031\nSubject: x\n', 'a'],
    ['warc', 'WARC/1.1\r\n', 'a'],
    ['json-lines', '{"text":"a"}\n{"text":"b"}\n', 'a'],
    ['json-lines', '{"text":"a"}', 'a.jsonl'],
    ['json', '[\n{"text": "a"}\n]', 'a.json'],
    ['json', '{\n  "text": "a"\n}', 'a'],
    [undefined, 'From Velt, a reporter writes in 2031 that all is well.', 'a.txt'],
    [undefined, '<html><body>rss</body></html>', 'a.xml'],
    [undefined, '[Editor’s note: invented.] The bridge was closed.', 'a.txt'],
    [undefined, '', 'a'],
    [undefined, `${'<!-- x -->'.repeat(5000)}<html>`, 'a'],
    ['json-lines', `{"text":"${'long '.repeat(20_000)}`, 'a'],
  ])('is %s for %s', (format, content, address) => {
    expect(containerFormat(Buffer.from(content), null, address)).toBe(format)
  })

  it('tells archives of pages from other archives', () => {
    expect(containerFormat(gzipSync('WARC/1.0\r\n'), null, 'a')).toBe('warc')
    expect(containerFormat(gzipSync('words'), null, 'a.gz')).toBeUndefined()
    expect(containerFormat(makeZip({ 'datapackage.json': '{}', 'archive/a.warc': 'x' }), null, 'a.zip')).toBe('wacz')
    expect(containerFormat(makeDocx('<w:p/>'), null, 'a')).toBeUndefined()
  })
})
