import type { ClassedTokens } from '../../inference/find-names.ts'
import { findNames } from '../../inference/find-names.ts'
import { loadNameTagger, loadWordClassTagger, WORD_TAGGER } from '../../inference/load-word-tagger.ts'
import type { Name } from '../../model/mention.ts'
import { contains } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../stage.ts'
import type { Segmented, Tags } from '../states.ts'
import { markProperNouns } from './name-classes.ts'
import { tellQuotesApart } from './quote-classes.ts'
import { findTimeExpressions } from './time-expressions.ts'

/** The class of each word, names and time expressions. */
export const tag: Stage<Segmented, Tags> = {
  name: 'tag',
  version: 1,
  model: WORD_TAGGER,
  summary: 'Finds the class of each word, names and time expressions.',
  needs: ['report', 'paragraphs', 'origin', 'tokens', 'sentences', 'quotations'],
  adds: ['wordClasses', 'names', 'times'],
  run: (known, signal) =>
    new Promise((resolve) => {
      const sentences = classifyWords(known, signal)
      const times = findTimeExpressions(known)
      const names = findNames(sentences, loadNameTagger()).filter((name) => !isOnlyTime(name, times))
      signal?.throwIfAborted()
      resolve({
        wordClasses: markProperNouns(
          known.tokens,
          sentences.flatMap(({ classes }) => classes),
          names,
        ),
        names,
        times,
      })
    }),
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
