import { describe, expect, it } from 'vitest'
import { rawDocumentOf } from '../../../../test/capture/raw-document-of.ts'
import { findOriginalSpan } from '../../../model/offset-map.ts'
import { readEmail } from './email.ts'

const HEAD =
  'From: Ana Example <ana@news.example>\r\nSubject: =?utf-8?Q?Br=C3=BCcke?= closed\r\nDate: Fri, 2 May 2031 10:00:00 +0430\r\n'

describe('readEmail', () => {
  it('reads text, sender, subject and date, and keeps quotes and signature apart', async () => {
    const mail = `${HEAD}\r\nThe bridge is closed, he said.\r\n\r\n> What of the quay?\r\n\r\nThe quay is open, he added.\r\n\r\n-- \r\nAna Example\r\nExample Wire\r\n`
    const { text, paragraphs, origin, ...about } = await readEmail(rawDocumentOf(mail))
    expect(about).toMatchObject({
      title: 'Brücke closed',
      byline: 'Ana Example',
      publisher: 'Ana Example',
      published: 'Fri, 2 May 2031 10:00:00 +0430',
    })
    expect(paragraphs.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['prose', 'The bridge is closed, he said.'],
      ['boilerplate', '> What of the quay?'],
      ['prose', 'The quay is open, he added.'],
      ['boilerplate', '--'],
      ['boilerplate', 'Ana Example'],
      ['boilerplate', 'Example Wire'],
    ])
    const start = text.indexOf('The quay is')
    const span = findOriginalSpan(origin, { start, end: start + 11 })
    expect(mail.slice(span?.start, span?.end)).toBe('The quay is')
  })

  it.each([
    'On Fri, 2 May 2031 at 9:00, Omar Beispiel wrote:\n> The bridge',
    '-----Original Message-----\nFrom: Omar',
    'From: Omar Beispiel\nSent: Friday\nThe bridge is open, he said.',
  ])('takes what follows for history: %s', async (history) => {
    const { text, paragraphs } = await readEmail(rawDocumentOf(`${HEAD}\r\nIt is closed, he said.\n\n${history}`))
    const kinds = paragraphs.map(({ kind }) => kind)
    expect(kinds[0]).toBe('prose')
    expect(new Set(kinds.slice(1))).toEqual(new Set(['boilerplate']))
    expect(text).toContain(history)
  })

  it('reads the HTML of a mail without text, in its own encoding', async () => {
    const html = Buffer.concat([
      Buffer.from('<p>The bridge '),
      Buffer.from([0xcc, 0xee, 0xf1, 0xf2]),
      Buffer.from(' is shut, he said.</p>'),
    ])
    const mail = `${HEAD}MIME-Version: 1.0\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\n${html.toString('base64')}`
    expect((await readEmail(rawDocumentOf(mail))).text).toBe('The bridge Мост is shut, he said.')
  })

  it('takes the history in HTML for boilerplate too', async () => {
    const html =
      '<p>It is closed, he said.</p><div>On Fri, 2 May 2031, Omar wrote:</div><blockquote>The bridge is open, he said.</blockquote>'
    const mail = `${HEAD}MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
    const { paragraphs } = await readEmail(rawDocumentOf(mail))
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'boilerplate', 'boilerplate'])
  })

  it('refuses parts inside parts without end', async () => {
    const parts = Array.from(
      { length: 60 },
      (_part, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    ).join('')
    await expect(readEmail(rawDocumentOf(`${HEAD}MIME-Version: 1.0\r\n${parts}`))).rejects.toMatchObject({
      code: 'nested-too-deep',
    })
  })

  it('says that a mail without text is empty', async () => {
    await expect(readEmail(rawDocumentOf(`${HEAD}\r\n`))).rejects.toMatchObject({ code: 'empty' })
  })
})
