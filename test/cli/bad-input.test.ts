import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { inventedReport } from '../invented-text.ts'
import { addressesIn, makeFolder, runHearsay } from '../run-hearsay.ts'

let folder: string
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder, remove } = await makeFolder())
})
afterEach(() => remove())

/** Each must give a clear sentence and its code, and leave the good report beside it unharmed. */
const BAD_FILES: readonly (readonly [string, string, Uint8Array | string])[] = [
  ['empty.txt', 'empty', ''],
  ['blank.txt', 'empty', ' \n\n\t \r\n'],
  ['binary.bin', 'not-text|unsupported-format', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256)],
  ['zeros.txt', 'not-text|unsupported-format', new Uint8Array(4_096)],
  ['broken.pdf', 'damaged|no-text-layer', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'],
  ['scanned.pdf', 'no-text-layer', pdfOf('')],
  ['broken.docx', 'damaged', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)])],
  ['bomb.docx', 'unpacks-without-end|too-large', docxOf(Buffer.alloc(400 * 1024 * 1024, 32))],
  [
    'russian.txt',
    'unsupported-language',
    'Жители села сообщили, что мост через реку открыт. Это сообщение вымышлено.\n',
  ],
  ['feed.xml', 'damaged|unpacks-without-end|empty', laughs()],
]

describe('bad input', () => {
  it.each(BAD_FILES)('%s is said to be %s, and the report beside it is read', async (name, codes, bytes) => {
    await writeFile(path.join(folder, name), bytes)
    await writeFile(path.join(folder, 'zz-good.txt'), inventedReport(1))
    const { stdout, stderr, code } = await runHearsay(['read', '.', '--workers', '1'], { cwd: folder })
    expect(stderr).toContain(name)
    expect(stderr).toMatch(new RegExp(`\\[(?:${codes})\\]`))
    expect(stderr).not.toContain('fault of Hearsay')
    expect(addressesIn(stdout)).toEqual(['./zz-good.txt'])
    expect(code).toBe(1)
  })

  it('a file of 200 MB is refused without being read', async () => {
    const large = path.join(folder, 'large.txt')
    await writeFile(large, inventedReport(1))
    await truncate(large, 200 * 1024 * 1024)
    const { stderr, code } = await runHearsay(['read', large])
    expect(stderr).toContain('[too-large]')
    expect(code).toBe(3)
  })

  it.skipIf(process.getuid?.() === 0)('a folder without rights is named (skipped: the user is root)', async () => {
    const locked = path.join(folder, 'locked')
    await mkdir(locked)
    await chmod(locked, 0)
    const { stderr, code } = await runHearsay(['read', locked])
    await chmod(locked, 0o700)
    expect(stderr).toContain('[no-permission]')
    expect(code).toBe(3)
  })

  it.each([
    ['deeply nested', `${'<div>'.repeat(50_000)}<p>${inventedReport(1)}</p>`],
    [
      'hostile',
      `<html><body onload="alert(1)"><script>document.write('Officials said it ran.')</script><article><h1>Bridge</h1><p onclick="x()">${inventedReport(1)}</p><p><img src=x onerror=alert(1)>${inventedReport(2)}</p></article></body></html>`,
    ],
  ])('%s HTML is read or refused, and never run', async (_name, html) => {
    await writeFile(path.join(folder, 'page.html'), html)
    const { stdout, stderr, code } = await runHearsay(['read', 'page.html'], { cwd: folder })
    expect(stderr).not.toContain('fault of Hearsay')
    expect(stdout).not.toContain('it ran')
    expect([0, 3]).toContain(code)
  })

  it('a wrong charset label does not garble the text', async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><article><p>Officials in Sarn said the café was “open”. ${inventedReport(1)}</p></article></body></html>`
    await writeFile(path.join(folder, 'page.html'), html)
    const { stdout } = await runHearsay(['read', 'page.html'], { cwd: folder })
    expect(stdout).toContain('café was “open”')
  })

  it('an address that leads to a private network is refused unless it is allowed', async () => {
    await withServer(
      (_request, response) => response.setHeader('content-type', 'text/plain').end(inventedReport(1)),
      async (url) => {
        const refused = await runHearsay(['read', url])
        expect(refused.stderr).toContain('[private-address]')
        expect(refused.code).toBe(3)
        const allowed = await runHearsay(['read', url, '--allow-private'])
        expect(addressesIn(allowed.stdout)).toEqual([url])
        expect(allowed.code).toBe(0)
      },
    )
  })

  it('redirects without end are given up', async () => {
    await withServer(
      (request, response) => response.writeHead(302, { location: `${request.url ?? ''}x` }).end(),
      async (url) => {
        const { stderr, code } = await runHearsay(['read', url, '--allow-private'])
        expect(stderr).toContain('[too-many-redirects]')
        expect(code).toBe(3)
      },
    )
  })
})

async function withServer(answer: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    await use(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** A page with so much text, drawn by hand; with none it is like a scan. */
function pdfOf(words: string): string {
  const content = words === '' ? '0 0 100 100 re f' : `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`
  return `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>
endobj
4 0 obj
<< /Length ${content.length} >>
stream
${content}
endstream
endobj
trailer
<< /Root 1 0 R /Size 5 >>
`
}

function header(signature: number, length: number): Buffer {
  const head = Buffer.alloc(length)
  head.writeUInt32LE(signature, 0)
  return head
}

/** A document of Word whose only part is that large, packed very small. */
function docxOf(part: Uint8Array): Buffer {
  const name = Buffer.from('word/document.xml')
  const packed = deflateRawSync(part)
  const local = header(0x04034b50, 30)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(part.length, 22)
  local.writeUInt16LE(name.length, 26)
  const central = header(0x02014b50, 46)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(part.length, 24)
  central.writeUInt16LE(name.length, 28)
  const end = header(0x06054b50, 22)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, central, name, end])
}

/** A feed whose entities expand to a billion words, and that includes itself. */
function laughs(): string {
  const levels = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "said">${levels.join('')}<!ENTITY me SYSTEM "feed.xml">]>
<rss version="2.0"><channel><title>&l9;&me;</title></channel></rss>`
}
