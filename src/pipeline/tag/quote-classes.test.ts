import { describe, expect, it } from 'vitest'
import type { Token, WordClass } from '../../model/token.ts'
import { tellQuotesApart } from './quote-classes.ts'

/** Tokens of an invented sentence: words and single marks. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|\S/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }))
}

function quotesIn(text: string): string {
  const tokens = tokensOf(text)
  const plain = tokens.map(({ text: word }): WordClass => (/^["“]$/.test(word) ? '``' : word === '”' ? "''" : 'NN'))
  return tellQuotesApart(tokens, plain)
    .filter((wordClass) => wordClass !== 'NN')
    .join(' ')
}

describe('straight quotation marks', () => {
  it.each([
    [`He said: "The miners' 'strike' is over."`, "`` POS `` '' ''"],
    [`"We left," she said. "It was late."`, "`` '' `` ''"],
    ['the " big " plan', "`` ''"],
    [`the rebels' camp`, 'POS'],
    ['the rebels’ camp', 'POS'],
    ['‘strikes’ ended', "''"],
    ['("No")', "`` ''"],
    ['it ended."', "''"],
  ])('%s', (text, classes) => {
    expect(quotesIn(text)).toBe(classes)
  })
})
