import { NATURES, STANCES, type Nature, type Stance } from '../model/statement.ts'
import { loadTable, requireOneOf } from './table.ts'

/** An adjective that tells what its subject holds, feels or is after: "wary of", "confident that". */
export interface ReportingAdjective {
  readonly adjective: string
  readonly nature: Nature
  readonly stance: Stance
  readonly prepositions: ReadonlySet<string>
}

function loadReportingAdjectives(): ReadonlyMap<string, ReportingAdjective> {
  const rows = loadTable('reporting-adjectives.tsv').map(
    ([adjective = '', nature = '', stance = '', prepositions = '']) => ({
      adjective,
      nature: requireOneOf(NATURES, nature, adjective),
      stance: requireOneOf(STANCES, stance, adjective),
      prepositions: new Set(prepositions.split(',').filter((word) => word !== '')),
    }),
  )
  return new Map(rows.map((row) => [row.adjective, row]))
}

/** Adjectives of belief, attitude and aim. From `data/reporting-adjectives.tsv`. */
export const reportingAdjectives: ReadonlyMap<string, ReportingAdjective> = loadReportingAdjectives()
