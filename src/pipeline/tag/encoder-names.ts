import type { EncoderText } from '../../inference/encoder/encoder-words.ts'
import type { LabelledRange } from '../../inference/encoder/label-path.ts'
import { isEventName } from '../../inference/event-name.ts'
import type { MentionKind, Name } from '../../model/mention.ts'

/** The classes of the Worldwide Newswire that are names; its dates and sums of money are none. */
const KINDS: Readonly<Record<string, MentionKind>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
  Facility: 'facility',
  NORP: 'norp',
  Misc: 'other',
  Product: 'other',
}

/**
 * Names from the encoder's ranges, in order of the text, without an article before or a possessive after.
 *
 *     the Sorvan government ’s allies
 *         ^^^^^^
 */
export function toNames({ words }: EncoderText, ranges: readonly LabelledRange[]): Name[] {
  return ranges.flatMap((range) => {
    const kind = KINDS[range.kind]
    let { first, end } = range
    if (words[first]?.text === 'the') first += 1
    while (end > first && /^(?:'s?|[^\p{L}\p{N}.)"]+)$/u.test(words[end - 1]?.text ?? '')) end -= 1
    const [from, to] = [words[first], words[end - 1]]
    if (kind === undefined || from === undefined || to === undefined || first >= end) return []
    const name = words
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ')
    if (!/[\p{L}\p{N}]/u.test(name)) return []
    return [{ span: { start: from.start, end: to.end }, kind: kind === 'other' && isEventName(name) ? 'event' : kind }]
  })
}
