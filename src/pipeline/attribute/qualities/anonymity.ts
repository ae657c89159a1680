import type { Span } from '../../../model/span.ts'
import type { Anonymity } from '../../../model/statement.ts'

/** Anonymity as a sentence grants it, with its offsets in the report. */
export interface AnonymityNotice {
  readonly span: Span
  readonly reason: Span | null
}

/** A sentence without any of these has no need of the patterns. */
const hint =
  /anonym|named|identified|identit|names?\b|quoted|background|attribution|off the record|authori[sz]|permi[st]|allowed|cleared|supposed to|at liberty|authority|clearance/iu

const who = String.raw`(?:his|her|their|its|my|our)`
const kept = String.raw`${who} (?:(?:last|full|real|first) )?(?:sur)?(?:names?|identit(?:y|ies))`
const named = String.raw`(?:named|identified|quoted|unnamed|unidentified|anonymous|recognized|cited|mentioned)(?: by (?:\w+ )?name| publicly| further)?`
const asks = String.raw`(?:ask|request|insist|demand|want|prefer|declin|refus|wish|agree|elect|ch[oo]{1,2}s|decid|opt)(?:e?s|e?d|ing|en|e)?`
/** What is done with a name that is kept back. */
const hidden = String.raw`(?:used|published|disclosed|revealed|given|printed|made public|withheld|mentioned|released|changed|concealed)`

const phrases = [
  /\bon (?:the )?(?:strict )?conditions? (?:of (?:strict )?(?:anonymity|confidentiality|not being (?:named|identified|quoted))|(?:that )?(?:he|she|they|we|i|(?:his|her|their) (?:(?:last|full|real|first) )?(?:names?|identit(?:y|ies))|neither)\b[^,.;]{0,20}\b(?:named|identified|used|published|disclosed|revealed|withheld|anonymous|quoted))/iu,
  new RegExp(
    String.raw`\b${asks}(?: that)?(?: on)?(?: for)? (?:${kept} )?(?:not (?:to )?be|to not be|not being|against being) (?:${named}|${hidden})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${asks}(?: for| that| to have)? ${kept} (?:to )?(?:be )?(?:withheld|changed|concealed|kept (?:secret|private|confidential))\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${asks}(?: on)? (?:(?:to )?(?:be|remain|stay)|remaining|staying|being) (?:anonymous|unnamed|unidentified|nameless)\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:declin|refus)(?:e?s|e?d|ing|e) (?:to be|being) ${named}\b`, 'iu'),
  new RegExp(
    String.raw`\b(?:declin|refus)(?:e?s|e?d|ing|e) to (?:give|provide|disclose|reveal|share|state|publish) (?:${who} )?(?:(?:last|full|real|own|first) )?(?:sur)?(?:names?|identit(?:y|ies))\b`,
    'iu',
  ),
  /\b(?:ask|request|grant|demand|insist|seek|sought|want|prefer|promis|guarantee|given|offer)(?:e?s|e?d|ing)?(?: on| for)? (?:strict |complete |full )?anonymity\b/iu,
  /\b(?:(?:sp[oe]a?ke?|speaking|spoken|talk|respond|quot|said|sa(?:ys|ying)|told|comment|brief|interview|answer|agree)(?:e?s|e?d|ing)?) (?:(?:to|with) [^,.;]{2,40} )?(?:anonymously|on (?:deep )?background|off the record|not for attribution|under (?:a |the )?(?:cover|condition|promise|veil|guarantee) of anonymity)\b/iu,
  /\b(?:under|given|in (?:exchange|return) for|with a (?:promise|guarantee) of) (?:the )?(?:(?:condition|guarantee|promise|cover) of )?anonymity\b/iu,
  new RegExp(
    String.raw`\bwho (?:could|did|would|can|does|do|must|may|should)(?: not|n['’]t) (?:want|wish|like|be|agree|wish for)?(?: to)?(?: be)? ?${named}\b`,
    'iu',
  ),
  /\bwho can(?:no|['’])t be (?:named|identified)\b/iu,
  /\b(?:whose|(?:his|her|their)) (?:(?:real|full|last) )?(?:names?|identit(?:y|ies)) (?:(?:is|are|was|were) (?:being )?(?:not (?:being )?(?:used|published|disclosed|given|revealed)|withheld|changed|concealed)|(?:has|have) been (?:withheld|changed|concealed)|(?:could|can|will|would|may)(?: ?not|n['’]t) be (?:used|published|disclosed|given|revealed))/iu,
  /\bwho (?:is|are|was|were) not (?:being )?(?:named|identified)\b/iu,
  /\b(?:without (?:giving|revealing|disclosing) (?:his|her|their) (?:names?|identit(?:y|ies))|without being (?:named|identified)|names? withheld)\b/iu,
  /\banonymous (?=(?:[\p{L}-]+ ){0,3}(?:sources?|officials?|officers?|diplomats?|advis[eo]rs?|aides?|insiders?|employees?|staffers?|members?|witness(?:es)?|residents?)\b)/iu,
]
const reasons = [
  /\bfor (?:security|safety|legal|privacy) reasons\b|\bfor (?:his|her|their) (?:own )?(?:safety|security|protection)\b/iu,
  /\b(?:because|as(?! (?:saying|having|being|well))|since|for fear|over (?:concerns?|fears?)|out of (?:fear|concern)|citing|due to|given|amid|owing to|fearing|afraid|to (?:protect|avoid|discuss|speak|talk|describe|share|reveal|offer|disclose|preserve|provide|comment|safeguard)|in order to|so as to|so (?:that )?(?:he|she|they) could)\b[^.;"“”]{4,200}/iu,
  /\bwho (?:is|are|was|were) not (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief)[^.;"“”]{0,160}/iu,
]
const unauthorized =
  /\b(?:not (?:been )?(?:authori[sz]ed|allowed|permitted|cleared|supposed|at liberty) to|(?:lack(?:s|ed|ing)?|(?:did|do|does)(?: not|n['’]t) have|without) (?:the )?(?:authori[sz]ation|authority|permission|clearance) to) (?:speak|talk|discuss|comment|brief|address|give|disclose|release|be quoted|be named)(?:[^.,;"“”]{0,80})?/iu
/** Where the sentence goes on: the verb that says what was said. */
const goesOn = /,? (?:said|says|told|added|confirmed|noted|described|acknowledged|warned|insisted|explained)\b/u

function findReason(text: string, from: number, base: number): Span | null {
  const rest = text.slice(from)
  for (const pattern of reasons) {
    const match = pattern.exec(rest)
    if (match === null || match.index >= 40) continue
    const end = goesOn.exec(match[0])?.index ?? match[0].length
    const words = match[0].slice(0, end).replace(/[\s,]+$/u, '')
    return { start: base + from + match.index, end: base + from + match.index + words.length }
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
  if (!hint.test(words)) return undefined
  for (const pattern of phrases) {
    const match = pattern.exec(words)
    if (match === null) continue
    const start = sentence.start + match.index
    return {
      span: { start, end: start + match[0].trimEnd().length },
      reason: findReason(words, match.index + match[0].length, sentence.start),
    }
  }
  const bare = unauthorized.exec(words)
  if (bare === null) return undefined
  const start = sentence.start + bare.index
  const span = { start, end: start + (goesOn.exec(bare[0])?.index ?? bare[0].trimEnd().length) }
  return { span, reason: span }
}

/** Not promised by these words. */
export const noAnonymity: Anonymity = { granted: false, span: null, reason: null }
