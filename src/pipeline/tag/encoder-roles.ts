import type { EncoderReading } from '../../inference/encoder/encoder.ts'
import type { EncoderText } from '../../inference/encoder/encoder-words.ts'
import type { Roles } from '../states.ts'

/**
 * The encoder's roles by tokens of the report. Its words may be pieces of tokens: a span takes in the whole token.
 */
export function toRoles({ words }: EncoderText, reading: EncoderReading): Roles {
  return {
    spans: reading.roles.map(({ role, first, end, probability }) => ({
      role,
      first: words[first]?.token ?? 0,
      end: (words[end - 1]?.token ?? -1) + 1,
      probability,
    })),
    ties: reading.ties,
  }
}
