import { Link } from 'react-router'

import type { ReportSummary } from '../../src/contract/report-summary.ts'
import { paths } from '../paths.ts'
import { addressInWords } from './address-words.ts'
import { countInWords } from './language-words.ts'
import { ReportFacts } from './ReportFacts.tsx'

/** One line of the list of reports. */
export function ReportRow({ report }: { readonly report: ReportSummary }) {
  return (
    <li className="report-row">
      <Link className="report-link" to={paths.report(report.id)} data-row>
        <bdi dir="auto">{report.title ?? addressInWords(report.address)}</bdi>
      </Link>
      <p className="meta">
        <ReportFacts report={report} />
        {report.title !== null && (
          <>
            {' · '}
            <bdi className="address">{addressInWords(report.address)}</bdi>
          </>
        )}
      </p>
      <p className="counts">
        <strong>{countInWords(report.attributed, 'statement')}</strong> by sources,{' '}
        {report.narrated.toLocaleString('en')} narrated
      </p>
    </li>
  )
}
