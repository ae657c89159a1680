import { describe, expect, it } from 'vitest'
import { initialsOf, isAgencyAcronym, isNewsAgencyName, isReportingOrganization } from './agency-name.ts'

describe('isAgencyAcronym', () => {
  it.each(['KNA', 'VN', 'ORFA', 'A&B', 'ÖNA', 'ВНА'])('takes %s for initials that may be an agency’s', (words) => {
    expect(isAgencyAcronym(words)).toBe(true)
  })

  it.each(['K', 'UN', 'TX', 'VIDEO', 'II', 'Kna', 'K.N.A.', 'KARSTAGENCY', 'D-Tex.'])('takes %s for none', (words) => {
    expect(isAgencyAcronym(words)).toBe(false)
  })
})

describe('isNewsAgencyName', () => {
  it.each(['Karst News Agency', 'News Agency of Velmar', 'Orrin Press', 'Velmar Telegraph Agency', 'Karstinform'])(
    'takes %s for one by itself',
    (words) => {
      expect(isNewsAgencyName(words)).toBe(true)
    },
  )

  it.each([
    'Ana Example',
    'Press',
    'Atomic Energy Agency',
    'Ministry Press Service',
    'news agency',
    'Karst News reported that',
    'Velmar',
  ])('takes %s for none', (words) => {
    expect(isNewsAgencyName(words)).toBe(false)
  })
})

describe('isReportingOrganization', () => {
  it('knows stations and agencies where only those who report can stand', () => {
    expect(isReportingOrganization('Radio Orrin')).toBe(true)
    expect(isReportingOrganization('Karst Agency')).toBe(true)
    expect(isReportingOrganization('Ana Example')).toBe(false)
  })
})

describe('initialsOf', () => {
  it('takes the first letters of the words that begin with capitals', () => {
    expect(initialsOf('News Agency of Velmar-Karst')).toBe('NAVK')
  })
})
