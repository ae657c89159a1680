import type { Stance } from '../../../model/statement.ts'
import type { Draft } from '../draft.ts'
import { isWord, spanOf, type Words } from '../words.ts'

const commenting = new Set([
  'comment',
  'respond',
  'reply',
  'answer',
  'elaborate',
  'discuss',
  'say',
  'confirm',
  'speak',
  'identify',
  'disclose',
])

function cueWords(words: Words, draft: Draft): string[] {
  return draft.cue.flatMap(({ first, end }) => words.lower.slice(first, end))
}

/** "declined to comment", "would not say", "did not respond to a request for comment". */
function declines(words: Words, draft: Draft, cue: readonly string[]): boolean {
  const refusing = cue.some((word) => /^(declin|refus)/.test(word))
  const next =
    words.lower[draft.content[0]?.first ?? -1] === 'to' ? words.lower[(draft.content[0]?.first ?? 0) + 1] : undefined
  if (refusing && (commenting.has(next ?? '') || cue.some((word) => commenting.has(word)))) return true
  const question = /^(whether|if|who|what|when|where|why|how)$/.test(words.lower[draft.content[0]?.first ?? -1] ?? '')
  if (draft.negated && draft.stance === 'asserts' && draft.nature === 'say' && question) return true
  const content =
    draft.content[0] === undefined
      ? ''
      : words.text.slice(spanOf(words, draft.content[0]).start, spanOf(words, draft.content[0]).end)
  return (
    draft.negated &&
    (draft.lemma === 'comment' ||
      ((draft.lemma === 'respond' || draft.lemma === 'reply') && /comment|request|question|call/i.test(content)))
  )
}

/** The stance that a negation leaves: "could not confirm" doubts, "did not deny" asserts. Other stances keep theirs. */
const negatedStances: Partial<Record<Stance, Stance>> = {
  confirms: 'doubts',
  denies: 'asserts',
  doubts: 'asserts',
  fears: 'asserts',
  accuses: 'asserts',
  'claims-responsibility': 'denies',
}

/** How the source stands to the content: the cue's stance, as its frame and its negation turn it. */
export function findStance(words: Words, draft: Draft): Stance {
  const cue = cueWords(words, draft)
  if (declines(words, draft, cue)) return 'declines-to-comment'
  const first = draft.content[0]?.first ?? -1
  if (draft.lemma === 'claim' && isWord(words, first, 'responsibility')) return 'claims-responsibility'
  if (draft.stance === 'orders' || draft.stance === 'asks') return draft.stance
  if (draft.nature === 'think' && draft.lemma === 'refuse') return 'denies'
  if (draft.stance === 'threatens' && draft.lemma === 'threat') return 'threatens'
  return draft.negated ? (negatedStances[draft.stance] ?? draft.stance) : draft.stance
}
