import { describe, expect, it } from 'vitest'
import { ReportUnreadable } from '../../errors.ts'
import type { Report } from '../../model/report.ts'
import { isReadableLanguage, reportLanguage, requireReadableLanguage } from './language.ts'

const report: Report = {
  id: 'r_0000000000000000',
  sha256: '',
  address: 'report.txt',
  title: null,
  publisher: null,
  published: null,
  language: null,
  byline: null,
  credit: null,
  canonical: null,
  text: 'Invented.',
}

describe('reportLanguage', () => {
  it.each([
    ['en', undefined, 'Officials in Port Orrin said on Monday that the bridge was closed after the storm.'],
    ['en', undefined, 'The bridge was closed.'],
    ['fr', undefined, 'Le pont est fermé depuis lundi, a déclaré le ministre de la défense devant la presse.'],
    ['de', undefined, 'Der Minister sagte, die Brücke sei am Montag gesperrt worden, weil Risse gefunden wurden.'],
    ['ru', undefined, 'Мост закрыт с понедельника, сообщили власти.'],
    ['tg', undefined, 'Пули рӯи дарё баста шуд, гуфтанд мақомоти маҳаллӣ'],
    ['fa', undefined, 'مقامات گفتند که پل روز دوشنبه بسته شد'],
    ['ar', undefined, 'وقال المسؤول إن الجسر أغلق يوم الاثنين'],
    ['ps', undefined, 'د پولیسو ویاند وویل چې پل تړل شوی دی'],
    ['en-GB', 'en_GB', 'The bridge, officials said, was closed.'],
    ['fr-FR', 'fr-FR', 'Le pont est fermé'],
  ])('is %s, declared %s, for: %s', async (language, declared, text) => {
    expect(await reportLanguage(text, declared)).toBe(language)
  })

  it('believes plain English more than a label', async () => {
    expect(await reportLanguage('Officials said that the bridge was closed for the day.', 'ru')).toBe('en')
  })

  it('believes a script more than a label of a language that is not written in it', async () => {
    expect(await reportLanguage('Мост закрыт с понедельника, сообщили власти.', 'en')).toBe('ru')
  })

  it.each(['Militants attack bridge in Port Orrin', 'Bridge closed', '12 34 56', 'Orrin, Velt, Marrow: 1, 2, 3'])(
    'leaves the language of a few words unknown rather than wrong: %s',
    async (text) => {
      expect([null, 'en']).toContain(await reportLanguage(text, undefined))
    },
  )

  it('finds English between names and figures in other scripts', async () => {
    const text =
      'The ministry (Министерство обороны) said on Monday that the bridge was closed. The governor confirmed it.'
    expect(await reportLanguage(text, undefined)).toBe('en')
  })
})

describe('requireReadableLanguage', () => {
  it.each([[null], ['en'], ['en-GB']])('lets %s pass', (language) => {
    expect(isReadableLanguage(language)).toBe(true)
    expect(() => requireReadableLanguage({ ...report, language })).not.toThrow()
  })

  it('names the language that it refuses', () => {
    expect(() => requireReadableLanguage({ ...report, language: 'fa' })).toThrow(
      new ReportUnreadable(
        'report.txt',
        'unsupported-language',
        'report.txt is written in Persian (fa), which this edition cannot read yet; it reads English.',
      ),
    )
  })
})
