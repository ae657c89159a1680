import type { Anonymity } from '../../model/statement.ts'
import type { AttributedSource, Attribution } from '../states.ts'
import type { Draft } from './draft.ts'
import { findAddressee } from './qualities/addressee.ts'
import { findAnonymity, noAnonymity } from './qualities/anonymity.ts'
import { findCertainty, findPolarity } from './qualities/certainty.ts'
import { findDirectness } from './qualities/directness.ts'
import { findMedium } from './qualities/medium.ts'
import { findSaidWhen } from './qualities/said-when.ts'
import { classifySource } from './qualities/source-kind.ts'
import { findStance } from './qualities/stance.ts'
import { spanOf, type TokenRange, type Words } from './words.ts'

function sourceOf(words: Words, draft: Draft): AttributedSource | null {
  if (draft.source === undefined) return null
  return { spans: [spanOf(words, draft.source)], ...classifySource(words, draft.antecedent ?? draft.source) }
}

function anonymityOf(words: Words, draft: Draft, source: AttributedSource | null): Anonymity {
  const sentence = words.sentences[draft.sentence]
  if (source === null || source.named || sentence === undefined) return noAnonymity
  const notice = findAnonymity(words.text, sentence)
  return notice === undefined ? noAnonymity : { granted: true, span: notice.span, reason: notice.reason }
}

/** An attribution with all that its own sentence shows of it. */
export function complete(words: Words, draft: Draft, parent: number | null): Attribution {
  const source = sourceOf(words, draft)
  const sentence = words.sentences[draft.sentence]
  const addressee = sentence === undefined ? undefined : findAddressee(words, draft, sentence)
  return {
    narrated: false,
    parent,
    source,
    cue: { spans: draft.cue.map((range) => spanOf(words, range)), lemma: draft.lemma },
    content: { spans: draft.content.map((range) => spanOf(words, range)) },
    stance: findStance(words, draft),
    directness: findDirectness(words, draft.content),
    anonymity: anonymityOf(words, draft, source),
    addressee: addressee === undefined ? null : spanOf(words, addressee),
    medium: findMedium(
      words.text,
      [...draft.cue, ...draft.beside].map((range) => spanOf(words, range)),
    ),
    said: sentence === undefined ? null : findSaidWhen(words, draft, sentence),
    certainty: findCertainty(words, draft),
    polarity: findPolarity(words, draft.content[0]),
    confidence: draft.confidence,
  }
}

/** A statement in the report's own voice: its source is the publisher, without words of its own. */
export function narrate(words: Words, range: TokenRange): Attribution {
  return {
    narrated: true,
    parent: null,
    source: { spans: [], kind: 'publisher', named: words.known.report.publisher !== null, role: null },
    cue: { spans: [], lemma: null },
    content: { spans: [spanOf(words, range)] },
    stance: 'asserts',
    directness: null,
    anonymity: noAnonymity,
    addressee: null,
    medium: null,
    said: null,
    certainty: 'certain',
    polarity: findPolarity(words, range),
    confidence: 0.5,
  }
}
