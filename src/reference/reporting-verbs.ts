import { NATURES, STANCES, type Nature, type Stance } from '../model/statement.ts'
import { loadTable, requireOneOf } from './table.ts'

/** What may follow or precede a reporting verb as its content. */
export interface ReportingFrames {
  /** A clause with "that" or with a question word. */
  readonly clause: boolean
  /** A clause without "that". */
  readonly bareClause: boolean
  /** Direct speech, and content before the verb: "…, she said". */
  readonly quotation: boolean
  /** A noun phrase: "denied the report". */
  readonly object: boolean
  /** An infinitive: "vowed to fight". */
  readonly infinitive: boolean
  /** The one who is told stands first: "told reporters that …". */
  readonly addressee: boolean
}

/** A verb that ties a source to what it says, shows, holds or is after. */
export interface ReportingVerb {
  readonly lemma: string
  readonly nature: Nature
  /** Its nature where a document or footage is the source: "the footage suggests" shows, "the guard suggests" says. */
  readonly natureOfDocument: Nature
  readonly stance: Stance
  readonly frames: ReportingFrames
  /** Prepositions and particles that lead in the content: "warned of", "pointed out". */
  readonly prepositions: ReadonlySet<string>
}

function loadReportingVerbs(): ReadonlyMap<string, ReportingVerb> {
  const byForm = new Map<string, ReportingVerb>()
  for (const [lemma = '', forms = '', nature = '', stance = '', frames = '', prepositions = ''] of loadTable(
    'reporting-verbs.tsv',
  )) {
    const [ofSpeaker = '', ofDocument = ofSpeaker] = nature.split('/')
    const verb: ReportingVerb = {
      lemma,
      nature: requireOneOf(NATURES, ofSpeaker, lemma),
      natureOfDocument: requireOneOf(NATURES, ofDocument, lemma),
      stance: requireOneOf(STANCES, stance, lemma),
      frames: {
        clause: frames.includes('c') || frames.includes('t'),
        bareClause: frames.includes('c'),
        quotation: frames.includes('q'),
        object: frames.includes('o'),
        infinitive: frames.includes('i'),
        addressee: frames.includes('a'),
      },
      prepositions: new Set(prepositions.split(',').filter((word) => word !== '')),
    }
    for (const form of [lemma, ...forms.split(/[ /]/)]) if (!byForm.has(form)) byForm.set(form, verb)
  }
  return byForm
}

/** Reporting verbs by every inflected form, in lower case. From `data/reporting-verbs.tsv`. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = loadReportingVerbs()
