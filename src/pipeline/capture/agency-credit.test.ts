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
    expect(isCreditLine('With the bridge closed, the ministry told AP that ferries would run.')).toBe(false)
  })
})
