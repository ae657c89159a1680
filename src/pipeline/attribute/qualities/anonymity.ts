import type { Span } from '../../../model/span.ts'
import type { Anonymity } from '../../../model/statement.ts'

/** Anonymity as a sentence grants it, with its offsets in the report. */
export interface AnonymityNotice {
  readonly span: Span
  readonly reason: Span | null
}

const phrases = [
  /\bon (?:the )?conditions? (?:of anonymity|(?:of|that) (?:not being|(?:he|she|they) (?:not )?(?:be|was|were))[^,.;]{0,30}(?:named|identified))/iu,
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|insist(?:s|ed|ing)? on|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|prefer(?:s|red|ring)?|declin(?:es?|ed|ing)|refus(?:es?|ed|ing)|wish(?:es|ed|ing)?)(?: that (?:his|her|their) names?)?(?: for)? (?:not to be|to not be|to be|to remain|remaining|(?:his|her|their) names? not be|not be|being) (?:named|identified|anonymous|used|published|quoted by name|unnamed|unidentified)\b/iu,
  /\b(?:ask|request|grant|demand|insist|seek)(?:s|ed|ing)?(?: on| for)? anonymity\b/iu,
  /\bsp(?:oke|eaks?|eaking) (?:anonymously|on background|under (?:a )?(?:cover|condition) of anonymity)\b/iu,
  /\b(?:under|given|in exchange for) (?:the )?(?:condition of |guarantee of )?anonymity\b/iu,
  /\bwho (?:could|did|would|can|does|do) not (?:want|wish) to be (?:named|identified|quoted by name)\b/iu,
  /\bwhose (?:names?|identit(?:y|ies)) (?:(?:is|are|was|were) (?:being )?(?:withheld|changed)|(?:has|have) been (?:withheld|changed))/iu,
  /\bwho (?:is|are|was|were) not (?:being )?(?:named|identified)\b/iu,
]
const reasons = [
  /\b(?:because|as|since|for fear|out of fear|out of concern|citing|due to|fearing|to protect|in order to)\b[^.;"“”]{4,200}/iu,
  /\bwho (?:is|are|was|were) not (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief)[^.;"“”]{0,160}/iu,
]
const unauthorized = /\bnot (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief)/iu

function findReason(text: string, from: number, base: number): Span | null {
  const rest = text.slice(from)
  for (const pattern of reasons) {
    const match = pattern.exec(rest)
    if (match !== null && match.index < 40) {
      const words = match[0].replace(/[\s,]+$/u, '')
      return { start: base + from + match.index, end: base + from + match.index + words.length }
    }
  }
  return null
}

/**
 * Where a sentence says that its source is not to be named, and why.
 *
 *     … said the officer, who spoke on condition of anonymity because he was not authorised to talk to the press.
 *                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findAnonymity(text: string, sentence: Span): AnonymityNotice | undefined {
  const words = text.slice(sentence.start, sentence.end)
  if (!/anonym|named|identified|background|withheld|changed|published|authori[sz]ed/iu.test(words)) return undefined
  for (const pattern of phrases) {
    const match = pattern.exec(words)
    if (match === null) continue
    const start = sentence.start + match.index
    return {
      span: { start, end: start + match[0].length },
      reason: findReason(words, match.index + match[0].length, sentence.start),
    }
  }
  const bare = unauthorized.exec(words)
  if (bare === null) return undefined
  const span = { start: sentence.start + bare.index, end: sentence.start + bare.index + bare[0].length }
  return { span, reason: span }
}

/** Not promised by these words. */
export const noAnonymity: Anonymity = { granted: false, span: null, reason: null }
