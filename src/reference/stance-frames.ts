import { invariant } from '../errors.ts'
import { NATURES, STANCES, type Certainty, type Nature, type Polarity, type Stance } from '../model/statement.ts'
import { loadTable, requireOneOf } from './table.ts'

const TURNS = ['plain', 'not', 'unable', 'unwilling', 'short', 'both'] as const
/**
 * How the words around it turn a cue: as it stands; denied ("did not say"); "could not say"; "would not say"; "stopped
 * short of saying"; "neither confirmed nor denied".
 */
export type Turn = (typeof TURNS)[number]

/** What a frame asks of the content. */
export type ContentTest =
  | { readonly kind: 'any' | 'question' | 'clause' | 'future' | 'infinitive' }
  /** An infinitive of one of these verbs; or one of these words anywhere in content or cue. */
  | { readonly kind: 'infinitive-of' | 'holds'; readonly words: ReadonlySet<string> }

/** What a frame asks of the cue: words by their lemmas, each one of several; or the stance that it has by itself. */
export type CueTest =
  | { readonly kind: 'words'; readonly words: readonly ReadonlySet<string>[] }
  | { readonly kind: 'stance'; readonly stance: Stance }

/** A frame of a cue and what it makes of the statement; undefined keeps what the words give by themselves. */
export interface StanceFrame {
  readonly cue: CueTest
  readonly turns: ReadonlySet<Turn>
  readonly content: ContentTest
  readonly stance: Stance | undefined
  readonly certainty: Certainty | undefined
  readonly polarity: Polarity | undefined
  readonly nature: Nature | undefined
  /** An invented sentence that the frame is for. */
  readonly example: string
}

const certainties = ['certain', 'probable', 'possible', 'unknown'] as const
const polarities = ['positive', 'negative'] as const

function parseTurns(turn: string): ReadonlySet<Turn> {
  if (turn === '*') return new Set(TURNS)
  if (turn === 'turned') return new Set(TURNS.filter((one) => one !== 'plain'))
  return new Set([requireOneOf(TURNS, turn, 'turn')])
}

function parseCue(cue: string): CueTest {
  if (cue.startsWith('=')) return { kind: 'stance', stance: requireOneOf(STANCES, cue.slice(1), cue) }
  return { kind: 'words', words: cue.split(' ').map((variants) => new Set(variants.split('/'))) }
}

function parseContent(content: string): ContentTest {
  if (content === '*') return { kind: 'any' }
  if (content === 'to') return { kind: 'infinitive' }
  if (content === 'question' || content === 'clause' || content === 'future') return { kind: content }
  const [kind, words] = content.split('=')
  invariant(words !== undefined && (kind === 'to' || kind === 'has'), `stance-frames.tsv has the content "${content}"`)
  return { kind: kind === 'to' ? 'infinitive-of' : 'holds', words: new Set(words.split('/')) }
}

function kept<Value extends string>(allowed: readonly Value[], value: string): Value | undefined {
  return value === '-' ? undefined : requireOneOf(allowed, value, 'stance frame')
}

function loadStanceFrames(): readonly StanceFrame[] {
  return loadTable('stance-frames.tsv').map(
    ([cue = '', turn = '', content = '', stance = '', certainty = '', polarity = '', nature = '', example = '']) => ({
      cue: parseCue(cue),
      turns: parseTurns(turn),
      content: parseContent(content),
      stance: kept(STANCES, stance),
      certainty: kept(certainties, certainty),
      polarity: kept(polarities, polarity),
      nature: kept(NATURES, nature),
      example,
    }),
  )
}

/** Frames of cues, the first that fits holds. From `data/stance-frames.tsv`. */
export const stanceFrames: readonly StanceFrame[] = loadStanceFrames()
