import { describe, expect, it } from 'vitest'
import { reportOf } from '../../../test/report-of.ts'
import { wordsAt } from '../../model/span.ts'
import type { Captured } from '../states.ts'
import { segment } from './segment.ts'

async function sentencesOf(captured: Captured): Promise<string[]> {
  const { sentences } = await segment.run(captured)
  return sentences.map((sentence) => wordsAt(captured.report.text, sentence))
}

/** One paragraph over several lines, as hard-wrapped text has it. */
function paragraphOf(text: string): Captured {
  return { ...reportOf(text), paragraphs: [{ span: { start: 0, end: text.length }, kind: 'prose' }] }
}

/** Each case: sentences set apart by ` | ` where the text has a space. All are invented. */
const cases: readonly (readonly [rule: string, sentences: string])[] = [
  ['ends at a stop', 'They left. | We stayed.'],
  ['does not end at a title', 'Gen. Marsh met Mr. Orne. | Dr. Li left.'],
  ['does not end at initials', 'J. K. Orne and M. Li left. | A. Sorn stayed.'],
  ['does not end inside a number', 'It cost 3.5 million. | No. 5 was closed.'],
  ['ends at an abbreviation before a word that starts sentences', 'He left the U.S. | The army stayed.'],
  ['goes on after an abbreviation in a name', 'The U.S. Senate and Orne Corp. Chief Li met.'],
  ['ends after an hour before a name', 'It began at 9:30 p.m. | Orne left.'],
  ['goes on after an hour before a day', 'It began at 9:30 p.m. Monday. | Orne left.'],
  ['goes on after a month before a day', 'On Jan. 5 they met. | By Feb. 6 they parted.'],
  ['keeps a closing quotation mark', '"We left." | "They stayed."'],
  ['keeps a closing bracket', '(We left.) | They [stayed.] | We came.'],
  ['goes on after a quoted question with a small letter', '"Why?" he asked. | "No!" she said.'],
  ['goes on after a quoted question with a speaker', '"Why?" Ana Lopez asked. | "No!" | Orne left.'],
  [
    'goes on after a quoted question with a described speaker',
    '"Why?" Army spokesman Ali Orne asked. | "No!" | He left.',
  ],
  ['ends after a quoted question before a clause', '"No!" | Orne left and the men said nothing.'],
  ['ends after a quoted stop before a capital', '"We left." | He said no more.'],
  ['ends after dots that trail off', 'He waited... | Then he left.'],
  ['goes on after dots that stand for words', 'He waited ... for the men ... Orne left.'],
  ['does not start with a dash', '«Нет!» — сказал он. | Он ушёл.'],
  ['starts with a name that has a small letter', 'They fled. | al-Orsa fell.'],
  ['keeps the number of a list item', '1. Two men fled. | They came back.'],
  ['keeps a reference number', 'They fled. [12] | Orne stayed.'],
  ['keeps an emoji', 'They won! 🎉 | Orne cheered.'],
  ['ends at Arabic and Urdu marks', 'چرا رفت؟ | او رفت. | وہ گیا۔ | ہاں'],
  ['keeps a dateline', 'ST. ORSA, Jan. 5 (Agency) — Two bridges were closed. | One fell.'],
  ['keeps a dateline with stops', 'PORT ORSA. March 3. (Agency) -- Two bridges were closed.'],
  ['goes on after an example', 'Roads, e.g. The Orsa Road, were closed.'],
]

describe('addSentences', () => {
  it.each(cases)('%s', async (_rule, sentences) => {
    const text = sentences.replaceAll(' | ', ' ')
    expect((await sentencesOf(paragraphOf(text))).join(' | ')).toBe(sentences)
  })

  it('ends where a space is missing', async () => {
    expect(await sentencesOf(paragraphOf('They left.The army came.'))).toEqual(['They left.', 'The army came.'])
  })

  it('ends with each paragraph', async () => {
    expect(await sentencesOf(reportOf('What is known\n\nThey left\nThey came.'))).toEqual([
      'What is known',
      'They left',
      'They came.',
    ])
  })

  it('goes on over the lines of hard-wrapped text', async () => {
    const text =
      'The bridge over the river was closed on Monday by the\nOrsa army. Two lanes were\nopen again on Tuesday.'
    expect(await sentencesOf(paragraphOf(text))).toHaveLength(2)
  })

  it('takes headings and list items inside a paragraph for sentences', async () => {
    const text =
      'What is known\nThe bridge was closed on Monday by the\narmy, which said:\n- two lanes are open\n- one is not'
    expect(await sentencesOf(paragraphOf(text))).toEqual([
      'What is known',
      'The bridge was closed on Monday by the\narmy, which said:',
      '- two lanes are open',
      '- one is not',
    ])
  })

  it('splits a sentence of more than 400 tokens at the best place', async () => {
    const text = `${'and so on '.repeat(100)}they went; ${'and so on '.repeat(100)}home`
    const sentences = await sentencesOf(paragraphOf(text))
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).toMatch(/they went;$/u)
  })

  it('splits at 400 tokens where there is no better place', async () => {
    const { sentences } = await segment.run(paragraphOf('('.repeat(1000)))
    expect(sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual([400, 400, 200])
  })
})
