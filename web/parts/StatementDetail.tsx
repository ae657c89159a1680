import type { ReactNode } from 'react'

import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import { edtfInWords } from './edtf-words.ts'
import { Quote } from './Quote.tsx'
import { ResolvedWords } from './ResolvedWords.tsx'
import { SourceDetail } from './SourceDetail.tsx'
import { StanceSign } from './StanceSign.tsx'
import { CERTAINTY_WORDS, confidenceInWords, DIRECTNESS_WORDS, MEDIUM_WORDS, NATURE_WORDS } from './statement-words.ts'
import type { ReaderActions } from './use-reader.ts'

interface StatementDetailProps {
  readonly reading: Reading
  readonly statement: Statement
  /** The number of the statement that quotes this one; undefined where there is none. */
  readonly parentNumber: number | undefined
  readonly actions: ReaderActions
}

/** All that was read of one statement, each line with the words that it comes from. */
export function StatementDetail(props: StatementDetailProps) {
  const { reading, statement, actions } = props
  const { text } = reading.report
  return (
    <div className="detail">
      <dl>
        <Row name="Source">
          <SourceDetail reading={reading} statement={statement} />
        </Row>
        {!statement.narrated && (
          <Row name="Cue">
            <Words text={text} spans={statement.cue.spans} none="no words" />
            {statement.cue.lemma !== null && <span className="aside">from “{statement.cue.lemma}”</span>}
          </Row>
        )}
        <Row name="Content">
          <Words text={text} spans={statement.content.spans} none="no words" />
        </Row>
        <Row name="Stance">
          <StanceSign stance={statement.stance} />
          <span className="aside">
            {statement.polarity === 'negative' ? 'that something is not so' : 'that something is so'}
          </span>
        </Row>
        {statement.nature !== null && <Row name="Nature">{NATURE_WORDS[statement.nature]}</Row>}
        {statement.directness !== null && <Row name="Form">{DIRECTNESS_WORDS[statement.directness]}</Row>}
        <Addressee {...props} />
        <Circumstances {...props} />
        <Row name="Certainty">{CERTAINTY_WORDS[statement.certainty]}, as the words have it</Row>
        <Row name="Reading">
          {confidenceInWords(statement.confidence)} right
          <span className="aside">{statement.confidence.toFixed(2)} of 1, by the machine</span>
        </Row>
        <Parent {...props} />
        <ResolvedWords reading={reading} statement={statement} />
      </dl>
      <div className="detail-actions">
        <button type="button" className="button" onClick={actions.showWords}>
          Show in the text <kbd>Enter</kbd>
        </button>
        <button type="button" className="button" onClick={actions.close}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  )
}

function Addressee({ reading, statement }: StatementDetailProps) {
  if (statement.addresseeSpan === null && statement.addressee === null) return null
  const name = reading.entities.find((entity) => entity.id === statement.addressee)?.name
  return (
    <Row name="Told to">
      {statement.addresseeSpan !== null && <Quote text={reading.report.text} spans={[statement.addresseeSpan]} />}
      {name !== undefined && <bdi className="aside">{name}</bdi>}
    </Row>
  )
}

function Circumstances({ reading, statement }: StatementDetailProps) {
  const { medium, said } = statement
  const { text } = reading.report
  return (
    <>
      {medium !== null && (
        <Row name="By way of">
          {MEDIUM_WORDS[medium.kind]}
          <span className="aside">
            <Quote text={text} spans={[medium.span]} />
          </span>
        </Row>
      )}
      {said !== null && (
        <Row name="Said">
          {said.edtf === null ? 'at a time that is not known' : edtfInWords(said.edtf)}
          {said.span !== null && (
            <span className="aside">
              <Quote text={text} spans={[said.span]} />
            </span>
          )}
        </Row>
      )}
    </>
  )
}

function Parent({ statement, parentNumber, actions }: StatementDetailProps) {
  const { parent } = statement
  if (parent === null || parentNumber === undefined) return null
  return (
    <Row name="Quoted in">
      <button
        type="button"
        className="link-button"
        onClick={() => {
          actions.selectFromCard(parent)
        }}
      >
        statement {parentNumber}
      </button>
    </Row>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface WordsProps {
  readonly text: string
  readonly spans: readonly Span[]
  readonly none: string
}

function Words({ text, spans, none }: WordsProps) {
  return spans.length === 0 ? none : <Quote text={text} spans={spans} />
}
