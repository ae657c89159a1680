import type { Certainty, Directness, MediumKind, Nature, SourceKind, SourceRole } from '../../src/model/statement.ts'

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  group: 'group of people',
  organization: 'organization',
  authorities: 'authorities',
  media: 'media',
  document: 'document or recording',
  publisher: 'publisher',
  unknown: 'unknown kind',
}

export const SOURCE_ROLE_WORDS: Readonly<Record<SourceRole, string>> = {
  official: 'official',
  'former-official': 'former official',
  spokesperson: 'spokesperson',
  security: 'security services',
  military: 'military',
  fighter: 'fighter',
  resident: 'resident',
  witness: 'witness',
  relative: 'relative',
  expert: 'expert',
  medic: 'medic',
  'aid-worker': 'aid worker',
  lawyer: 'lawyer',
  politician: 'politician',
  journalist: 'journalist',
}

/** What kind of attribution it is. Only what is said or shown is put forward; the card marks the others by this word. */
export const NATURE_WORDS: Readonly<Record<Nature, string>> = {
  speech: 'said',
  showing: 'shown',
  belief: 'believed',
  attitude: 'felt',
  aim: 'aimed at',
  perception: 'perceived',
}

export const DIRECTNESS_WORDS: Readonly<Record<Directness, string>> = {
  quoted: 'quoted word for word',
  partly: 'quoted in part',
  indirect: 'in the words of the report',
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  certain: 'certain',
  probable: 'probable',
  possible: 'possible',
  unknown: 'not said how sure',
}

export const MEDIUM_WORDS: Readonly<Record<MediumKind, string>> = {
  statement: 'statement',
  interview: 'interview',
  'press-conference': 'press conference',
  broadcast: 'broadcast',
  'social-media': 'social media',
  message: 'message',
  document: 'document',
  speech: 'speech',
}

/**
 * How sure the reading is, as a word: the figure is shown on demand only. The words are Hearsay's own and say nothing
 * of whether what is said is true.
 */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.85) return 'very likely'
  if (confidence >= 0.65) return 'likely'
  return confidence >= 0.45 ? 'unsure' : 'very unsure'
}
