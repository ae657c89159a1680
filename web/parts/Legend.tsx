/** What the marks in a text and on the cards mean. */
export function Legend() {
  return (
    <dl className="legend">
      <dt>
        <span className="run has-source">solid line</span>
      </dt>
      <dd>the source: who says it</dd>
      <dt>
        <span className="run has-cue">dotted line</span>
      </dt>
      <dd>the cue: the words that make it a statement</dd>
      <dt>
        <span className="run has-content">soft background</span>
      </dt>
      <dd>the content: what is said; darker where a statement is inside another</dd>
      <dt>
        <span className="run has-narrated">stripes</span>
      </dt>
      <dd>told by the report in its own voice</dd>
      <dt>
        <span className="nature-mark">felt, not said</span>
      </dt>
      <dd>a belief, feeling, aim or perception that the report tells of a source</dd>
      <dt>dashed outline</dt>
      <dd>read by the machine; no person has decided on it</dd>
      <dt>hollow or solid sign</dt>
      <dd>a source without a name, or with one</dd>
    </dl>
  )
}
