import { NATURES, STANCES, type Nature, type Stance } from '../model/statement.ts'
import { loadTable, requireOneOf } from './table.ts'

/** A noun of saying, holding or aiming: "concern", "claim", "denial". */
export interface ReportingNoun {
  readonly noun: string
  /** Its nature by itself: "the fear that" is an attitude; "voiced fear that" is speech. */
  readonly nature: Nature
  readonly stance: Stance
  /** Lemmas of the verbs that with the noun make one cue: "expressed concern", "cast doubt". */
  readonly verbs: ReadonlySet<string>
}

function loadReportingNouns(): ReadonlyMap<string, ReportingNoun> {
  const byForm = new Map<string, ReportingNoun>()
  for (const [noun = '', plural = '', nature = '', stance = '', verbs = ''] of loadTable('reporting-nouns.tsv')) {
    const entry: ReportingNoun = {
      noun,
      nature: requireOneOf(NATURES, nature, noun),
      stance: requireOneOf(STANCES, stance, noun),
      verbs: new Set(verbs.split(',').filter((verb) => verb !== '')),
    }
    byForm.set(noun, entry)
    if (plural !== '') byForm.set(plural, entry)
  }
  return byForm
}

/** Nouns of saying, holding and aiming by singular and plural. From `data/reporting-nouns.tsv`. */
export const reportingNouns: ReadonlyMap<string, ReportingNoun> = loadReportingNouns()

const irregular: Readonly<Record<string, readonly string[]>> = {
  make: ['made'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  hold: ['held'],
  draw: ['drew', 'drawn'],
  have: ['has', 'had'],
  show: ['shown'],
  cast: ['cast'],
  withdraw: ['withdrew', 'withdrawn'],
  signal: ['signalled', 'signalling'],
}

function formsOf(lemma: string): readonly string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const third = /(s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : lemma.endsWith('y')
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  return [lemma, third, `${stem}ing`, `${stem}ed`, ...(irregular[lemma] ?? [])]
}

/** Lemmas of the verbs that make one cue with a noun, by every form: "issued" is `issue`. */
export const supportVerbs: ReadonlyMap<string, string> = loadSupportVerbs()

function loadSupportVerbs(): ReadonlyMap<string, string> {
  const byForm = new Map<string, string>()
  for (const { verbs } of reportingNouns.values())
    for (const lemma of verbs) for (const form of formsOf(lemma)) byForm.set(form, lemma)
  return byForm
}

/** Verbs that with a noun tell of a feeling or a thought without putting it into words: "have doubts", "hold a view". */
export const silentSupportVerbs: ReadonlySet<string> = new Set(['have', 'hold', 'show', 'reach', 'draw', 'receive'])
