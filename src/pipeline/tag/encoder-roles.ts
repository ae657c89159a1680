import type { EncoderReading } from '../../inference/encoder/encoder.ts'
import type { EncoderText } from '../../inference/encoder/encoder-words.ts'
import type { Roles } from '../states.ts'

/**
 * The encoder's roles by tokens of the report. Its words may be pieces of tokens: a span takes in the whole token, and
 * a token's factuality is that of its last piece.
 */
export function toRoles({ words }: EncoderText, reading: EncoderReading, tokens: number): Roles {
  const factuality = new Float32Array(tokens)
  for (const [index, word] of words.entries()) factuality[word.token] = reading.factuality[index] ?? 0
  return {
    spans: reading.roles.map(({ role, first, end, probability }) => ({
      role,
      first: words[first]?.token ?? 0,
      end: (words[end - 1]?.token ?? -1) + 1,
      probability,
    })),
    ties: reading.ties,
    factuality,
  }
}
