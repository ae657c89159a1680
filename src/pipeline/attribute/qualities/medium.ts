import type { Span } from '../../../model/span.ts'
import type { Medium, MediumKind } from '../../../model/statement.ts'

const media: readonly (readonly [MediumKind, RegExp])[] = [
  [
    'press-conference',
    /\b(?:at|during|in) (?:a|the|an?\s\w+|his|her|their)\s?(?:joint |regular |daily |weekly |televised )*(?:news|press) (?:conference|briefing)|\bat a (?:daily |regular |weekly )?briefing/iu,
  ],
  [
    'interview',
    /\bin (?:an?|the|his|her|their)(?: [\w-]+){0,3} interviews?\b|\bby (?:tele)?phone\b|\bduring an? interview\b/iu,
  ],
  [
    'statement',
    /\bin (?:an?|the|his|her|their|its)(?: [\w-]+){0,3} (?:statement|press release|communiqu[eé]|declaration)\b|\b(?:issued|released|issuing) a(?: [\w-]+){0,2} statement\b/iu,
  ],
  [
    'social-media',
    /\b(?:on|in a(?: post on)?|via|through) (?:(?:a|his|her|its|their|the) )?(?:twitter|facebook|telegram|instagram|youtube|x|tiktok|vkontakte|weibo|whatsapp|social media|social networks?|tweet|tweets|series of tweets)\b|\btweet(?:ed|ing|s)?\b/iu,
  ],
  [
    'broadcast',
    /\bon (?:(?:state|national|local|public|live)[ -])*(?:television|tv|radio|cnn|fox news|msnbc|nbc|cbs|abc|bbc)\b|\bin a(?: [\w-]+){0,2} (?:televised|broadcast|radio) (?:address|speech|interview|message)\b/iu,
  ],
  [
    'speech',
    /\bin (?:an?|the|his|her|their)(?: [\w-]+){0,3} (?:speech|address|sermon|remarks)\b|\bat (?:an?|the|his|her)(?: [\w-]+){0,3} (?:rally|meeting|ceremony|hearing|summit|forum|session|town hall)\b/iu,
  ],
  [
    'message',
    /\bin (?:an?|the|his|her|their)(?: [\w-]+){0,3} (?:e-?mail|letter|text message|message|phone call|call|memo)\b|\bby e-?mail\b|\bvia e-?mail\b/iu,
  ],
  [
    'document',
    /\bin (?:an?|the|his|her|their|its)(?: [\w-]+){0,3} (?:report|document|article|book|column|essay|op-ed|filing|court filing|indictment|affidavit)\b/iu,
  ],
]

/**
 * By what means it was said, from the words beside cue and source.
 *
 *     The governor said in a statement on Monday that …
 *                       ^^^^^^^^^^^^^^
 */
export function findMedium(text: string, beside: readonly Span[]): Medium | null {
  for (const span of beside) {
    const words = text.slice(span.start, span.end)
    for (const [kind, pattern] of media) {
      const match = pattern.exec(words)
      if (match !== null)
        return { kind, span: { start: span.start + match.index, end: span.start + match.index + match[0].length } }
    }
  }
  return null
}
