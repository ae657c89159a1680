import type { Certainty, Nature, Polarity, Stance } from '../../../model/statement.ts'
import { cueLemmas } from '../../../reference/cue-words.ts'
import { stanceFrames, type ContentTest, type CueTest } from '../../../reference/stance-frames.ts'
import type { Draft } from '../draft.ts'
import { isFiniteVerb, isWord, type TokenRange, type Words } from '../words.ts'
import { findTurn } from './turn.ts'

/** What the frame of a cue says of its statement; undefined where the words of the content decide. */
export interface FrameReading {
  readonly stance: Stance
  readonly certainty: Certainty | undefined
  readonly polarity: Polarity | undefined
  readonly nature: Nature | undefined
}

const questionWords = ['whether', 'if', 'who', 'whom', 'whose', 'what', 'when', 'where', 'which', 'why', 'how']
/** How many tokens behind a cue may still belong to it: "claimed [responsibility]", "ruled [out]". */
const reachBehind = 2

/** Lemmas of the cue's words, and of those right behind it. */
interface CueWords {
  readonly own: ReadonlySet<string>
  readonly near: ReadonlySet<string>
}

function cueWordsOf(words: Words, draft: Draft): CueWords {
  const end = draft.cue.at(-1)?.end ?? 0
  const own = draft.cue.flatMap((range) => words.lower.slice(range.first, range.end)).flatMap(cueLemmas)
  const near = words.lower.slice(end, end + reachBehind).flatMap(cueLemmas)
  return { own: new Set([draft.lemma, ...own]), near: new Set([draft.lemma, ...own, ...near]) }
}

function holdsOne(among: ReadonlySet<string>, variants: ReadonlySet<string>): boolean {
  return [...variants].some((variant) => among.has(variant))
}

function fitsCue(test: CueTest, draft: Draft, cue: CueWords): boolean {
  if (test.kind === 'stance') return draft.stance === test.stance
  const [verb, ...rest] = test.words
  if (verb === undefined) return false
  if (rest.length === 0) return verb.has(draft.lemma)
  return holdsOne(cue.own, verb) && rest.every((variants) => holdsOne(cue.near, variants))
}

function firstFinite(words: Words, content: TokenRange): number {
  for (let index = content.first; index < content.end; index += 1) if (isFiniteVerb(words, index)) return index
  return -1
}

function fitsContent(test: ContentTest, words: Words, { cue, content: ranges }: Draft): boolean {
  if (test.kind === 'any') return true
  if (test.kind === 'holds')
    return [...cue, ...ranges].some(({ first, end }) =>
      words.lower.slice(first, end).some((word) => test.words.has(word)),
    )
  const [content] = ranges
  if (content === undefined) return false
  const { first } = content
  if (test.kind === 'question') return isWord(words, first, ...questionWords)
  if (test.kind === 'clause') return isWord(words, first, 'that') || firstFinite(words, content) !== -1
  if (test.kind === 'future') return isWord(words, firstFinite(words, content), 'will', 'would', "'ll", '’ll', 'shall')
  const infinitive = isWord(words, first, 'to') && (words.classes[first + 1]?.startsWith('VB') ?? false)
  if (test.kind === 'infinitive-of') return infinitive && test.words.has(words.lower[first + 1] ?? '')
  return infinitive
}

/**
 * How the source stands to the content: the first frame of `data/stance-frames.tsv` that fits, else the cue's own.
 *
 *     The army did not deny that the bridge was destroyed.
 *              ^^^^^^^^^^^^ asserts, not said how sure
 */
export function readFrame(words: Words, draft: Draft): FrameReading {
  const turn = findTurn(words, draft)
  const cue = cueWordsOf(words, draft)
  const frame = stanceFrames.find(
    (one) => one.turns.has(turn) && fitsCue(one.cue, draft, cue) && fitsContent(one.content, words, draft),
  )
  return {
    stance: frame?.stance ?? draft.stance,
    certainty: frame?.certainty,
    polarity: frame?.polarity,
    nature: frame?.nature,
  }
}
