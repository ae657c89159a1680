import type { Evidence } from '../../../model/evidence.ts'
import type { Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import { findOverlapping, spansInside } from '../entities/ordered-spans.ts'

type EvidenceKind = Evidence['kind']

/** What each kind is called, the more telling first: "satellite images" are no photos. */
const KINDS: readonly (readonly [EvidenceKind, string])[] = [
  ['satellite-image', String.raw`(?:satellite|aerial)\s(?:images?|imagery|photos?|photographs?|pictures?)`],
  [
    'footage',
    String.raw`(?:(?:video|drone|cctv|television|tv|dashcam|surveillance|amateur|mobile\sphone|phone)\s)?(?:footage|videos?|video\sclips?)`,
  ],
  ['recording', String.raw`(?:audio\s)?(?:recordings?|audiotapes?|voice\smessages?)|intercepted\s(?:calls?|messages?)`],
  ['photo', String.raw`photos?|photographs?|pictures|images|screenshots?`],
  [
    'document',
    String.raw`(?:leaked|internal|confidential|classified|secret|court|official)\s(?:documents?|papers|memos?|files)`,
  ],
]
const ITEM = new RegExp(String.raw`\b(?:${KINDS.map(([, words]) => `(${words})`).join('|')})\b`, 'giu')
/** What a source that is no person or body may be called: only as a source is it an item. */
const SPEAKING =
  /\b(?:document|memo|memorandum|letter|leaflet|transcript|indictment|affidavit|filing|manual|decree)s?\b/iu

interface Item extends Span {
  readonly kind: EvidenceKind
}

/**
 * Finds the footage, photos, recordings and documents that a report speaks of. Each shows what the statements say
 * whose source it is.
 *
 *     The video purportedly showed smoke over the pier.
 *         ^^^^^
 */
export function findEvidence(text: string, statements: readonly Statement[]): readonly Evidence[] {
  const named = [...text.matchAll(ITEM)].map((match): Item => {
    const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'document'
    return { start: match.index, end: match.index + match[0].length, kind }
  })
  const items = [...named, ...speakingItems(text, statements, named)].toSorted((a, b) => a.start - b.start)
  const shown = new Map<number, string[]>()
  for (const { id, source } of statements) {
    for (const span of source?.spans ?? []) {
      const [item] = spansInside(items, span)
      if (item !== undefined) shown.set(item.start, [...(shown.get(item.start) ?? []), id])
    }
  }
  return items.map(({ start, end, kind }) => ({ span: { start, end }, kind, shows: shown.get(start) ?? [] }))
}

/** Documents that speak: a source of that kind whose words name no other item. */
function speakingItems(text: string, statements: readonly Statement[], named: readonly Item[]): readonly Item[] {
  const found = new Map<number, Item>()
  for (const { source } of statements) {
    const span = source?.kind === 'document' ? source.spans[0] : undefined
    if (span === undefined || findOverlapping(named, span) >= 0) continue
    const word = SPEAKING.exec(text.slice(span.start, span.end))
    if (word === null) continue
    const start = span.start + word.index
    found.set(start, { start, end: start + word[0].length, kind: 'document' })
  }
  return [...found.values()]
}
