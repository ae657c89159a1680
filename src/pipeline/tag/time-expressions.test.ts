import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentedOf, unmark } from '../../../test/segmented-of.ts'
import { findTimeExpressions } from './time-expressions.ts'

/** Invented sentences; square brackets stand around each time expression. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'dates of the calendar': [
    'The depot was hit on [March 5, 2019], and again on [12 April].',
    'Talks opened on [Saturday, April 25] in the capital.',
    'The law dates from [Dec. 14, 1998].',
    'The ferry sank on [2019-03-05], the port said; another log has [05.03.2019].',
    'They met on the [5th of June].',
    'The exercise ran on [March 5-7, 2020].',
    'Fighting began in [late September] and ended by [mid-November].',
    'The border reopens in [May].',
    'He was freed in [March], his lawyer said.',
    'The decree of [15 Hamal 1400] is still in force.',
  ],
  'years, decades and centuries': [
    'Founded in [1998], it grew in [the 2000s] into the largest bank of [the 21st century].',
    'In [the late 1980s] the valley was mined.',
    'Prices fell by [early 1990].',
    'The fort fell in [218 BC].',
    'He ruled from [1789] to [1791] in all but name.',
    'In [nineteen ninety-seven] the bridge was new.',
  ],
  'days of the week and parts of the day': [
    'The mayor said on [Monday] that shelling began [Friday evening].',
    'The convoy left at [4:30 a.m.] and came back by [10 p.m. Wednesday].',
    'Patrols start at [midnight] and [every morning] the road is swept.',
    'She called [this morning].',
  ],
  'words that point': [
    '[Now] the camp is empty; [yesterday] it was full.',
    'Clashes have [recently] grown, officials said in [recent days].',
    'It may happen in [the near future].',
    'The plant closed [three days ago].',
    'He left [a decade ago], after [two weeks] of talks.',
    'They will meet again [next month] or [later this year].',
    '[Last week] the pass was shut; it opens [the day after tomorrow].',
  ],
  'lengths and sets': [
    'The siege lasted [nearly three years].',
    'It ran for [at least 18 months].',
    'It would last [four years].',
    'It was the second test [this year].',
    'Trucks cross [every day] except in [the winter].',
    'Aid came [several months] late.',
    'A [two-week] truce followed the [10-hour] battle.',
  ],
  seasons: [
    'The offensive began in [early summer].',
    'In [the spring of 1995] the river rose.',
    '[Last fall] the harvest failed.',
    'Snow closes the road in [winter].',
  ],
  'traps: words that are no times': [
    'The police may march to the square.',
    'May Lindqvist and April Osei joined the board.',
    'He came second and had a second chance.',
    'The Sunday Times named him.',
    'The fall of the town surprised nobody.',
    'A minute crack ran through the wall.',
    'The 31-year-old driver fled.',
    'Some 2,000 soldiers and 1500 civilians crossed.',
    'A quarter of the voters stayed away.',
    'She writes for USA Today.',
    'The parties sat down as soon as they could.',
    'It paid $1990 for the boat.',
    'The Long March rocket failed.',
    'He had his day in court.',
    'He is in his 30s.',
    'The programme is called This Week.',
  ],
}

describe('findTimeExpressions', () => {
  describe.each(Object.entries(cases))('%s', (_, sentences) => {
    it.each(sentences)('%s', (marked) => {
      const { text, spans } = unmark(marked)
      const found = findTimeExpressions(segmentedOf(text))
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      )
      expect(found).toEqual(spans)
    })
  })

  it('gives spans in order, without overlap, inside the text, whatever the words', () => {
    const word = fc.constantFrom(
      ...'the a last next May March 5 10 1998 , - of in early summer two days ago week Monday morning p.m. 2019-01-05 ’s quarter first end and'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        let last = 0
        for (const { start, end } of findTimeExpressions(segmentedOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})
