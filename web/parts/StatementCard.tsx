import { memo, type ReactNode } from 'react'

import type { Reading } from '../../src/model/reading.ts'
import type { Statement } from '../../src/model/statement.ts'
import { edtfInWords } from './edtf-words.ts'
import { NatureMark } from './NatureMark.tsx'
import { Quote } from './Quote.tsx'
import { AnonymitySign, SourceSign } from './SourceSign.tsx'
import { StanceSign } from './StanceSign.tsx'
import { CERTAINTY_WORDS, confidenceInWords } from './statement-words.ts'
import { cardId } from './use-scroll-together.ts'

interface StatementCardProps {
  readonly report: Reading['report']
  readonly statement: Statement
  /** Its place among all statements of the report, from 1 on. */
  readonly number: number
  readonly selected: boolean
  readonly onSelect: (statement: string) => void
  /** What is shown below while it is selected. */
  readonly children?: ReactNode
}

/** A statement in short: stance, who, what, when, how sure. What a report tells itself has another form. */
export const StatementCard = memo(function StatementCard(props: StatementCardProps) {
  const { report, statement, number, selected, onSelect, children } = props
  return (
    <div
      // An item of a list by role: see StatementList.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listitem"
      className={`card${statement.narrated ? ' is-narrated' : ''}${selected ? ' is-open' : ''}`}
      id={cardId(statement.id)}
    >
      <button
        type="button"
        className="card-button"
        aria-expanded={selected}
        onClick={() => {
          onSelect(statement.id)
        }}
      >
        <span className="card-line">
          <span className="card-number">{number}</span>
          <NatureMark nature={statement.nature} />
          {statement.narrated ? <span className="stance">narrated</span> : <StanceSign stance={statement.stance} />}
        </span>
        <span className="card-source">
          <SourceWords report={report} statement={statement} />
        </span>
        <span className="card-content">
          {statement.cue.spans.length > 0 && (
            <>
              <span className="card-cue">
                <Quote text={report.text} spans={statement.cue.spans} />
              </span>{' '}
            </>
          )}
          <Quote text={report.text} spans={statement.content.spans} />
        </span>
        <span className="meta">
          {statement.said?.edtf != null && <>said {edtfInWords(statement.said.edtf)} · </>}
          {CERTAINTY_WORDS[statement.certainty]} · read as {confidenceInWords(statement.confidence)}
        </span>
      </button>
      {children}
    </div>
  )
})

function SourceWords({ report, statement }: Pick<StatementCardProps, 'report' | 'statement'>) {
  const { source } = statement
  if (statement.narrated) {
    return (
      <>
        <SourceSign kind="publisher" named={report.publisher !== null} />
        the report itself
        {report.publisher !== null && (
          <>
            , by <bdi dir="auto">{report.publisher}</bdi>
          </>
        )}
      </>
    )
  }
  if (source === null) {
    return (
      <>
        <SourceSign kind="unknown" named={false} />
        no source is given
      </>
    )
  }
  return (
    <>
      <SourceSign kind={source.kind} named={source.named} />
      <strong>
        <Quote text={report.text} spans={source.spans} />
      </strong>
      {source.anonymity.granted && (
        <>
          {' '}
          <AnonymitySign />
          <span className="visually-hidden">anonymity was granted</span>
        </>
      )}
    </>
  )
}
