import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toAttachment } from './attachment.ts'

describe('toAttachment', () => {
  it.each([
    ['reports/a.html', `attachment; filename="a.html"; filename*=UTF-8''a.html`],
    ['C:\\reports\\a.html', `attachment; filename="a.html"; filename*=UTF-8''a.html`],
    ['https://news.example/2031/dam?page=2', `attachment; filename="page=2"; filename*=UTF-8''page%3D2`],
    ['box.mbox#3', `attachment; filename="3"; filename*=UTF-8''3`],
    ['گزارش.txt', `attachment; filename="_____.txt"; filename*=UTF-8''%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.txt`],
    ['../..', `attachment; filename="report"; filename*=UTF-8''report`],
    ['-', `attachment; filename="-"; filename*=UTF-8''-`],
    ['a\u202Etxt.exe', `attachment; filename="atxt.exe"; filename*=UTF-8''atxt.exe`],
    ['a"; filename="b.html', `attachment; filename="a; filename=b.html"; filename*=UTF-8''a%3B%20filename%3Db.html`],
  ])('names %j', (address, header) => {
    expect(toAttachment(address)).toBe(header)
  })

  it('always makes one header of plain characters with one quoted name and no way out of a folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (address) => {
        expect(toAttachment(address)).toMatch(
          /^attachment; filename="[^"\\/\r\n]+"; filename\*=UTF-8''[\w.!~%+`^$&#{}|-]+$/,
        )
      }),
    )
  })
})
