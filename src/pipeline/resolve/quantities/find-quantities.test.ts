import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentedOf, unmark } from '../../../../test/segmented-of.ts'
import type { Quantity } from '../../../model/quantity.ts'
import { findQuantities } from './find-quantities.ts'

const wordsOf = (text: string, { span, min, max, unit, of, approximate }: Quantity): unknown[] => [
  text.slice(span.start, span.end),
  min,
  max,
  unit,
  of,
  approximate,
]

const quantitiesIn = (text: string): unknown[][] => findQuantities(segmentedOf(text)).map((one) => wordsOf(text, one))

describe('findQuantities', () => {
  it.each<[string, ...[string, number | null, number | null, string | null, string | null, boolean]]>([
    ['About 340 armed men crossed.', 'About 340', 340, 340, null, 'armed men', true],
    ['At least 14 were hurt.', 'At least 14', 14, null, null, null, false],
    ['The army sent 12,500 extra soldiers.', '12,500', 12_500, 12_500, null, 'extra soldiers', false],
    ['No fewer than three bridges fell.', 'No fewer than three', 3, null, null, 'bridges', false],
    ['Up to 40 villages were emptied.', 'Up to 40', null, 40, null, 'villages', false],
    ['Fewer than 30 people remain.', 'Fewer than 30', null, 30, null, 'people', false],
    ['Dozens of houses burned.', 'Dozens', 24, null, null, 'houses', false],
    ['Hundreds of the border villages were emptied.', 'Hundreds', 200, null, null, 'border villages', false],
    ['Tens of thousands of people fled.', 'Tens of thousands', 20_000, null, null, 'people', false],
    ['Several hundred fighters were seen.', 'Several hundred', 200, null, null, 'fighters', true],
    ['They saw 10 to 15 trucks.', '10 to 15', 10, 15, null, 'trucks', false],
    ['They saw 10-15 trucks.', '10-15', 10, 15, null, 'trucks', false],
    ['They saw between 10 and 15 trucks.', 'between 10 and 15', 10, 15, null, 'trucks', false],
    ['The road is more than 60 kilometers long.', 'more than 60 kilometers', 60, null, 'km', null, false],
    ['A 300-mile wall was planned.', '300-mile', 300, 300, 'miles', 'wall', false],
    ['It burned 40 square kilometers of forest.', '40 square kilometers', 40, 40, 'km2', 'forest', false],
    ['Some 12 percent of the voters came.', 'Some 12 percent', 12, 12, 'percent', 'voters', true],
    ['Two-thirds of the houses burned.', 'Two-thirds', 0.667, 0.667, 'share', 'houses', false],
    ['It cost $2.5 million.', '$2.5 million', 2_500_000, 2_500_000, 'USD', null, false],
    ['It cost 300 million rubles.', '300 million rubles', 3e8, 3e8, 'RUB', null, false],
    ['A 31-year-old driver was held.', '31-year-old', 31, 31, 'years', 'driver', false],
    ['Orlin Vash, 45, said so.', '45', 45, 45, 'years', null, false],
    ['Half a dozen shops closed.', 'Half a dozen', 6, 6, null, 'shops', false],
    ['They mined only one bridge.', 'one', 1, 1, null, 'bridge', false],
    ['It left 12 dead.', '12', 12, 12, null, 'dead', false],
  ])('%s', (text, ...expected) => {
    expect(quantitiesIn(text)).toEqual([expected])
  })

  it.each([
    'One of them ran.',
    'No one came, and one another they blamed.',
    'The AK-47 and the Su-25 are old.',
    'Flight 800 and Highway 7 were named in Resolution 1373.',
    'The home side won 3-1.',
    'Call +992 37 221-44-18 now.',
    '1. Open the door.',
    'The One World party met.',
    'He was the second and the 3rd to go.',
    'It has been open 24/7.',
    'It was so in 2014.',
  ])('finds no quantity in: %s', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })

  it('leaves out numbers inside time expressions', () => {
    const { text, spans } = unmark('He left [two weeks ago] with five men on [March 5].')
    const found = findQuantities({ ...segmentedOf(text), times: spans })
    expect(found.map((one) => wordsOf(text, one))).toEqual([['five', 5, 5, null, 'men', false]])
  })

  it('gives quantities in order, inside the text, with the minimum no larger than the maximum', () => {
    const word = fc.constantFrom(
      ...'at least more than about 10 15 to - between and dozens hundreds of thousands two-thirds $ 2.5 million km percent men a half third one several few , 3,600 year-old'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ')
        let last = 0
        for (const { span, min, max } of findQuantities(segmentedOf(text))) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(min ?? max).not.toBeNull()
          expect(min ?? 0).toBeLessThanOrEqual(max ?? Infinity)
          last = span.end
        }
      }),
    )
  })
})
