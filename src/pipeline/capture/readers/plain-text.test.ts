import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { rawDocumentOf } from '../../../../test/capture/raw-document-of.ts'
import { findOriginalSpan } from '../../../model/offset-map.ts'
import { readPlainText } from './plain-text.ts'

describe('readPlainText', () => {
  it('keeps the way back to a file with a byte order mark, CRLF and decomposed letters', () => {
    const original = '\uFEFFThe cafe\u0301 closed.\r\n\r\n“It may reopen,” he said.\r\n'
    const { text, origin } = readPlainText(rawDocumentOf(original))
    for (const words of ['café', '“It may reopen,”', 'said.\n']) {
      const start = text.indexOf(words)
      const span = findOriginalSpan(origin, { start, end: start + words.length })
      expect(original.slice(span?.start, span?.end).normalize('NFC').replace('\r', '')).toBe(words)
    }
  })

  it('is not misled by a wrong label', () => {
    const text = 'Жители посёлка сообщили, что мост закрыт с понедельника.'
    expect(readPlainText(rawDocumentOf(iconv.encode(text, 'windows-1251'), { charset: 'iso-8859-1' })).text).toBe(text)
    expect(readPlainText(rawDocumentOf(text, { charset: 'windows-1251' })).text).toBe(text)
  })

  it('takes a first line for the title only where it has the shape of one', () => {
    expect(readPlainText(rawDocumentOf('Bridge Closed\n\nThe bridge was closed, he said.')).title).toBe('Bridge Closed')
    expect(readPlainText(rawDocumentOf('The bridge was closed.\n\nIt may reopen.')).title).toBeUndefined()
    expect(
      readPlainText(rawDocumentOf('Bridge Closed\n\nThe bridge.', { hints: { title: 'Another' } })).title,
    ).toBeUndefined()
  })

  it('knows lists and lines that only divide', () => {
    const { paragraphs } = readPlainText(rawDocumentOf('He said:\n- one bridge\n2) two bridges\n* * *\nNo more.'))
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'list-item', 'list-item', 'boilerplate', 'prose'])
  })
})
