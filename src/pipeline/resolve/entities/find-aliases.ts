import type { Span } from '../../../model/span.ts'
import { firstEndingAfter } from './ordered-spans.ts'
import { isAcronymOf } from './same-name.ts'
import type { PositionedName } from './source-head.ts'

/** A name and another name of the same thing, as the text itself says. */
export interface Alias {
  readonly of: PositionedName
  readonly span: Span
}

const CUE = new RegExp(
  [
    String.raw`(?:also|better|previously|formerly|otherwise|commonly|locally|popularly|widely)\s(?:known|called)\s(?:simply\s)?as\s`,
    String.raw`known\s(?:simply\s)?as\s`,
    String.raw`(?:known|goes|went|going|operating|fighting)\s(?:\p{Ll}+\s)?(?:by|under)\s(?:the|his|her|its|their)\s(?:alias|nickname|name|nom\sde\sguerre|pseudonym|call\s?sign|acronym|initials|code\sname)\s(?:of\s)?`,
    String.raw`nicknamed\s`,
    String.raw`alias\s`,
    String.raw`a\.?k\.?a\.?\s`,
    String.raw`nom\sde\sguerre\s(?:is\s|was\s)?`,
    String.raw`whose\sreal\sname\s(?:is|was)\s`,
    String.raw`formerly\s(?:the\s)?(?=\p{Lu})`,
  ].join('|'),
  'giu',
)
const BETWEEN =
  /^(?:\s?--|\s?[–—]|,|\s?\()?\s?(?:(?:who|which|that)\s)?(?:(?:is|was|are|were|has\sbeen)\s)?(?:\p{Ll}+ly\s)?$/u
const OTHER_NAME =
  /^(?:the\s)?["“‘']?(\p{Lu}[\p{L}\d'’-]*(?:\s(?:\p{Lu}[\p{L}\d'’-]*|al|el|bin|ibn|de|of|the)(?=[\s\p{P}]|$)){0,5})/u
const ANOTHER = /^["”’']?,?\s(?:or|and)\s/u
const BRACKETED = /^\s\(["“]?(\p{Lu}[\p{L}\d./-]{1,14})["”]?\)/u
/** How much text a name may stand before the words that give its other name. */
const REACH = 24

/**
 * Finds what a text says are two names of one thing. `names` are in order and do not overlap.
 *
 *     Oderland Harbor Guard (OHG)     Ana Torre, also known as "Mira"     the Guard -- known as Red Oar or Redoar --
 */
export function findAliases(text: string, names: readonly PositionedName[]): readonly Alias[] {
  return [...bracketed(text, names), ...saidToBe(text, names)]
}

/** "Long Name Here (LNH)": only what abbreviates the name before it. */
function bracketed(text: string, names: readonly PositionedName[]): readonly Alias[] {
  return names.flatMap((name) => {
    if (name.kind === 'place') return []
    const inside = BRACKETED.exec(text.slice(name.end, name.end + 24))
    const short = inside?.[1]
    if (inside === null || short === undefined) return []
    if (!isAcronymOf(short, text.slice(name.start, name.end))) return []
    const start = name.end + inside[0].indexOf(short)
    return [{ of: name, span: { start, end: start + short.length } }]
  })
}

function saidToBe(text: string, names: readonly PositionedName[]): readonly Alias[] {
  const found: Alias[] = []
  for (const match of text.matchAll(CUE)) {
    const name = nameBefore(text, names, match.index)
    if (name === undefined) continue
    let at = match.index + match[0].length
    for (let count = 0; count < 4; count += 1) {
      const other = OTHER_NAME.exec(text.slice(at, at + 80))
      const words = other?.[1]?.replace(/\s(?:al|el|bin|ibn|de|of|the)$/u, '')
      if (other === null || words === undefined) break
      const start = at + other[0].indexOf(words)
      found.push({ of: name, span: { start, end: start + words.length } })
      at = start + words.length
      const joined = ANOTHER.exec(text.slice(at, at + 8))
      if (joined === null) break
      at += joined[0].length
    }
  }
  return found
}

/** The name that ends just before an offset, with nothing but a comma, a dash or "who is" between. */
function nameBefore(text: string, names: readonly PositionedName[], offset: number): PositionedName | undefined {
  const after = firstEndingAfter(names, offset - 1)
  for (const name of [names[after], names[after - 1]]) {
    if (name === undefined || name.end > offset || offset - name.end > REACH) continue
    if (name.kind !== 'place' && BETWEEN.test(text.slice(name.end, offset))) return name
  }
  return undefined
}
