import { useMemo, type ReactNode } from 'react'

import type { Entity } from '../../src/model/entity.ts'
import type { Place } from '../../src/model/place.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import { momentInWords } from './moment-words.ts'
import { placeInWords } from './place-words.ts'
import { quantityInWords } from './quantity-words.ts'
import { Quote } from './Quote.tsx'
import { resolvedIn } from './resolved-in.ts'

interface ResolvedWordsProps {
  readonly reading: Reading
  readonly statement: Statement
}

/** Who, where, when and how many, as far as the words of a statement were resolved: the words, then what they mean. */
export function ResolvedWords({ reading, statement }: ResolvedWordsProps) {
  const found = useMemo(() => resolvedIn(reading, statement), [reading, statement])
  const { text } = reading.report
  return (
    <>
      <Group name="Who" items={found.entities}>
        {(entity) => <EntityWords entity={entity} />}
      </Group>
      <Group name="Where" items={found.places}>
        {(place) => <PlaceWords text={text} place={place} />}
      </Group>
      <Group name="When" items={found.moments}>
        {(moment) => <Meaning text={text} span={moment.span} meaning={momentInWords(moment)} basis={moment.basis} />}
      </Group>
      <Group name="How many" items={found.quantities}>
        {(quantity) => <Meaning text={text} span={quantity.span} meaning={quantityInWords(quantity)} basis="" />}
      </Group>
      <Group name="Evidence" items={found.evidence}>
        {(evidence) => (
          <Meaning
            text={text}
            span={evidence.span}
            meaning={evidence.kind.replace('-', ' ')}
            basis="not verified here"
          />
        )}
      </Group>
    </>
  )
}

interface GroupProps<Item> {
  readonly name: string
  readonly items: readonly Item[]
  readonly children: (item: Item) => ReactNode
}

function Group<Item extends { readonly span: Span } | { readonly id: string }>({
  name,
  items,
  children,
}: GroupProps<Item>) {
  if (items.length === 0) return null
  return (
    <div className="row">
      <dt>{name}</dt>
      <dd>
        <ul className="resolved">
          {items.map((item) => (
            <li key={'id' in item ? item.id : item.span.start}>{children(item)}</li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function EntityWords({ entity }: { readonly entity: Entity }) {
  return (
    <>
      <bdi dir="auto">{entity.name}</bdi> <span className="aside">{entity.kind}</span>
      {entity.aliases.length > 0 && (
        <span className="aside">
          {'also: '}
          {entity.aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <bdi dir="auto">{alias}</bdi>
            </span>
          ))}
        </span>
      )}
      {entity.facts.map((fact) => (
        <span key={`${fact.kind} ${fact.span.start}`} className="aside">
          {factKindInWords(fact.kind)}: <bdi dir="auto">{fact.value}</bdi>
        </span>
      ))}
    </>
  )
}

function PlaceWords({ text, place }: { readonly text: string; readonly place: Place }) {
  return (
    <>
      <Meaning text={text} span={place.span} meaning={placeInWords(place)} basis={place.basis} />
      {place.candidates.length > 0 && (
        <details>
          <summary>may also be ({place.candidates.length})</summary>
          <ul>
            {place.candidates.map((candidate) => (
              <li key={`${candidate.name} ${candidate.lat} ${candidate.lon} ${candidate.level}`}>
                {placeInWords(candidate)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface MeaningProps {
  readonly text: string
  readonly span: Span
  readonly meaning: string
  readonly basis: string
}

function Meaning({ text, span, meaning, basis }: MeaningProps) {
  return (
    <>
      <Quote text={text} spans={[span]} />: <bdi>{meaning}</bdi>
      {basis !== '' && <bdi className="aside">{basis}</bdi>}
    </>
  )
}

/** `memberOf` as `member of`. */
function factKindInWords(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
