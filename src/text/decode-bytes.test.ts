import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

/** Invented sentences in the encodings that news is found in. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['windows-1251', 'Жители посёлка сообщили, что мост закрыт с понедельника.'],
  ['windows-1251', 'МИД: переговоры продолжатся в среду'],
  ['windows-1251', 'Міністр заявив, що міст буде відкрито.'],
  ['koi8-r', 'Жители посёлка сообщили, что мост закрыт с понедельника.'],
  ['iso-8859-5', 'Жители посёлка сообщили, что мост закрыт с понедельника.'],
  ['windows-1256', 'وقال المسؤول إن الجسر أغلق يوم الاثنين بعد العاصفة'],
  ['iso-8859-6', 'وقال المسؤول إن الجسر أغلق يوم الاثنين بعد العاصفة'],
  ['windows-1252', 'The minister said the café “would close” — maybe.'],
  ['iso-8859-1', 'Le président a déclaré que la forêt était fermée à cause de la tempête.'],
  ['iso-8859-2', 'Władze potwierdziły, że most został zamknięty w poniedziałek.'],
  ['windows-1253', 'Οι αρχές ανακοίνωσαν ότι η γέφυρα έκλεισε τη Δευτέρα.'],
  ['utf-16le', 'The bridge was closed.'],
  ['utf-16be', 'The bridge was closed.'],
  ['utf-16le', 'Мост закрыт в понедельник.'],
  ['utf-8', 'Мост закрыт — “bridge” closed 🏔'],
]

describe('decodeBytes', () => {
  it.each(TEXTS)('finds out %s without a label: %s', (encoding, text) => {
    expect(decodeBytes(iconv.encode(text, encoding))?.text).toBe(text)
  })

  it.each(TEXTS)('is not misled by a wrong label on %s: %s', (encoding, text) => {
    expect(decodeBytes(iconv.encode(text, encoding), 'utf-8')?.text).toBe(text)
  })

  it.each(TEXTS.filter(([, text]) => /[\u0400-\u04FF]/.test(text)))(
    'notices Latin-1 as a wrong label on %s: %s',
    (encoding, text) => {
      expect(decodeBytes(iconv.encode(text, encoding), 'iso-8859-1')?.text).toBe(text)
    },
  )

  it('prefers valid UTF-8 to a label that says otherwise', () => {
    const text = 'Café “closed”, said Ёлкин'
    expect(decodeBytes(Buffer.from(text), 'windows-1251')).toEqual({ text, encoding: 'utf-8' })
    expect(decodeBytes(Buffer.from(text), 'iso-8859-1')).toEqual({ text, encoding: 'utf-8' })
  })

  it('takes a label at its word where the text bears it out', () => {
    expect(decodeBytes(iconv.encode('naïve café', 'iso-8859-1'), 'ISO-8859-1')).toEqual({
      text: 'naïve café',
      encoding: 'windows-1252',
    })
    expect(decodeBytes(iconv.encode('Café', 'utf-7'), 'utf-7')?.text).toBe('Café')
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('knows %s by its byte order mark', (encoding) => {
    const bytes = iconv.encode('Bridge – closed', encoding, { addBOM: true })
    expect(decodeBytes(bytes, 'windows-1251')?.text.replace(/^\uFEFF/, '')).toBe('Bridge – closed')
  })

  it('keeps UTF-8 with one broken character as UTF-8', () => {
    const good = 'Мост закрыт, сообщили жители посёлка. '.repeat(3)
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from([0xff]), Buffer.from(good)])
    expect(decodeBytes(bytes)).toEqual({ text: `${good}\uFFFD${good}`, encoding: 'utf-8' })
  })

  it.each([
    ['zeros', new Uint8Array(1000)],
    ['noise', Uint8Array.from({ length: 5000 }, (_value, index) => (index * 7919 + (index >> 3) * 104_729) % 256)],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('refuses %s as no text', (_what, bytes) => {
    expect(decodeBytes(bytes)).toBeUndefined()
  })

  it('ignores a label that no decoder knows', () => {
    expect(decodeBytes(Buffer.from('plain'), 'x-unheard-of')).toEqual({ text: 'plain', encoding: 'utf-8' })
  })
})
