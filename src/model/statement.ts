import type { Span } from './span.ts'

export const SOURCE_KINDS = [
  'person',
  'group',
  'organization',
  'authorities',
  'media',
  'document',
  'publisher',
  'unknown',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const SOURCE_ROLES = [
  'official',
  'former-official',
  'spokesperson',
  'security',
  'military',
  'fighter',
  'resident',
  'witness',
  'relative',
  'expert',
  'medic',
  'aid-worker',
  'lawyer',
  'politician',
  'journalist',
] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

export const STANCES = [
  'asserts',
  'confirms',
  'denies',
  'doubts',
  'fears',
  'warns',
  'accuses',
  'claims-responsibility',
  'pledges',
  'threatens',
  'orders',
  'asks',
  'corrects',
  'retracts',
  'declines-to-comment',
] as const
/** How the source stands to the content. */
export type Stance = (typeof STANCES)[number]

export const NATURES = ['speech', 'showing', 'belief', 'attitude', 'aim', 'perception'] as const
/**
 * What kind of attribution it is: what the source says, what it shows, what it holds true, what it feels, what it is
 * after, or what it has seen, heard or learned. Only the first two put something forward; the others are told of the
 * source. The set is Hearsay's own: PolNeAR (Newell and others, 2018) marks all six alike.
 */
export type Nature = (typeof NATURES)[number]

export type Directness = 'quoted' | 'partly' | 'indirect'
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown'
export type Polarity = 'positive' | 'negative'

/** Whether the source asked not to be named, and where the report says so. */
export interface Anonymity {
  readonly granted: boolean
  readonly span: Span | null
  /** The words that give the reason ("because he was not authorised to speak"). */
  readonly reason: Span | null
}

/** Who says it. The spans are empty for a narrated statement, whose source is the publisher. */
export interface Source {
  readonly spans: readonly Span[]
  readonly kind: SourceKind
  /** Whether its own name is given here or by what it refers to. */
  readonly named: boolean
  readonly role: SourceRole | null
  /** Id of the entity that it refers to. */
  readonly entity: string | null
  readonly anonymity: Anonymity
}

/** The words that make it an attribution, and their head's lemma. Both empty for a narrated statement. */
export interface Cue {
  readonly spans: readonly Span[]
  readonly lemma: string | null
}

/** What is said: one span or several, in order of the text. */
export interface Content {
  readonly spans: readonly Span[]
}

/** By what means it was said. */
export type MediumKind =
  | 'statement'
  | 'interview'
  | 'press-conference'
  | 'broadcast'
  | 'social-media'
  | 'message'
  | 'document'
  | 'speech'
export interface Medium {
  readonly kind: MediumKind
  readonly span: Span
}

/** When it was said. `span` is null where the date comes from elsewhere than this statement's own words. */
export interface Said {
  readonly edtf: string | null
  readonly span: Span | null
}

/** One attribution in one report. Every span points into the report's text. */
export interface Statement {
  /** `s_` and 16 hexadecimal digits of a hash over the report's id and the statement's spans. */
  readonly id: string
  /** Whether the report says it in its own voice. */
  readonly narrated: boolean
  /** Id of the statement that quotes this one. */
  readonly parent: string | null
  /** Null where the text names no source ("was said to be"). */
  readonly source: Source | null
  readonly cue: Cue
  readonly content: Content
  /** What kind of attribution it is; null for a narrated statement. */
  readonly nature: Nature | null
  readonly stance: Stance
  /** Null for a narrated statement. */
  readonly directness: Directness | null
  /** Id of the entity that was told; `addresseeSpan` has its words. */
  readonly addressee: string | null
  readonly addresseeSpan: Span | null
  readonly medium: Medium | null
  readonly said: Said | null
  /** How sure the source says it is of the content. */
  readonly certainty: Certainty
  /** Whether the content says that something is so, or that it is not. */
  readonly polarity: Polarity
  /** 0 to 1: how sure the reading is that these words make this statement. */
  readonly confidence: number
}
