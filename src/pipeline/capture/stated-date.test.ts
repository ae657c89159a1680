import { describe, expect, it } from 'vitest'
import { rawDocumentOf } from '../../../test/capture/raw-document-of.ts'
import { capture } from './capture.ts'
import { readText } from './readers/plain-text.ts'
import { findStatedDate } from './stated-date.ts'

const TITLE = 'Bridge Closed After Cracks Found'

function dateOf(text: string): string | undefined {
  return findStatedDate(text, readText(text).paragraphs)
}

describe('findStatedDate', () => {
  it.each([
    `${TITLE}\n\nBy Ana Example\nOrrin Valley Post\n\nPORT ORRIN, Velmar, May 3, 2031 -- The bridge is closed.`,
    'PORT ORRIN, May 3, 2031 (KNA) — The bridge is closed.',
    'Port Orrin, Saturday, 3 May 2031 – The bridge is closed.',
    'ST. ORRIN (May 3, 2031) — The bridge is closed.',
    'ORRIN, 2031-05-03 — The bridge is closed.',
    'Karst-upon-Orrin, MAY 3, 2031 - The bridge is closed.',
    `${TITLE}\n\nMay 3, 2031\n\nThe bridge is closed.`,
    `${TITLE}\n\nSaturday, 3 May 2031\nBy Ana Example\n\nThe bridge is closed.`,
    `${TITLE}\n\nPublished: 3 May 2031\n\nThe bridge is closed.`,
    `${TITLE}\n\nPublished May 3, 2031. This bulletin is free to copy.\n\nThe bridge is closed.`,
    `${TITLE}\n\nPosted on May 3, 2031 | Updated: May 4, 2031\n\nThe bridge is closed.`,
  ])('reads the day at the head of: %s', (text) => {
    expect(dateOf(text)).toBe('2031-05-03')
  })

  it('keeps the time of a line that gives its zone', () => {
    expect(dateOf(`${TITLE}\n\nPublished: 3 May 2031, 10:05 GMT\n\nThe bridge is closed.`)).toBe('2031-05-03T10:05:00Z')
  })

  it.each([
    'The bridge was closed on May 3, 2031 — a day after the flood.',
    'In Orrin, May 3, 2031 — the day of the flood — is remembered.',
    'ORRIN, May 3 — The bridge is closed.',
    'ORRIN, May 2031 — The bridge is closed.',
    'ORRIN, Feb. 30, 2031 — The bridge is closed.',
    'Ana Example, May 3, 1961 — June 4, 2031',
    'The bridge is closed.\n\nORRIN, May 3, 2031 — It was closed before.',
    'The bridge is closed.\n\nMay 3, 2031',
    `${TITLE}\n\nThe bridge is closed.\n\nPublished: 3 May 2031`,
    `${TITLE}\n\nPublished in Orrin on May 3, 2031, the book tells of the bridge.`,
    `${TITLE}\n\nUpdated: 3 May 2031\n\nThe bridge is closed.`,
  ])('takes no other date for it: %s', (text) => {
    expect(dateOf(text)).toBeUndefined()
  })
})

describe('capture', () => {
  const text = `${TITLE}\n\nPORT ORRIN, May 3, 2031 -- The bridge is closed.\n`

  it('takes the stated date only where nobody says it better', async () => {
    expect((await capture(rawDocumentOf(text))).report.published).toBe('2031-05-03')
    const hints = { published: '2031-05-04T10:00:00Z' }
    expect((await capture(rawDocumentOf(text, { hints }))).report.published).toBe('2031-05-04T10:00:00Z')
    expect((await capture(rawDocumentOf(text), { published: '2031-05' })).report.published).toBe('2031-05')
  })
})
