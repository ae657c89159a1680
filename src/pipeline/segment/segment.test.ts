import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../../test/report-of.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Captured, Segments } from '../states.ts'
import { MOST_TOKENS } from './long-sentence.ts'
import { segment } from './segment.ts'

/** Bits of text that the rules look at, and bits that break them. */
const BITS = [
  'a',
  'The',
  'U.S.',
  'J.',
  'Mr.',
  'No.',
  'et',
  'al-X',
  "n't",
  'cannot',
  '5',
  '3.5',
  '1,0',
  '9:30',
  '-5',
  '.5',
  '.',
  ',',
  '?',
  '!',
  '...',
  '…',
  '-',
  '--',
  '—',
  '–',
  '(',
  ')',
  '[',
  ']',
  '/',
  '&',
  '_',
  '+',
  '*',
  '•',
  '°C',
  '%',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '„',
  '«',
  '»',
  '``',
  "''",
  '@',
  '#',
  'http://',
  'www.a',
  'a@b.c',
  '\t',
  '\u00A0',
  '👩‍🚀',
  '🇦🇶',
  '\u0301',
  '\u200C',
  '\u200D',
  '\u200B',
  '\u200F',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '\u0000',
  '\r',
  'سلام',
  'می‌رود',
  '؟',
  '،',
  '۔',
  'שלום',
  'Нет',
  'г.',
  '行く',
  '「',
  '」',
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map((bits) => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
)
/** The report with its whole text as one paragraph. */
function wholeOf(captured: Captured): Captured {
  return { ...captured, paragraphs: [{ span: { start: 0, end: captured.report.text.length }, kind: 'prose' }] }
}

/** Each line a paragraph, or the whole text one paragraph with line breaks inside. */
const report = fc.tuple(text, fc.boolean()).map(([words, isWhole]): Captured => {
  const captured = reportOf(words)
  return isWhole ? wholeOf(captured) : captured
})

function checkTokens({ report: { text: words }, paragraphs }: Captured, { tokens }: Segments): void {
  let covered = 0
  for (const [index, token] of tokens.entries()) {
    expect(token.text).toBe(words.slice(token.start, token.end))
    expect(token.text).not.toMatch(/\s/u)
    expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0)
    expect(token.end).toBeGreaterThan(token.start)
    covered += token.end - token.start
  }
  const written = paragraphs.map(({ span }) => words.slice(span.start, span.end).replaceAll(/\s/gu, ''))
  expect(covered).toBe(written.join('').length)
}

function checkSentences({ paragraphs }: Captured, { tokens, sentences }: Segments): void {
  let next = 0
  for (const { start, end, firstToken, endToken, paragraph } of sentences) {
    expect(firstToken).toBe(next)
    expect(endToken).toBeGreaterThan(firstToken)
    expect(endToken - firstToken).toBeLessThanOrEqual(MOST_TOKENS)
    expect(tokens[firstToken]?.start).toBe(start)
    expect(tokens[endToken - 1]?.end).toBe(end)
    const span = paragraphs[paragraph]?.span
    expect(span !== undefined && contains(span, { start, end })).toBe(true)
    next = endToken
  }
  expect(next).toBe(tokens.length)
}

function checkQuotations({ paragraphs }: Captured, { quotations }: Segments): void {
  let from = 0
  for (const { parts, depth } of quotations) {
    expect(parts.length).toBeGreaterThan(0)
    expect(parts[0]?.start).toBeGreaterThanOrEqual(from)
    from = parts[0]?.start ?? from
    for (const part of parts) {
      expect(part.end).toBeGreaterThan(part.start)
      expect(paragraphs.some(({ span }) => contains(span, part))).toBe(true)
    }
    const others = quotations.filter((other) => other.depth === depth && other.parts !== parts)
    expect(others.some((other) => other.parts.some((a) => parts.some((b) => overlaps(a, b))))).toBe(false)
  }
}

describe('segment', () => {
  it('puts every character that is no white space into one token and one sentence', async () => {
    const holds = fc.assert(
      fc.asyncProperty(report, async (captured) => {
        const segments = await segment.run(captured)
        checkTokens(captured, segments)
        checkSentences(captured, segments)
        checkQuotations(captured, segments)
      }),
      { numRuns: 1500 },
    )
    await expect(holds).resolves.toBeUndefined()
  })

  it('gives the same for the same text', async () => {
    const captured = reportOf('"Why?" he asked.\n“We left. ‘Go,’ they said.')
    expect(await segment.run(captured)).toEqual(await segment.run(captured))
  })

  it('gives nothing for a report without paragraphs', async () => {
    expect(await segment.run(reportOf(''))).toEqual({ tokens: [], sentences: [], quotations: [] })
  })

  it('stops with the reason of its signal', async () => {
    const reason = new Error('stopped')
    await expect(segment.run(reportOf('They left.'), AbortSignal.abort(reason))).rejects.toBe(reason)
  })

  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['marks of all kinds', '"\'“‘«„'],
    ['dots', '.'],
    ['dots with spaces', '. '],
    ['letters', 'a'],
    ['letters with dots', 'A.'],
    ['hyphenated letters', 'a-'],
    ['at signs', 'a@'],
    ['addresses', 'http://a)'],
    ['questions in quotation marks', '"A?" B '],
    ['list items', 'A b.\n- '],
  ])('reads a paragraph of a million code units of %s', { timeout: 60_000 }, async (_what, bit) => {
    const words = bit.repeat(Math.ceil(1_000_000 / bit.length))
    const captured = {
      ...reportOf(''),
      paragraphs: [{ span: { start: 0, end: words.length }, kind: 'prose' as const }],
    }
    const { tokens, sentences } = await segment.run({ ...captured, report: { ...captured.report, text: words } })
    expect(tokens.at(-1)?.end).toBe(words.trimEnd().length)
    expect(sentences.at(-1)?.endToken).toBe(tokens.length)
  })
})
