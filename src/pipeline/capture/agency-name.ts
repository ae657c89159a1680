import { STATE_ABBREVIATIONS } from '../../reference/state-abbreviations.ts'

/** Words that name a news organization wherever they stand in its name. */
const NEWS_WORD = /(?:^|[\s-])(?:news|newswire|wire|press|presse)(?=$|[\s-])/iu
const NEWS_AGENCY =
  /(?:^|[\s-])(?:(?:information|telegraph|telegraphic)\s+(?:agency|bureau)|nachrichtenagentur|presseagentur)$/iu
/** "Agency" alone also names offices of states; it is enough only where nobody but a newsroom could stand. */
const AGENCY_WORD =
  /(?:^|[\s-])(?:agency|agence|agentur|agencia|agenzia|media|radio|television|tv|broadcasting)(?=$|[\s-])/iu
const RUN_TOGETHER = /^\p{Lu}[\p{L}-]{2,}(?:inform|news|media)$/u
/** Bodies that have press offices, which are sources and no agencies. */
const OFFICIAL_WORD =
  /(?:^|\s)(?:ministry|ministries|office|police|government|army|navy|forces?|command|party|president|presidency|parliament|embassy|council|court|university|conference|secretary)(?=$|\s)/iu
const NAME =
  /^\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?:\s+(?:(?:of|the|and|for|de|del|di|la|le|der|du)\s+)*\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*){0,6}$/u
const ACRONYM = /^\p{Lu}[\p{Lu}&-]{0,4}\p{Lu}$/u
/** Capitals that stand in brackets and in lines of sources but name no agency: countries, bodies, labels, zones, ranks. */
const NO_AGENCIES = new Set(
  (
    'US USA UK UN EU UAE USSR DRC CAR PRC ROC NATO OSCE OECD OPEC ASEAN AU CIS CSTO SCO GCC WHO WTO IMF WB WFP FAO IOM ' +
    'ILO ICC ICJ ICRC IFRC IAEA UNHCR UNICEF UNDP UNODC UNAMA OCHA NGO NGOS NASA NOAA USGS USAID CIA FBI DEA NSA FSB ' +
    'GRU SBU MI LIVE VIDEO PHOTO PHOTOS AUDIO UPDATE EXTRA FILE MAP MAPS NOTE CORR ADDS TEXT BREAK FLASH ALERT ' +
    'URGENT GMT UTC BST EST EDT CST CDT MST MDT PST PDT CET CEST MSK AM PM MP MPS CEO PHD GOP TV HIV AIDS COVID'
  ).split(' '),
)
const LONGEST_NAME = 60

/** Initials that may be an agency's: two to six capitals that name nothing else in common use. */
export function isAgencyAcronym(words: string): boolean {
  if (!ACRONYM.test(words) || NO_AGENCIES.has(words) || STATE_ABBREVIATIONS.has(words.toLowerCase())) return false
  return !/^[IVXLCDM]+$/.test(words)
}

/**
 * Whether a name says by itself that it is a news agency's.
 *
 *     Karst News Agency, Orrin Press, Velmar Telegraph Agency     yes
 *     Ana Example, Atomic Energy Agency, Ministry Press Service   no
 */
export function isNewsAgencyName(words: string): boolean {
  if (words.length > LONGEST_NAME || !NAME.test(words) || OFFICIAL_WORD.test(words)) return false
  return RUN_TOGETHER.test(words) || (words.includes(' ') && (NEWS_WORD.test(words) || NEWS_AGENCY.test(words)))
}

/** Whether a name is an organization's that reports, where the words around it say that somebody reports. */
export function isReportingOrganization(words: string): boolean {
  if (isAgencyAcronym(words) || isNewsAgencyName(words)) return true
  if (words.length > LONGEST_NAME || !NAME.test(words) || OFFICIAL_WORD.test(words)) return false
  return words.includes(' ') && AGENCY_WORD.test(words)
}

/** The first letters of a name's words that begin with capitals. */
export function initialsOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{M}\p{N}'’])\p{Lu}/gu)].map(([letter]) => letter).join('')
}
