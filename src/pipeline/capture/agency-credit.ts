import type { Paragraph } from '../../model/report.ts'
import { KNOWN_AGENCIES } from './known-agencies.ts'
import { isUnlistedCreditLine, unlistedCredits } from './unlisted-credit.ts'

const ANY = [...KNOWN_AGENCIES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((spelling) => spelling.replaceAll('.', '[.]'))
  .join('|')
const AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ANY})(?![\\p{L}\\p{N}])`, 'gu')
const LIST = `(?:the\\s+)?(?:${ANY})(?:(?:\\s*[,/&]\\s*(?:and\\s+)?|\\s+and\\s+)(?:the\\s+)?(?:${ANY}))*`

/** `ORRIN, May 3 (AP) — …`: within the first words of a paragraph, before its first sentence. */
const DATELINE = new RegExp(`^[^.!?]{0,80}?[(\\[]\\s*(${LIST})\\s*[)\\]]\\s*(?:[-–—:]|$|\\p{Lu})`, 'u')
/** `ORRIN — Example. — Reuters` or `(Reuters)` as the last words of a text or of a paragraph of its own. */
const SIGN_OFF = new RegExp(`(?:^|[—–-]{1,2}\\s*|[.!?"”]\\s*[(\\[])(${LIST})[)\\]]?\\.?$`, 'u')
const CREDIT_LINES: readonly RegExp[] = [
  new RegExp(
    `^[^\\p{L}]*(?:with|additional|some)\\s+(?:additional\\s+)?(?:reporting|material|information)\\s+(?:by|from)\\s+(.{1,200})$`,
    'iu',
  ),
  new RegExp(`^[^\\p{L}]*(?:source|sources|credit|courtesy|based on reporting by)\\s*:?\\s+(${LIST})[.)\\]]*$`, 'iu'),
  new RegExp(`^[^\\p{L}]*based\\s+on\\s+(?:reporting|reports|material)\\s+(?:by|from)\\s+(.{1,200})$`, 'iu'),
  new RegExp(`(${LIST})\\s+(?:also\\s+)?contributed\\s+to\\s+this\\s+(?:report|story|article)`, 'u'),
  new RegExp(`^(?:by|©|\\(c\\)|copyright)\\s+(?:.{0,80}[,|/–—-]\\s*|\\d{4}\\s+)?(${LIST})\\.?$`, 'iu'),
]
const LONGEST_CREDIT_LINE = 240

/** Whether a paragraph is nothing but a credit, and so tells nothing. */
export function isCreditLine(words: string): boolean {
  if (words.length <= LONGEST_CREDIT_LINE && isUnlistedCreditLine(words)) return true
  if (
    words.length > LONGEST_CREDIT_LINE ||
    !/^[^\p{L}]*(?:with|additional|some|source|sources|credit|courtesy|based)\b/iu.test(words)
  )
    return false
  return CREDIT_LINES.some(
    (line) => line.test(words) && (words.match(AGENCY) !== null || /\breporting (?:by|from)\b/i.test(words)),
  )
}

/**
 * The agencies that a text is credited to, joined by commas: listed ones by their usual short names, others as the
 * text names them. Undefined where no credit is found. Reads the dateline, lines of credit and the sign-off, never an
 * agency that the text only quotes.
 *
 *     PORT ORRIN, May 3 (AP) — The bridge was closed on Monday.      ->  AP
 *     With reporting by AFP and Reuters                              ->  AFP, Reuters
 */
export function findAgencyCredit(text: string, paragraphs: readonly Paragraph[]): string | undefined {
  const found = new Set<string>()
  const add = (words: string | undefined) => {
    for (const { 0: spelling } of words?.matchAll(AGENCY) ?? []) found.add(KNOWN_AGENCIES.get(spelling) ?? spelling)
  }
  const last = paragraphs.length - 1
  for (const [index, { span }] of paragraphs.entries()) {
    const isEdge = index < 6 || index > last - 6
    if (!isEdge) continue
    const words = text.slice(span.start, span.end)
    if (index < 6) add(DATELINE.exec(words)?.[1])
    if (words.length <= LONGEST_CREDIT_LINE) for (const line of CREDIT_LINES) add(line.exec(words)?.[1])
    if (index > last - 2 && index > 0) add(SIGN_OFF.exec(words.slice(-60))?.[1])
  }
  for (const name of unlistedCredits(text, paragraphs)) found.add(name)
  return found.size === 0 ? undefined : [...found].join(', ')
}
