import type { Reading } from '../../src/model/reading.ts'
import type { Anonymity, Source, Statement } from '../../src/model/statement.ts'
import { Quote } from './Quote.tsx'
import { AnonymitySign } from './SourceSign.tsx'
import { SOURCE_KIND_WORDS, SOURCE_ROLE_WORDS } from './statement-words.ts'

interface SourceDetailProps {
  readonly reading: Reading
  readonly statement: Statement
}

/** Who says it: the words, the kind, the role, whether it is named, and whether it asked not to be. */
export function SourceDetail({ reading, statement }: SourceDetailProps) {
  const { source } = statement
  const { report } = reading
  if (source === null) return 'The text gives no source.'
  if (statement.narrated) {
    return report.publisher === null ? 'The report itself; its publisher is not known.' : <bdi>{report.publisher}</bdi>
  }
  return (
    <>
      <Quote text={report.text} spans={source.spans} />
      <span className="aside">{facetsInWords(source)}</span>
      {source.anonymity.granted && <AnonymityWords text={report.text} anonymity={source.anonymity} />}
    </>
  )
}

function facetsInWords(source: Source): string {
  const facets = [SOURCE_KIND_WORDS[source.kind], source.named ? 'named' : 'not named']
  if (source.role !== null) facets.push(SOURCE_ROLE_WORDS[source.role])
  return facets.join(', ')
}

function AnonymityWords({ text, anonymity }: { readonly text: string; readonly anonymity: Anonymity }) {
  return (
    <span className="aside">
      <AnonymitySign />
      anonymity was granted
      {anonymity.span !== null && (
        <>
          {': '}
          <Quote text={text} spans={[anonymity.span]} />
        </>
      )}
      {anonymity.reason === null ? (
        ', no reason is given'
      ) : (
        <>
          {'; reason: '}
          <Quote text={text} spans={[anonymity.reason]} />
        </>
      )}
    </span>
  )
}
