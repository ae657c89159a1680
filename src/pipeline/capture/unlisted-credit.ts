import type { Paragraph } from '../../model/report.ts'
import { initialsOf, isAgencyAcronym, isNewsAgencyName, isReportingOrganization } from './agency-name.ts'
import { KNOWN_AGENCIES } from './known-agencies.ts'

/** Credits stand among the first and the last paragraphs, in short lines. */
const EDGE = 6
const LONGEST_LINE = 240

/** `ORRIN, May 3 (KNA) — …`: what stands before the bracket, and in it. */
const DATELINE =
  /^([^!?()[\]\n"“”«»]{2,80}?)\s*[([]\s*([^()[\]\n]{2,60}?)\s*[)\]]\s*(?:-{1,3}|[–—―])(?=\s|\p{Lu}|["“‘«])/u
const DAY_IN_DATELINE =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}\s+\p{Lu}\p{Ll}{2}/u
const REPORTING =
  /^[^\p{L}]*(?:(?:with|additional|some|extra)\s+){0,2}(?:reporting|material|information)\s+(?:by|from)\s+([^;|\n]{2,200}?)[.)\]]*(?:[;|].{0,150})?$/iu
const REPORTING_AND_EDITING =
  /^[^\p{L}]*reporting\s+by\s+[^.;|]{2,200}[;|]\s*(?:additional\s+|further\s+)?(?:writing|editing|reporting|compiled|translat\w+)\b/iu
const SOURCE = /^[^\p{L}]*(?:sources?|credits?|courtesy(?:\s+of)?)\s*:\s*([^\n]{2,80}?)[.)\]]*$/iu
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?:by\s+)?([^\n]{2,80}?)(?:[.,]?\s+all\s+rights\s+reserved)?\.?$/iu
const BYLINE = /^by\s+([^\n]{2,60}?)\.?$/iu
const SIGN_OFF_LINE = /^(?:-{1,3}|[–—―])\s*([^\n]{2,60}?)\.?$/u
const SIGN_OFF_AFTER_TEXT = /[.!?"”]\s*(?:[([]|-{2}\s*|[–—―]\s*)([^.!?()[\]\n]{2,60}?)[)\]]?\.?$/u

/**
 * The agencies in the credits of a text, known by the credit's form and their names, so that those of no list count
 * too; in order of the text. Where both an agency's name and its initials stand there, the name is taken.
 *
 *     ORRIN, May 3 (KNA) — The bridge was closed on Monday.      ->  KNA
 *     With reporting by Ana Example and Karst News Agency        ->  Karst News Agency
 */
export function unlistedCredits(text: string, paragraphs: readonly Paragraph[]): readonly string[] {
  const found: string[] = []
  const last = paragraphs.length - 1
  for (const [index, { span }] of paragraphs.entries()) {
    if (index >= EDGE && index <= last - EDGE) continue
    const words = text.slice(span.start, span.end)
    if (index < EDGE) found.push(...datelineCredits(words, text))
    if (index < EDGE && words.length <= LONGEST_LINE) found.push(...namesIn(BYLINE.exec(words)?.[1], isNewsAgencyName))
    found.push(...lineCredits(words))
    if (index <= last - 2 || index === 0) continue
    const isListed = [paragraphs[index - 1], paragraphs[index + 1]].some(
      (other) => other !== undefined && SIGN_OFF_LINE.test(text.slice(other.span.start, other.span.end)),
    )
    found.push(...signOffCredits(words, isListed))
  }
  return found.filter((name) => !(isAgencyAcronym(name) && found.some((other) => isSpelledOut(name, other))))
}

/** Whether a line is nothing but a credit in one of the forms that show it, whoever is credited. */
export function isUnlistedCreditLine(words: string): boolean {
  return REPORTING_AND_EDITING.test(words) || lineCredits(words).length > 0
}

function lineCredits(words: string): readonly string[] {
  if (words.length > LONGEST_LINE) return []
  // In a line of capitals every name looks like initials.
  const isShouted = !/\p{Ll}/u.test(words)
  const reporting = namesIn(REPORTING.exec(words)?.[1], isShouted ? isNewsAgencyName : isReportingOrganization)
  const named = SOURCE.exec(words)?.[1] ?? COPYRIGHT.exec(words)?.[1]
  return [...reporting, ...namesIn(named, isShouted ? isNewsAgencyName : isAgency)]
}

/**
 * The agency in a dateline's brackets. Initials count only after a place in capitals or a day, as politicians' parties
 * and states stand in brackets too; not where they shorten the words before them or are a word of the text.
 */
function datelineCredits(words: string, text: string): readonly string[] {
  const [, lead = '', inside] = DATELINE.exec(words.slice(0, 200)) ?? []
  if (inside === undefined || !isPlaceAndDay(lead)) return []
  const isSure = /^[\p{Lu}\p{M}.'’-]{2,}(?=[\s,]|$)/u.test(lead) || DAY_IN_DATELINE.test(lead)
  return namesIn(inside, (name) => {
    if (!isAgencyAcronym(name)) return isSure ? isReportingOrganization(name) : isNewsAgencyName(name)
    return isSure && !isAbbreviated(name, lead) && !isWordOf(text, name)
  })
}

/** Every word begins with a capital or a figure, but for the small words inside names of places. */
function isPlaceAndDay(lead: string): boolean {
  return lead
    .split(/[\s,]+/u)
    .every(
      (word) =>
        word === '' || /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|de|del|da|do|la|le|el|al|upon|sur)$/u.test(word),
    )
}

/** Whether initials shorten the name before them, with or without its small words. */
function isAbbreviated(name: string, lead: string): boolean {
  const all = [...lead.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join('')
  return initialsOf(lead).endsWith(name) || all.endsWith(name)
}

/** Whether capitals in brackets are a name that the text also writes with small letters, as a province's is. */
function isWordOf(text: string, name: string): boolean {
  if (name.length < 3) return false
  return new RegExp(`(?<!\\p{L})${name.charAt(0)}${name.slice(1).toLowerCase()}(?!\\p{L})`, 'u').test(text)
}

/** A closing line of its own, unless it stands in a list; or the last words after the last sentence. */
function signOffCredits(words: string, isListed: boolean): readonly string[] {
  const line = SIGN_OFF_LINE.exec(words)?.[1]
  if (line !== undefined) return isListed ? [] : namesIn(line, isAgency)
  return namesIn(SIGN_OFF_AFTER_TEXT.exec(words.slice(-80))?.[1], isNewsAgencyName)
}

function isAgency(name: string): boolean {
  return isAgencyAcronym(name) || isNewsAgencyName(name)
}

/** The agencies in a list of names; people are left out, but for the agency that one is said to be of. */
function namesIn(words: string | undefined, isCredited: (name: string) => boolean): readonly string[] {
  if (words === undefined) return []
  return words.split(/\s*(?:[,/&]|(?<=\s)and(?=\s))\s*/u).flatMap((part) => {
    const name = part
      .replace(/^the\s+/iu, '')
      .replace(/\s+(?:in|at)\s+\p{Lu}.*$/u, '')
      .trim()
    const [, head = '', tail = ''] = /^(.+?)\s+of\s+(?:the\s+)?(.+)$/u.exec(name) ?? []
    if (tail !== '' && !isReportingOrganization(head) && isCredited(tail)) return [tail]
    const known = KNOWN_AGENCIES.get(name)
    if (known !== undefined) return [known]
    return isCredited(name) ? [name] : []
  })
}

function isSpelledOut(acronym: string, name: string): boolean {
  return name !== acronym && initialsOf(name) === acronym
}
