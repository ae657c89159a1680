import { describe, expect, it } from 'vitest'
import { segment } from '../../pipeline/segment/segment.ts'
import { reportOf } from '../../../test/report-of.ts'
import { shapeOf, toEncoderText, WORD_POSITIONS, WORD_QUOTING, WORD_SHAPES } from './encoder-words.ts'

/* All sentences are invented. */
async function textOf(text: string): Promise<ReturnType<typeof toEncoderText>> {
  const captured = reportOf(text)
  return toEncoderText({ ...captured, ...(await segment.run(captured)) })
}

describe('words as the encoder reads them', () => {
  it.each([
    ['militia', 'lower'],
    ['Orlan', 'title'],
    ["O'Tiva", 'mixed'],
    ['UN', 'upper'],
    ['A', 'initial'],
    ['U.S.', 'upper'],
    ['iPhone', 'mixed'],
    ['1,400', 'digits'],
    ['2nd', 'digits'],
    [',', 'mark'],
    ['Жар', 'title'],
    ['طالب', 'lower'],
  ])('%s is written as %s', (word, shape) => {
    expect(WORD_SHAPES[shapeOf(word)]).toBe(shape)
  })

  it('are tokens, divided at hyphens, with their places in the report', async () => {
    const text = 'The U.S.-backed force left.'
    const { words } = await textOf(text)
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      '-',
      'backed',
      'force',
      'left',
      '.',
    ])
    expect(words.map(({ token }) => token)).toEqual([0, 1, 1, 1, 2, 3, 4])
  })

  it('have their marks written in one way, whatever the report prints', async () => {
    const { words } = await textOf('“It’s over…”')
    expect(words.map(({ text }) => text).join(' ')).toBe('" It \'s over ... "')
  })

  it('know the beginnings of paragraphs and sentences, and quotations', async () => {
    const { words, sentences } = await textOf('He left. "We stay," she said.\nNobody came.')
    const positions = words
      .filter(({ position }) => position > 0)
      .map(({ text, position }) => `${text} ${WORD_POSITIONS[position]}`)
    expect(positions).toEqual(['He paragraph', '" sentence', 'Nobody paragraph'])
    const quoted = words.filter(({ quoting }) => WORD_QUOTING[quoting] === 'quoted').map(({ text }) => text)
    expect(quoted).toEqual(['"', 'We', 'stay', ',', '"'])
    expect(sentences).toEqual([
      { first: 0, end: 3 },
      { first: 3, end: 11 },
      { first: 11, end: 14 },
    ])
  })
})
