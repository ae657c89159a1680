import type { Paragraph } from '../../model/report.ts'
import { MONTHS, WEEKDAYS } from '../../reference/calendar-words.ts'
import { toPublished } from './published-time.ts'

const MONTH = `(?:${alternatives(MONTHS)})`
const DATE = String.raw`(?:(?:${alternatives(WEEKDAYS)})\.?,?\s+)?(?:${MONTH}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+${MONTH}\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2})(?!\d)`
const TIME = String.raw`(?:,?\s+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?)?`
/** `ORRIN, Velmar, May 3, 2031 (KNA) — …`; a date after the dash makes it a span of time instead. */
const DATELINE = new RegExp(
  String.raw`^([^\d!?"“”«»\n]{2,80}?)[,.(\s]+(${DATE})\)?[.,]?\s*(?:[([/][^()[\]\n]{1,60}[)\]/]\s*)?(?:-{1,3}|[–—―])(?!\s*(?:\d|${MONTH}))(?=\s|\p{Lu}|["“‘«])`,
  'u',
)
const LINE = new RegExp(`^(${DATE}${TIME})[.]?$`, 'u')
/** A label that says so may be followed by more after a full stop; others stand with a colon and alone. */
const LABELED = new RegExp(
  String.raw`^(?:(?:[Pp]ublished|PUBLISHED|[Pp]osted|POSTED)(?:\s+[Oo]n)?\s*:?|(?:[Dd]ate(?:\s+(?:of\s+publication|published))?|DATE|[Pp]ublication\s+date|[Rr]eleased|[Ii]ssued)\s*:)\s*(${DATE}${TIME})\s*(?:[.;|·•](?=\s|$)|$)`,
  'u',
)
/** Small words inside names of places. */
const PARTICLE = /^(?:of|the|de|del|da|do|la|le|el|al|upon|sur)$/u
/** Words that begin a sentence about a day, and no dateline. */
const NO_PLACE = /^(?:In|On|At|By|Since|From|After|Before|Until|Born|During|The|A|An|As|It)$/u
const MOST_HEAD_PARAGRAPHS = 8
const LONGEST_HEAD_LINE = 100

/** Each name of a calendar word as texts write it: with a capital, or in capitals. */
function alternatives(words: ReadonlyMap<string, number>): string {
  return [...words.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`)
    .join('|')
}

/**
 * The day, in EDTF, on which a report says at its head that it appears: on a line of its own above the text, or in the
 * dateline of the first paragraph of its text. Undefined where neither gives day, month and year; a date anywhere else
 * is one of what is told.
 *
 *     Published: 3 May 2031                                        ->  2031-05-03
 *     PORT ORRIN, May 3, 2031 (KNA) — The bridge was closed.       ->  2031-05-03
 */
export function findStatedDate(text: string, paragraphs: readonly Paragraph[]): string | undefined {
  for (const [index, { span, kind }] of paragraphs.slice(0, MOST_HEAD_PARAGRAPHS).entries()) {
    if (kind === 'list-item' || kind === 'quotation') return undefined
    if (kind === 'title' || kind === 'heading' || kind === 'boilerplate') continue
    const words = text.slice(span.start, Math.min(span.end, span.start + 300))
    const line = LABELED.exec(words)?.[1] ?? (index > 0 ? LINE.exec(words)?.[1] : undefined)
    const stated = line ?? (kind === 'prose' ? datelineDate(words) : undefined)
    if (stated !== undefined) return toPublished(stated)
    if (kind === 'prose' && isBody(words)) return undefined
  }
  return undefined
}

function datelineDate(words: string): string | undefined {
  const [, place = '', date] = DATELINE.exec(words) ?? []
  const parts = place.split(/[\s,]+/u).filter((word) => word !== '')
  const isPlace = parts.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word))
  return isPlace && !NO_PLACE.test(parts[0] ?? '') ? date : undefined
}

/** A publisher's name or a place above the text is short and ends without a stop. */
function isBody(words: string): boolean {
  return words.length > LONGEST_HEAD_LINE || /[.!?…:]["'”’»)\]]*$/u.test(words)
}
