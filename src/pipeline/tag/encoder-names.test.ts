import { describe, expect, it } from 'vitest'
import { toEncoderText } from '../../inference/encoder/encoder-words.ts'
import { segmentedOf } from '../../../test/segmented-of.ts'
import { toNames } from './encoder-names.ts'

/** Names of a sentence whose words `first` to `end` the encoder gives a class. */
function namesIn(text: string, first: number, end: number, kind: string): string[] {
  const encoded = toEncoderText(segmentedOf(text))
  return toNames(encoded, [{ kind, first, end }]).map(
    (name) => `${text.slice(name.span.start, name.span.end)}: ${name.kind}`,
  )
}

/* All sentences are invented. */
describe('names from the encoder', () => {
  it.each([
    ['In Orlan nobody spoke', 1, 2, 'Location', ['Orlan: place']],
    ['near the Tiva Bridge', 1, 4, 'Facility', ['Tiva Bridge: facility']],
    ['The Hague ruled', 0, 2, 'Location', ['The Hague: place']],
    ['the Orlan Peace Summit opened', 1, 4, 'Misc', ['Orlan Peace Summit: event']],
    ['on May 12 they left', 1, 3, 'Date', []],
    ['a Sorvan-backed force', 1, 2, 'NORP', ['Sorvan: norp']],
  ])('%s', (text, first, end, kind, names) => {
    expect(namesIn(text, first, end, kind)).toEqual(names)
  })
})
