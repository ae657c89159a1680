import type { Roles } from '../../states.ts'
import type { Draft } from '../draft.ts'
import { joinRanges, type TokenRange, type Words } from '../words.ts'
import { describeCue } from './describe-cue.ts'
import { tieSpans, type TiedSpans } from './tie-spans.ts'

/**
 * Drafts from the encoder's spans. What a rule knows of the same cue (its lemma, who was told, what a relative pronoun
 * stands for) is taken over; source, cue and content are the encoder's.
 *
 * @param ruled the drafts that rules found, in order.
 */
export function draftsFromSpans(words: Words, roles: Roles, ruled: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(words.tokens.length)
  for (const { first, end } of roles.spans) taken.fill(1, first, end)
  const sentenceAt = sentencesByToken(words)
  const ruledAt = ruledByToken(words, ruled)
  return tieSpans(roles).map((tied) => {
    const rule = ruled[ruledAt.subarray(tied.cue.first, tied.cue.end).find((index) => index !== -1) ?? -1]
    const content = joinRanges(tied.content.map(toRange))
    const own = describeCue(words, tied.cue, content[0])
    const known = rule === undefined || rule.negated !== own.negated ? own : rule
    const sentence = sentenceAt[tied.cue.first] ?? 0
    return {
      sentence,
      cue: [toRange(tied.cue)],
      lemma: known.lemma,
      nature: known.nature,
      stance: known.stance,
      negated: own.negated,
      source: tied.source === undefined ? undefined : toRange(tied.source),
      antecedent: antecedentOf(tied, rule),
      content,
      beside: besideOf(words, tied, taken, sentence),
      addressee: rule?.addressee,
      confidence: tied.confidence,
    }
  })
}

function toRange({ first, end }: TokenRange): TokenRange {
  return { first, end }
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end
}

/** What a rule found a pronoun to stand for holds only for the same source. */
function antecedentOf({ source }: TiedSpans, rule: Draft | undefined): TokenRange | undefined {
  if (source === undefined || rule?.source === undefined || !overlaps(source, rule.source)) return undefined
  return rule.antecedent
}

/** Index of the draft whose cue holds each token, or -1. Drafts of rules do not share tokens of cues. */
function ruledByToken(words: Words, ruled: readonly Draft[]): Int32Array {
  const at = new Int32Array(words.tokens.length).fill(-1)
  for (const [index, { cue }] of ruled.entries()) for (const { first, end } of cue) at.fill(index, first, end)
  return at
}

function sentencesByToken(words: Words): Int32Array {
  const at = new Int32Array(words.tokens.length)
  for (const [index, { firstToken, endToken }] of words.sentences.entries()) at.fill(index, firstToken, endToken)
  return at
}

/**
 * Tokens that have no role and stand against the cue or the source: where addressee, medium and time are told.
 *
 *     The ministry said on Monday in a statement that …
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function besideOf(words: Words, { cue, source }: TiedSpans, taken: Uint8Array, sentence: number): TokenRange[] {
  const whole = words.sentences[sentence]
  if (whole === undefined) return []
  const runs: TokenRange[] = []
  for (const { first, end } of source === undefined ? [cue] : [cue, source]) {
    let before = first
    while (before > whole.firstToken && taken[before - 1] === 0) before -= 1
    let after = end
    while (after < whole.endToken && taken[after] === 0) after += 1
    if (before < first) runs.push({ first: before, end: first })
    if (after > end) runs.push({ first: end, end: after })
  }
  return [...joinRanges(runs)]
}
