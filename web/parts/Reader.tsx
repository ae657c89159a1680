import { useMemo, useRef } from 'react'

import type { Reading } from '../../src/model/reading.ts'
import { Choice } from '../ui/Choice.tsx'
import { addressInWords } from './address-words.ts'
import { countInWords } from './language-words.ts'
import { ReportHead } from './ReportHead.tsx'
import { ReportText } from './ReportText.tsx'
import { passes, STATEMENT_FILTERS, type StatementFilter } from './statement-filter.ts'
import { inOrderOfText, marksOf } from './statement-order.ts'
import { StatementList } from './StatementList.tsx'
import { useReader } from './use-reader.ts'

const FILTER_LABELS: Readonly<Record<StatementFilter, string>> = {
  all: 'All',
  said: 'Said or shown',
  narrated: 'Narrated',
  denials: 'Denials',
  held: 'Held or felt',
}

/** A report: its text with the words of its statements marked, and the statements beside it. */
export function Reader({ reading }: { readonly reading: Reading }) {
  const { report } = reading
  const textRef = useRef<HTMLDivElement>(null)
  const columnRef = useRef<HTMLElement>(null)
  const all = useMemo(() => inOrderOfText(reading.statements), [reading])
  const numbers = useMemo(() => new Map(all.map((statement, index) => [statement.id, index + 1])), [all])
  const { shown, show, selected, actions } = useReader(all, { text: textRef, cards: columnRef })
  const marks = useMemo(() => shown.flatMap(marksOf), [shown])
  const options = useMemo(
    () =>
      STATEMENT_FILTERS.map((value) => ({
        value,
        label: FILTER_LABELS[value],
        count: all.filter((statement) => passes(statement, value)).length,
      })),
    [all],
  )
  return (
    <div className="reader">
      <title>{addressInWords(`${report.title ?? report.address} · Hearsay`)}</title>
      <ReportHead report={report} run={reading.run} />
      <section className="text-column" aria-labelledby="text-heading">
        <h2 id="text-heading" className="visually-hidden">
          Text
        </h2>
        <ReportText
          text={report.text}
          marks={marks}
          numbers={numbers}
          selected={selected}
          onSelect={actions.selectFromText}
          ref={textRef}
        />
      </section>
      <section className="statement-column" aria-labelledby="statements-heading" ref={columnRef}>
        <div className="statement-head">
          <h2 id="statements-heading">Statements</h2>
          <Choice legend="Which statements are shown" options={options} value={show} onChange={actions.setShow} />
          <output className="visually-hidden">{countInWords(shown.length, 'statement')} shown</output>
        </div>
        {shown.length === 0 && (
          <p className="empty">
            {all.length === 0 ? 'No statement was found in this report.' : 'No statement of this kind in this report.'}
          </p>
        )}
        <StatementList
          key={show}
          reading={reading}
          statements={shown}
          numbers={numbers}
          selected={selected}
          actions={actions}
        />
      </section>
    </div>
  )
}
