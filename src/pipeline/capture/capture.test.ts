import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawDocumentOf } from '../../../test/capture/raw-document-of.ts'
import { ReportUnreadable } from '../../errors.ts'
import { contains } from '../../model/span.ts'
import type { Captured } from '../states.ts'
import { capture } from './capture.ts'
import type { RawDocument } from './raw-document.ts'

const TEXT = 'Officials in Port Orrin said on Monday that the bridge was closed.\n\nIt may reopen, they said.\n'

async function idOf(about: Partial<RawDocument>): Promise<string> {
  return (await capture(rawDocumentOf(TEXT, about))).report.id
}

/** What capture gives; undefined where it says that there is nothing to read. */
async function captureOrNothing(document: RawDocument): Promise<Captured | undefined> {
  try {
    return await capture(document)
  } catch (error) {
    if (error instanceof ReportUnreadable) return undefined
    throw error
  }
}

describe('capture', () => {
  it('keeps the text of a clean plain-text report as it is', async () => {
    const { report, paragraphs, origin } = await capture(rawDocumentOf(TEXT))
    expect(report).toMatchObject({
      address: 'report.txt',
      language: 'en',
      title: null,
      publisher: null,
      published: null,
    })
    expect(report.text).toBe(TEXT)
    expect(report.id).toMatch(/^r_[0-9a-f]{16}$/)
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'prose'])
    expect(origin).toEqual([{ text: 0, original: 0 }])
  })

  it('lets the options outrank the document, and the document its container', async () => {
    const html = `<html><head><meta property="og:site_name" content="Own Words"><title>x</title></head><body><p>${TEXT}</p></body></html>`
    const hints = { publisher: 'Container', published: 'Sat, 03 May 2031 10:00:00 GMT', title: 'Hint' }
    const document = rawDocumentOf(html, { mediaType: 'text/html', hints })
    const own = await capture(document)
    expect(own.report).toMatchObject({ publisher: 'Own Words', published: '2031-05-03T10:00:00Z' })
    const chosen = await capture(document, { publisher: 'Chosen', published: '2031-05-04' })
    expect(chosen.report).toMatchObject({ publisher: 'Chosen', published: '2031-05-04' })
  })

  it('gives one document one id wherever it lies, and its parts their own', async () => {
    expect(await idOf({ address: 'a.txt' })).toBe(await idOf({ address: 'b.txt' }))
    expect(await idOf({ part: '1' })).not.toBe(await idOf({ part: '2' }))
  })

  it('finds title, by-line and credit of a plain text', async () => {
    const text = `Bridge Closed After Cracks Found\n\nBy Ana Example\n\nPORT ORRIN (AP) — ${TEXT}\nWith reporting by Reuters\n`
    const { report, paragraphs } = await capture(rawDocumentOf(text))
    expect(report).toMatchObject({
      title: 'Bridge Closed After Cracks Found',
      byline: 'Ana Example',
      credit: 'AP, Reuters',
    })
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'byline', 'prose', 'prose', 'byline'])
  })

  it.each([
    ['empty', rawDocumentOf('')],
    ['empty', rawDocumentOf(' \n\n ')],
    ['not-text', rawDocumentOf(Buffer.alloc(5000))],
    ['too-large', rawDocumentOf('a\n'.repeat(3_000_000))],
    ['too-large', rawDocumentOf('a\n'.repeat(3_000_000), { address: 'a.md' })],
    ['not-text', rawDocumentOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))],
    ['not-text', rawDocumentOf(Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), { address: 'old.doc' })],
  ])('refuses as %s in a full sentence', async (code, document) => {
    await expect(capture(document)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^\S.*\.$/),
    })
  })

  it('captures text in other languages with their tag', async () => {
    expect((await capture(rawDocumentOf('Мост закрыт с понедельника, сообщили власти.'))).report.language).toBe('ru')
  })

  it('gives paragraphs inside the text, in order, for any bytes that it reads', async () => {
    const content = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.lorem().map((words) => `<p>${words}</p>`),
      fc.string().map((words) => `# ${words}\r\n\r\n> ${words}`),
    )
    const address = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.eml')
    await fc.assert(
      fc.asyncProperty(content, address, async (words, name) => {
        const captured = await captureOrNothing(rawDocumentOf(words, { address: name }))
        fc.pre(captured !== undefined)
        const { report, paragraphs } = captured
        expect(report.text).toBe(report.text.normalize('NFC').replaceAll('\r', '\n'))
        let last = 0
        for (const { span } of paragraphs) {
          expect(contains({ start: last, end: report.text.length }, span)).toBe(true)
          last = span.end
        }
      }),
    )
  })
})
