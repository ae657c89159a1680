import { describe, expect, it } from 'vitest'
import { makePdf, type PdfLineSpec } from '../../../../test/capture/make-pdf.ts'
import { rawDocumentOf } from '../../../../test/capture/raw-document-of.ts'
import { readPdf } from './pdf.ts'

function pdfOf(pages: readonly (readonly PdfLineSpec[])[], locked = false) {
  return rawDocumentOf(makePdf(pages, locked), { address: 'report.pdf' })
}

/** Lines of a column below one another. */
function column(x: number, top: number, lines: readonly string[]): readonly PdfLineSpec[] {
  return lines.map((words, index) => ({ x, y: top - index * 14, words }))
}

const PAGES = [
  [
    { x: 50, y: 810, words: 'Example Wire, 3 May 2031' },
    { x: 50, y: 770, size: 20, words: 'Bridge closed after cracks found' },
    ...column(50, 720, [
      'The ministry an-',
      'nounced on Monday that',
      'the bridge was closed,',
      'and that ferries would',
      'run from Tuesday on.',
    ]),
    ...column(320, 720, [
      'Residents said that the',
      'cracks had grown wider',
      'for years, and that the',
      'ministry had been told',
    ]),
    { x: 290, y: 20, words: '1' },
  ],
  [
    { x: 50, y: 810, words: 'Example Wire, 3 May 2031' },
    ...column(50, 770, ['of them in the spring by the people who live at the quay of Port Orrin.']),
    ...column(50, 700, ['It may reopen (in June), they said.']),
    { x: 290, y: 20, words: '2' },
  ],
]

describe('readPdf', () => {
  it('reads columns in their order, joins broken words and pages, and drops running heads', async () => {
    const { text, paragraphs, title } = await readPdf(pdfOf(PAGES))
    expect(title).toBe('Bridge closed after cracks found')
    expect(paragraphs.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Bridge closed after cracks found',
      'The ministry announced on Monday that the bridge was closed, and that ferries would run from Tuesday on.',
      'Residents said that the cracks had grown wider for years, and that the ministry had been told of them in the spring by the people who live at the quay of Port Orrin.',
      'It may reopen (in June), they said.',
    ])
  })

  it.each([
    ['encrypted', pdfOf([[{ x: 50, y: 700, words: 'Locked words' }]], true)],
    ['no-text-layer', pdfOf([[], []])],
    ['damaged', rawDocumentOf('%PDF-1.4\nnonsense', { address: 'report.pdf' })],
    ['damaged', rawDocumentOf('no PDF at all', { address: 'report.pdf' })],
  ])('refuses one as %s in a full sentence', async (code, document) => {
    await expect(readPdf(document)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^report\.pdf .*\.$/),
    })
  })
})
