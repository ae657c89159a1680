import type { MentionKind, Name } from '../../../model/mention.ts'
import type { PositionedName } from './source-head.ts'

/** What the words beside a name say that it is weighs as much as so many tags. */
const CUE_VOTES = 3
const MORE = 1.5
const BODY_BEFORE =
  /\b(?:members?|fighters?|militants?|activists?|cadres?|affiliates?|offshoots?)\s(?:of|from|for)\s(?:the\s)?$/iu
const BODY_AFTER =
  /^(?:\s--[^.;]{1,90}?--|\s\([^.;)]{1,90}\))?,?\s(?:(?:which|that)\s)?(?:is|was|has\sbeen)\s(?:\p{Ll}+ly\s)?(?:banned|outlawed|proscribed|designated\sas|blacklisted|founded|disbanded)\b/u
const PLACE_BEFORE =
  /\b(?:districts?|provinces?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|regions?|governorates?|suburbs?)\sof\s(?:the\s)?$/iu
const PLACE_AFTER = /^\s(?:province|district|county|governorate|oblast|village)\b/iu
const JOINED = /^(?:,\s(?:and\s|or\s)?|\sand\s|\sor\s)$/u
const SETTLED: ReadonlySet<MentionKind> = new Set(['person', 'organization', 'place'])

/**
 * Settles what kind of thing each name is, where its tags in one report disagree or the words beside it say better.
 *
 *     the villages of Odel, Torre and Mira       Red Oar, which was banned
 *                     places                     organization
 */
export function settleKinds(text: string, names: readonly Name[]): readonly PositionedName[] {
  const votes = new Map<string, Map<MentionKind, number>>()
  let listed: MentionKind | undefined
  for (const [index, { span, kind }] of names.entries()) {
    const previous = names[index - 1]
    const isJoined = previous !== undefined && JOINED.test(text.slice(previous.span.end, span.start).slice(0, 8))
    const cue = cueOf(text, span.start, span.end) ?? (isJoined && listed === 'place' ? listed : undefined)
    listed = cue
    const key = text.slice(span.start, span.end)
    const own = votes.get(key) ?? new Map<MentionKind, number>()
    own.set(kind, (own.get(kind) ?? 0) + 1)
    if (cue !== undefined) own.set(cue, (own.get(cue) ?? 0) + CUE_VOTES)
    votes.set(key, own)
  }
  return names.map(({ span, kind }) => {
    const own = votes.get(text.slice(span.start, span.end))
    return { start: span.start, end: span.end, kind: SETTLED.has(kind) && own !== undefined ? winner(own, kind) : kind }
  })
}

/** The kind with half as many votes again as the name's own tag, or more; else that tag. */
function winner(votes: ReadonlyMap<MentionKind, number>, tag: MentionKind): MentionKind {
  let best = tag
  for (const [kind, count] of votes) {
    const isMore = count >= MORE * (votes.get(tag) ?? 0) && count > (votes.get(best) ?? 0)
    if (SETTLED.has(kind) && isMore) best = kind
  }
  return best
}

/** What the words just before and after a name say that it is. */
function cueOf(text: string, start: number, end: number): MentionKind | undefined {
  const before = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 130)
  if (/^['’-]/u.test(after)) return undefined
  if (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after)) return 'place'
  return BODY_BEFORE.test(before) || BODY_AFTER.test(after) ? 'organization' : undefined
}
