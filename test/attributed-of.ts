import type { MentionKind, Name } from '../src/model/mention.ts'
import type { Span } from '../src/model/span.ts'
import type { SourceKind, SourceRole } from '../src/model/statement.ts'
import type { Attributed, Attribution } from '../src/pipeline/states.ts'
import { reportOf } from './report-of.ts'

/** An attribution by its words. The words are looked for from the cue of the one before on. */
export interface Said {
  readonly source: string | null
  readonly cue: string
  readonly content?: string
  readonly kind?: SourceKind
  readonly named?: boolean
  readonly role?: SourceRole
  readonly anonymous?: string
  readonly addressee?: string
  readonly when?: string
  readonly parent?: number
}

export interface AttributedParts {
  /** Every occurrence of the words is a name of the kind. */
  readonly names?: readonly (readonly [MentionKind, string])[]
  readonly times?: readonly string[]
  readonly said?: readonly Said[]
}

/** An attributed report for tests, built by hand from words of its text. Each paragraph is one sentence. */
export function attributedOf(text: string, { names = [], times = [], said = [] }: AttributedParts): Attributed {
  const captured = reportOf(text)
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}’'-]+|[^\s]/gu)].map(({ 0: word, index }) => {
    return { start: index, end: index + word.length, text: word }
  })
  const sentences = captured.paragraphs.map(({ span }, paragraph) => ({
    ...span,
    firstToken: tokens.findIndex(({ start }) => start >= span.start),
    endToken: tokens.filter(({ start }) => start < span.end).length,
    paragraph,
  }))
  let from = 0
  const attributions = said.map((one) => {
    const attribution = attributionOf(text, one, from)
    from = attribution.cue.spans[0]?.end ?? from
    return attribution
  })
  return {
    ...captured,
    tokens,
    sentences,
    quotations: [],
    wordClasses: tokens.map(() => 'NN'),
    names: namesOf(text, names),
    times: times.map((words) => spanOf(text, words, 0)),
    roles: null,
    attributions,
  }
}

/** The first place of the words from an offset on. Throws where the text lacks them: the test is then wrong. */
export function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`The text of this test lacks "${words}" from ${String(from)} on.`)
  return { start, end: start + words.length }
}

function namesOf(text: string, names: readonly (readonly [MentionKind, string])[]): readonly Name[] {
  const found: Name[] = []
  for (const [kind, words] of names.toSorted(([, a], [, b]) => b.length - a.length)) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      if (found.every(({ span }) => end <= span.start || span.end <= start)) found.push({ span: { start, end }, kind })
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

function attributionOf(text: string, said: Said, from: number): Attribution {
  const find = (words: string): Span => spanOf(text, words, from)
  return {
    narrated: false,
    parent: said.parent ?? null,
    source:
      said.source === null
        ? null
        : {
            spans: [find(said.source)],
            kind: said.kind ?? 'person',
            named: said.named ?? false,
            role: said.role ?? null,
          },
    cue: { spans: [find(said.cue)], lemma: said.cue },
    content: { spans: said.content === undefined ? [] : [find(said.content)] },
    nature: 'speech',
    stance: 'asserts',
    directness: 'indirect',
    anonymity: {
      granted: said.anonymous !== undefined,
      span: said.anonymous === undefined ? null : find(said.anonymous),
      reason: null,
    },
    addressee: said.addressee === undefined ? null : find(said.addressee),
    medium: null,
    said: said.when === undefined ? null : find(said.when),
    certainty: 'certain',
    polarity: 'positive',
    confidence: 0.9,
  }
}
