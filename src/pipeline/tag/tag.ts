import type { Encoder, EncoderReading } from '../../inference/encoder/encoder.ts'
import { toEncoderText, type EncoderText } from '../../inference/encoder/encoder-words.ts'
import type { ClassedTokens } from '../../inference/find-names.ts'
import { findNames } from '../../inference/find-names.ts'
import { loadNameTagger, loadWordClassTagger, WORD_TAGGER } from '../../inference/load-word-tagger.ts'
import type { Name } from '../../model/mention.ts'
import { contains } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../stage.ts'
import type { Segmented, Tags } from '../states.ts'
import { toNames } from './encoder-names.ts'
import { toRoles } from './encoder-roles.ts'
import { markProperNouns } from './name-classes.ts'
import { tellQuotesApart } from './quote-classes.ts'
import { findTimeExpressions } from './time-expressions.ts'

/**
 * The class of each word, names, time expressions, and the roles of words in attributions: names and roles by an
 * encoder, or, without one, names by the word tagger and no roles.
 */
export function tagWith(encoder: Encoder | null): Stage<Segmented, Tags> {
  return {
    name: 'tag',
    version: 2,
    model: encoder === null ? WORD_TAGGER : `${encoder.name}, ${WORD_TAGGER}`,
    summary: 'Finds the class of each word, names, time expressions, and who says what as spans.',
    needs: ['report', 'paragraphs', 'origin', 'tokens', 'sentences', 'quotations'],
    adds: ['wordClasses', 'names', 'times', 'roles'],
    run: async (known, signal) => {
      const text = encoder === null ? null : toEncoderText(known)
      const reading = encoder === null || text === null ? null : await encoder.read(text, signal)
      const sentences = classifyWords(known, signal)
      const times = findTimeExpressions(known)
      const names = namesOf(sentences, text, reading).filter((name) => !isOnlyTime(name, times))
      signal?.throwIfAborted()
      const wordClasses = markProperNouns(
        known.tokens,
        sentences.flatMap(({ classes }) => classes),
        names,
      )
      const roles = text === null || reading === null ? null : toRoles(text, reading)
      return { wordClasses, names, times, roles }
    },
  }
}

function namesOf(
  sentences: readonly ClassedTokens[],
  text: EncoderText | null,
  reading: EncoderReading | null,
): readonly Name[] {
  return text === null || reading === null ? findNames(sentences, loadNameTagger()) : toNames(text, reading.names)
}

function classifyWords({ tokens, sentences }: Segmented, signal?: AbortSignal): readonly ClassedTokens[] {
  const tagger = loadWordClassTagger()
  return sentences.map(({ firstToken, endToken }) => {
    signal?.throwIfAborted()
    const own = tokens.slice(firstToken, endToken)
    return { tokens: own, classes: tellQuotesApart(own, tagger.tag(own.map(({ text }) => text))) }
  })
}

/** Days and feasts that are no more than a time: "Monday". */
function isOnlyTime({ kind, span }: Name, times: readonly Span[]): boolean {
  return kind === 'other' && times.some((time) => contains(time, span))
}
