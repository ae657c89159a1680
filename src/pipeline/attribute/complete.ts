import { contains } from '../../model/span.ts'
import type { Anonymity } from '../../model/statement.ts'
import type { AttributedSource, Attribution } from '../states.ts'
import type { Draft } from './draft.ts'
import type { Narration } from './narrated/find-narrated.ts'
import { findAddressee } from './qualities/addressee.ts'
import { findAnonymityNearby } from './qualities/anonymity-nearby.ts'
import { findAnonymity, noAnonymity } from './qualities/anonymity.ts'
import { findCertainty } from './qualities/certainty.ts'
import { findCueSense } from './qualities/cue-sense.ts'
import { findDirectness } from './qualities/directness.ts'
import { findMedium } from './qualities/medium.ts'
import { findNature } from './qualities/nature.ts'
import { findPolarity } from './qualities/polarity.ts'
import { findSaidWhen } from './qualities/said-when.ts'
import { classifySource } from './qualities/source-kind.ts'
import { readFrame } from './qualities/stance.ts'
import { spanOf, type Words } from './words.ts'

function sourceOf(words: Words, draft: Draft): AttributedSource | null {
  if (draft.source === undefined) return null
  return { spans: [spanOf(words, draft.source)], ...classifySource(words, draft.antecedent ?? draft.source) }
}

function anonymityOf(words: Words, draft: Draft, source: AttributedSource | null): Anonymity {
  const sentence = words.sentences[draft.sentence]
  if (source === null || source.named || sentence === undefined) return noAnonymity
  const notice = findAnonymity(words.text, sentence) ?? findAnonymityNearby(words, draft, source.kind)
  const isOther = draft.content.some((range) => notice !== undefined && contains(spanOf(words, range), notice.span))
  return notice === undefined || isOther ? noAnonymity : { granted: true, span: notice.span, reason: notice.reason }
}

/** An attribution with all that its own sentence shows of it. */
export function complete(words: Words, found: Draft, parent: number | null): Attribution {
  const draft: Draft = { ...found, ...findCueSense(words, found) }
  const source = sourceOf(words, draft)
  const frame = readFrame(words, draft)
  const sentence = words.sentences[draft.sentence]
  const addressee = sentence === undefined ? undefined : findAddressee(words, draft, sentence)
  return {
    narrated: false,
    parent,
    source,
    cue: { spans: draft.cue.map((range) => spanOf(words, range)), lemma: draft.lemma },
    content: { spans: draft.content.map((range) => spanOf(words, range)) },
    nature: frame.nature ?? findNature(words, draft, source),
    stance: frame.stance,
    directness: findDirectness(words, draft.content),
    anonymity: anonymityOf(words, draft, source),
    addressee: addressee === undefined ? null : spanOf(words, addressee),
    medium: findMedium(
      words.text,
      [...draft.cue, ...draft.beside].map((range) => spanOf(words, range)),
    ),
    said: sentence === undefined ? null : findSaidWhen(words, draft, sentence),
    certainty: frame.certainty ?? findCertainty(words, draft, frame.stance),
    polarity: frame.polarity ?? findPolarity(words, draft.content),
    confidence: draft.confidence,
  }
}

/** A statement in the report's own voice: its source is the publisher, without words of its own. */
export function narrate(words: Words, { range, confidence }: Narration): Attribution {
  return {
    narrated: true,
    parent: null,
    source: { spans: [], kind: 'publisher', named: words.known.report.publisher !== null, role: null },
    cue: { spans: [], lemma: null },
    content: { spans: [spanOf(words, range)] },
    nature: null,
    stance: 'asserts',
    directness: null,
    anonymity: noAnonymity,
    addressee: null,
    medium: null,
    said: null,
    certainty: 'certain',
    polarity: findPolarity(words, [range]),
    confidence,
  }
}
