import { memo } from 'react'
import { Link } from 'react-router'

import type { Reading } from '../../src/model/reading.ts'
import { paths } from '../paths.ts'
import { addressInWords } from './address-words.ts'
import { countHiddenCharacters } from './hidden-characters.ts'
import { countInWords } from './language-words.ts'
import { ReportFacts } from './ReportFacts.tsx'
import { fallbackInWords, modeInWords } from './run-words.ts'

/** What is known of a report, above its text. */
export const ReportHead = memo(function ReportHead({ report, run }: Pick<Reading, 'report' | 'run'>) {
  const hidden = countHiddenCharacters(report.text)
  const fallback = fallbackInWords(run)
  return (
    <header className="report-head">
      <p className="back">
        <Link to={paths.reports()}>All reports</Link>
      </p>
      <h1>
        <bdi dir="auto">{report.title ?? addressInWords(report.address)}</bdi>
      </h1>
      <p className="meta">
        <ReportFacts report={report} />
        {report.byline !== null && (
          <>
            {' · by '}
            <bdi dir="auto">{report.byline}</bdi>
          </>
        )}
        {report.credit !== null && (
          <>
            {' · credited to '}
            <bdi dir="auto">{report.credit}</bdi>
          </>
        )}
      </p>
      {fallback !== undefined && <p className="notice">{fallback}</p>}
      <Provenance report={report} run={run} />
      {hidden.direction + hidden.zeroWidth > 0 && (
        <p className="notice">
          The text holds characters that cannot be seen: {countInWords(hidden.direction, 'mark')} that turn the
          direction of writing, {countInWords(hidden.zeroWidth, 'character')} without width.
        </p>
      )}
    </header>
  )
})

/** Where a report comes from, and what has read it. */
function Provenance({ report, run }: Pick<Reading, 'report' | 'run'>) {
  return (
    <details className="meta">
      <summary>Where it comes from</summary>
      <dl className="provenance">
        <dt>Address</dt>
        <dd>
          <bdi>{addressInWords(report.address)}</bdi>
        </dd>
        {report.canonical !== null && (
          <>
            <dt>Its own address</dt>
            <dd>
              <bdi>{addressInWords(report.canonical)}</bdi>
            </dd>
          </>
        )}
        <dt>SHA-256 of the bytes</dt>
        <dd>{report.sha256}</dd>
        <dt>Read by</dt>
        <dd>
          Hearsay {run.version}, {modeInWords(run)}:{' '}
          {run.stages.map((stage) => `${stage.name} ${stage.version}`).join(', ')}
        </dd>
        <dt>Original</dt>
        <dd>
          <a href={paths.original(report.id)} download>
            Save the original
          </a>{' '}
          (it is not checked for harm)
        </dd>
      </dl>
    </details>
  )
}
