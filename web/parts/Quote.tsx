import { Fragment } from 'react'

import { wordsAt, type Span } from '../../src/model/span.ts'

interface QuoteProps {
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * Words of a report outside the report: a stretch with its own direction, closed off, so that nothing in it turns the
 * words around it. Pieces that stand apart in the text are set apart by an ellipsis.
 */
export function Quote({ text, spans }: QuoteProps) {
  return spans.map((span, index) => (
    <Fragment key={span.start}>
      {index > 0 && ' … '}
      <bdi dir="auto" className="quote">
        {wordsAt(text, span)}
      </bdi>
    </Fragment>
  ))
}
