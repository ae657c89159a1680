import { describe, expect, it } from 'vitest'
import { makeDocx, makeZip } from '../../../../test/capture/make-zip.ts'
import { rawDocumentOf } from '../../../../test/capture/raw-document-of.ts'
import { readDocx } from './docx.ts'

function paragraph(words: string): string {
  return `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
}

const BODY = [
  'Bridge Over Lake Orrin Closed',
  'By Ana Example',
  'The cafe\u0301 &amp; the bridge were closed, she said.',
]
  .map(paragraph)
  .join('')

function docxOf(bytes: Uint8Array) {
  return rawDocumentOf(bytes, { address: 'report.docx' })
}

describe('readDocx', () => {
  it('reads paragraphs, title and by-line', async () => {
    const { text, paragraphs, title, byline } = await readDocx(docxOf(makeDocx(BODY)))
    expect(text).toBe('Bridge Over Lake Orrin Closed\n\nBy Ana Example\n\nThe café & the bridge were closed, she said.')
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'byline', 'prose'])
    expect({ title, byline }).toEqual({ title: 'Bridge Over Lake Orrin Closed', byline: 'Ana Example' })
  })

  it('reads the language that its properties name, and an empty title as none', async () => {
    const core =
      '<cp:coreProperties><dc:title/><dc:creator>someone</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>'
    const { language, title } = await readDocx(
      docxOf(makeDocx(paragraph('the bridge was closed, she said.'), { 'docProps/core.xml': core })),
    )
    expect({ language, title }).toEqual({ language: 'en-GB', title: undefined })
  })

  it.each([
    ['damaged', makeDocx(BODY).subarray(0, 400)],
    ['damaged', makeDocx('<w:p><w:r>')],
    ['damaged', Buffer.from('no archive')],
    ['unsupported-format', makeZip({ 'readme.txt': 'words' })],
    ['unpacks-without-end', makeDocx(BODY, { 'word/media/a.bin': Buffer.alloc(60_000_000) })],
  ])('refuses one as %s in a full sentence', async (code, bytes) => {
    await expect(readDocx(docxOf(bytes))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^report\.docx .*\.$/),
    })
  })
})
