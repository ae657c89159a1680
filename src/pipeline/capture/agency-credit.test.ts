import { describe, expect, it } from 'vitest'
import { findAgencyCredit, isCreditLine } from './agency-credit.ts'
import { textParagraphs } from './text-paragraphs.ts'

function creditOf(text: string): string | undefined {
  return findAgencyCredit(
    text,
    textParagraphs(text).map((span) => ({ span, kind: 'prose' as const })),
  )
}

describe('findAgencyCredit', () => {
  it.each([
    ['PORT ORRIN, May 3 (AP) — The bridge was closed on Monday.', 'AP'],
    ['VELT (Reuters) - Police closed the bridge.', 'Reuters'],
    ['The bridge is closed.\nIt may reopen.\nWith reporting by AFP and Reuters', 'AFP, Reuters'],
    ['The bridge is closed.\nThe Associated Press contributed to this report.', 'AP'],
    ['The bridge is closed.\nSource: Interfax', 'Interfax'],
    ['The bridge is closed.\nIt may reopen. — Reuters', 'Reuters'],
    ['The bridge is closed.\nIt may reopen. (AFP)', 'AFP'],
    ['By Ana Example, Associated Press\nThe bridge is closed.', 'AP'],
  ])('reads the credit of: %s', (text, credit) => {
    expect(creditOf(text)).toBe(credit)
  })

  it.each([
    ['ORRIN (VNA) — The bridge is closed.', 'VNA'],
    ['ORRIN, Velmar, May 3 (Karst News Agency) -- The bridge is closed.', 'Karst News Agency'],
    ['Orrin, May 3 (KNA) - The bridge is closed.', 'KNA'],
    ['Orrin (Karst Press) – The bridge is closed.', 'Karst Press'],
    ['ORRIN (Karstinform) — The bridge is closed.', 'Karstinform'],
    ['ORRIN (AP/KNA) — The bridge is closed.', 'AP, KNA'],
    ['By Karst News Agency\nORRIN (KNA) — The bridge is closed.', 'Karst News Agency'],
    ['The bridge is closed.\nWith reporting by Ana Example and Karst News Agency in Velt.', 'Karst News Agency'],
    ['The bridge is closed.\nWith reporting by Ana Example of Karst News Agency.', 'Karst News Agency'],
    ['The bridge is closed.\n(Reporting by Orrin Wire; editing by Omar Beispiel)', 'Orrin Wire'],
    ['The bridge is closed.\nSource: VNA', 'VNA'],
    ['The bridge is closed.\n— Karst News Agency', 'Karst News Agency'],
    ['The bridge is closed.\nIt may reopen. (Karst News Agency)', 'Karst News Agency'],
    ['The bridge is closed.\n© 2031 Karst News Agency. All rights reserved.', 'Karst News Agency'],
    ['The bridge is closed.\n(c) VNA', 'VNA'],
  ])('reads the credit of an agency that no list has: %s', (text, credit) => {
    expect(creditOf(text)).toBe(credit)
  })

  it.each([
    'SENATOR BEISPIEL (Republican) — She opposed the bridge.',
    'Ana Example (D-Tex.) — She opposed the bridge.',
    'Karst Energy (KRE) — Its shares fell.',
    'SPRINGVELT (TX) — The bridge is closed.',
    'ORRIN (UN) — The bridge is closed.',
    'ORRIN BRIDGE COMPANY (OBC) — It was founded in spring.',
    'ORRIN (VELT) — The bridge is closed.\nThe governor of Velt said so.',
    'ORRIN (LIVE) — The bridge is closed.',
    'The bridge is closed.\nWith reporting by Ana Example in Velt',
    'The bridge is closed.\nReporting by Ana Example; editing by Omar Beispiel',
    'The bridge is closed.\nReporting by Karst News Agency showed that it had been closed before.',
    'The bridge is closed.\nSource: Ministry of Bridges',
    'The bridge is closed.\nSource: Interior Ministry Press Service',
    'The bridge is closed.\nSource: Velmar Atomic Energy Agency',
    'The bridge is closed.\n— Ana Example',
    'The bridge is closed.\n— VNA\n— ORB',
    'The bridge is closed.\n© 2031 The Orrin Herald',
    'By Ana Example\nThe bridge is closed.',
  ])('takes no person, party, place or office for one: %s', (text) => {
    expect(creditOf(text)).toBeUndefined()
  })

  it.each([
    'The minister told Reuters that the bridge was closed.',
    'The bridge (AP 12) was closed, she told AFP on Monday.\nReuters reported that it had reopened.',
    'A clash near the Fars valley was reported.',
  ])('takes no agency that is only quoted: %s', (text) => {
    expect(creditOf(text)).toBeUndefined()
  })
})

describe('isCreditLine', () => {
  it('is a line of nothing but a credit', () => {
    expect(isCreditLine('With reporting by AFP and Reuters')).toBe(true)
    expect(isCreditLine('With additional reporting by Ana Example in Velt')).toBe(true)
    expect(isCreditLine('(Reporting by Ana Example; Editing by Omar Beispiel)')).toBe(true)
    expect(isCreditLine('Source: Karst News Agency')).toBe(true)
    expect(isCreditLine('Reporting by Karst News Agency showed that the bridge was closed.')).toBe(false)
    expect(isCreditLine('With the bridge closed, the ministry told AP that ferries would run.')).toBe(false)
  })
})
