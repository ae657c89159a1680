import type { ReportSummary } from '../../src/contract/report-summary.ts'
import { edtfInWords } from './edtf-words.ts'
import { languageInWords } from './language-words.ts'

/** Publisher, time and language of a report; what is not known is said. */
export function ReportFacts({
  report,
}: {
  readonly report: Pick<ReportSummary, 'publisher' | 'published' | 'language'>
}) {
  return (
    <>
      {report.publisher === null ? 'publisher not known' : <bdi dir="auto">{report.publisher}</bdi>}
      {' · '}
      {report.published === null ? (
        'date not known'
      ) : (
        <time dateTime={/^\d{4}-\d\d-\d\d/.exec(report.published)?.[0]}>{edtfInWords(report.published)}</time>
      )}
      {' · '}
      {languageInWords(report.language)}
    </>
  )
}
