import { describe, expect, it } from 'vitest'
import { documentFormat } from './document-format.ts'

describe('documentFormat', () => {
  it.each([
    ['text', 'The bridge was closed.', null, 'a.txt'],
    ['text', 'Note: the bridge was closed.\nIt may reopen.', null, 'a'],
    ['text', 'a < b, he said', 'text/plain', 'a.html.txt'],
    ['markdown', '# Bridge', null, 'a.md'],
    ['html', '<!DOCTYPE html><p>x', null, 'a'],
    ['html', '\uFEFF <html>', 'text/plain', 'a.txt'],
    ['html', '<p>x</p>', 'text/html', 'a#1'],
    ['html', 'words', null, 'https://news.example/a.html?x=1'],
    ['pdf', '%PDF-1.7', 'text/html', 'a.html'],
    ['pdf', 'nonsense', null, 'a.pdf'],
    ['docx', 'PK\u0003\u0004…', null, 'a'],
    ['docx', 'nonsense', null, 'a.docx'],
    ['email', 'From: a@news.example\r\nSubject: x\r\nDate: Fri, 2 May 2031 10:00:00 +0000\r\n\r\nHi', null, 'a.txt'],
    ['email', 'nonsense', 'message/rfc822', 'a'],
  ])('is %s for %j declared %s at %s', (format, content, mediaType, address) => {
    expect(documentFormat(Buffer.from(content, 'utf8'), mediaType, address)).toBe(format)
  })

  it('knows HTML in UTF-16', () => {
    expect(documentFormat(Buffer.from('\uFEFF<!doctype html><p>x', 'utf16le'), null, 'a')).toBe('html')
  })
})
