import { describe, expect, it } from 'vitest'
import { joinTokens } from './join-tokens.ts'

describe('joinTokens', () => {
  it.each([
    ['the so - called " front " of Qaram ’ s army ( 2014 ) .', 'the so-called "front" of Qaram’s army (2014).'],
    ["Qaram 's mayor did n't say , he said .", "Qaram's mayor didn't say, he said."],
    ['“ No , ” she said : “ never ! ”', '“No,” she said: “never!”'],
    ["the drivers ' union said ' enough ' .", "the drivers' union said 'enough'."],
    ['US $ 40 and € 5 , or 12 % / year', 'US$40 and €5, or 12%/year'],
    ['Qaram , 12 May - The harbor', 'Qaram, 12 May - The harbor'],
    ['closed - when it rained - in a built - in harbor', 'closed - when it rained-in a built-in harbor'],
    ['a 40 - kilometer road', 'a 40-kilometer road'],
    ['the harbor – the only one – closed', 'the harbor – the only one – closed'],
    ['from 2010 – 2014', 'from 2010–2014'],
  ])('prints %s as %s', (tokens, text) => {
    expect(joinTokens([tokens.split(' ')]).text).toBe(text)
  })

  it('keeps where each token stands', () => {
    const sentences = [
      ['The', 'harbor', '(', 'old', ')', '.'],
      ['It', 'closed', '.'],
    ]
    const { text, spans } = joinTokens(sentences)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences.flat())
  })

  it('begins a paragraph after a sentence without an end', () => {
    expect(
      joinTokens([
        ['Harbor', 'closed'],
        ['It', 'rained', '.'],
        ['Much', '.'],
      ]).text,
    ).toBe('Harbor closed\n\nIt rained. Much.')
  })
})
