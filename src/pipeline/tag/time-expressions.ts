import type { Span } from '../../model/span.ts'
import { splitPieces, type Piece } from '../../text/word-pieces.ts'
import type { Segmented } from '../states.ts'
import { findTimePhrase } from './times/time-phrase.ts'
import { canBeginTime } from './times/triggers.ts'

/**
 * The time expressions of a report, in order and without overlap, as TimeML 1.2.1 marks TIMEX3: dates, times of day,
 * durations, sets and words such as "recently", with "the", "about" and "ago" and without "on", "in" and "since".
 */
export function findTimeExpressions(known: Segmented): readonly Span[] {
  const { text } = known.report
  return known.sentences.flatMap((sentence) => findInSentence(splitPieces(text, sentence)))
}

function findInSentence(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || !canBeginTime(piece)) continue
    const core = findTimePhrase(pieces, at)
    const last = core === undefined ? undefined : pieces[core.end - 1]
    if (core === undefined || last === undefined) continue
    spans.push({ start: piece.start, end: last.end })
    at = core.end - 1
  }
  return spans
}
