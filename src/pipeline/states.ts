import type { Entity } from '../model/entity.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Mention, Name } from '../model/mention.ts'
import type { Moment } from '../model/moment.ts'
import type { Place } from '../model/place.ts'
import type { Quantity } from '../model/quantity.ts'
import type { OffsetMap } from '../model/offset-map.ts'
import type { Paragraph, Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type {
  Anonymity,
  Certainty,
  Content,
  Cue,
  Directness,
  Medium,
  Nature,
  Polarity,
  SourceKind,
  SourceRole,
  Stance,
  Statement,
} from '../model/statement.ts'
import type { Quotation, Sentence, Token, WordClass } from '../model/token.ts'

/*
 * What is known of a report after each stage. A stage adds fields and changes none.
 *
 *   capture -> Captured -segment-> Segmented -tag-> Tagged -attribute-> Attributed -resolve-> Resolved
 */

/** After capture: a report's text and its paragraphs, in order of the text. */
export interface Captured {
  readonly report: Report
  readonly paragraphs: readonly Paragraph[]
  /** From the text back to the decoded original. */
  readonly origin: OffsetMap
}

/** What segment adds. Tokens and sentences are in order of the text; every sentence lies inside one paragraph. */
export interface Segments {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
export interface Segmented extends Captured, Segments {}

/** A half-open range of tokens with a role in an attribution, and how likely that role is for these words. */
export interface RoleSpan {
  readonly role: 'source' | 'cue' | 'content'
  readonly first: number
  readonly end: number
  readonly probability: number
}

/** What a content or a cue may belong to: a cue or a source, by index among the spans, the likeliest first. */
export interface RoleTie {
  readonly from: number
  readonly choices: readonly { readonly to: number | null; readonly probability: number }[]
}

/** What the encoder sees of attributions: spans in order of the text, and their ties. */
export interface Roles {
  readonly spans: readonly RoleSpan[]
  readonly ties: readonly RoleTie[]
}

/** What tag adds. `wordClasses[i]` belongs to `tokens[i]`; names and times do not overlap among themselves. */
export interface Tags {
  readonly wordClasses: readonly WordClass[]
  readonly names: readonly Name[]
  /** Time expressions, in order of the text. */
  readonly times: readonly Span[]
  /** Null where no encoder reads along: statements then come from rules. */
  readonly roles: Roles | null
}
export interface Tagged extends Segmented, Tags {}

/** The source of an attribution as its own words show it, before anything is resolved. */
export interface AttributedSource {
  readonly spans: readonly Span[]
  readonly kind: SourceKind
  readonly named: boolean
  readonly role: SourceRole | null
}

/** An attribution as the words of its own sentences show it. */
export interface Attribution {
  readonly narrated: boolean
  /** Index, among the attributions, of the one that quotes this one. */
  readonly parent: number | null
  /** Null where the text names no source; spans empty for a narrated statement. */
  readonly source: AttributedSource | null
  readonly cue: Cue
  readonly content: Content
  /** Null for a narrated statement. */
  readonly nature: Nature | null
  readonly stance: Stance
  readonly directness: Directness | null
  readonly anonymity: Anonymity
  readonly addressee: Span | null
  readonly medium: Medium | null
  /** The time expression that says when it was said. */
  readonly said: Span | null
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly confidence: number
}

/** What attribute adds: attributions in order of their first word. */
export interface Attributions {
  readonly attributions: readonly Attribution[]
}
export interface Attributed extends Tagged, Attributions {}

/** What resolve adds. */
export interface Resolutions {
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly moments: readonly Moment[]
  readonly quantities: readonly Quantity[]
  readonly evidence: readonly Evidence[]
}
export interface Resolved extends Attributed, Resolutions {}
