import type { Moment } from '../../model/moment.ts'
import type { Place } from '../../model/place.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Reading } from '../../model/reading.ts'
import { contains, type Span, wordsAt } from '../../model/span.ts'
import type { Nature, Stance, Statement } from '../../model/statement.ts'
import { distinct } from './distinct.ts'
import { toPrintableLine } from './printable.ts'

/** A sign for each stance; its word always stands beside it. */
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = {
  asserts: '●',
  confirms: '✓',
  denies: '⊘',
  doubts: '?',
  fears: '!',
  warns: '!',
  accuses: '→',
  'claims-responsibility': '⚑',
  pledges: '+',
  threatens: '!',
  orders: '»',
  asks: '¿',
  corrects: '±',
  retracts: '−',
  'declines-to-comment': '…',
}

/** What is told of a source that neither says nor shows anything. */
const NATURE_WORDS: Readonly<Record<Nature, string | undefined>> = {
  speech: undefined,
  showing: undefined,
  belief: 'belief',
  attitude: 'feeling',
  aim: 'aim',
  perception: 'perception',
}

/** A word that sets what is told of a source apart from what it said or shows: "belief". */
export function describeNature({ nature }: Statement): string | undefined {
  return nature === null ? undefined : NATURE_WORDS[nature]
}

/** Who says it, in a few words: "spokesperson (person, named)". */
export function describeSource({ narrated, source }: Statement): string {
  if (narrated) return 'the report itself'
  if (source === null) return 'no source named'
  const facets = [source.kind, source.named ? 'named' : 'not named']
  if (source.anonymity.granted) facets.push('on condition of anonymity')
  return source.role === null ? facets.join(', ') : `${source.role} (${facets.join(', ')})`
}

/** The headline of a statement: its nature unless it was said or shown, source, and how and when it was said. */
export function describeStatement(
  statement: Statement,
  reading: Reading,
  numbers: ReadonlyMap<string, number>,
): string {
  const { said, medium, directness, certainty, polarity, parent } = statement
  const parts = [describeNature(statement), describeSource(statement)].filter((part) => part !== undefined)
  if (directness !== null) parts.push(directness)
  if (said?.edtf) parts.push(`said ${said.edtf}`)
  if (medium !== null) parts.push(`by ${medium.kind}`)
  const told = toldTo(statement, reading)
  if (told !== undefined) parts.push(`to ${told}`)
  if (certainty === 'possible' || certainty === 'probable') parts.push(certainty)
  if (polarity === 'negative') parts.push('says that something is not so')
  if (parent !== null) parts.push(`quoted in ${numbers.get(parent) ?? parent}`)
  return toPrintableLine(parts.join(' · '))
}

function toldTo({ addressee, addresseeSpan }: Statement, { entities, report }: Reading): string | undefined {
  const entity = entities.find(({ id }) => id === addressee)
  return entity?.name ?? (addresseeSpan === null ? undefined : wordsAt(report.text, addresseeSpan))
}

/** What the content of a statement speaks of, one line a question: who, where, when, how many. */
export function describeContent(statement: Statement, reading: Reading): string[] {
  const { text } = reading.report
  const within = ({ span }: { readonly span: Span }) => statement.content.spans.some((part) => contains(part, span))
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  const who = reading.mentions
    .filter((mention) => within(mention) && mention.kind !== 'place' && mention.kind !== 'facility')
    .map(({ entity, span }) => (entity === null ? undefined : names.get(entity)) ?? wordsAt(text, span))
  return [
    line('who', who),
    line('where', reading.places.filter(within).map(describePlace)),
    line(
      'when',
      reading.moments.filter(within).map((moment) => describeMoment(moment, text)),
    ),
    line('how many', reading.quantities.filter(within).map(describeQuantity)),
  ].filter((found) => found !== undefined)
}

function line(question: string, answers: readonly string[]): string | undefined {
  const every = distinct(answers.map(toPrintableLine))
  if (every.length === 0) return undefined
  const shown = every.slice(0, 6)
  if (every.length > shown.length) shown.push(`and ${every.length - shown.length} more`)
  return `${question}: ${shown.join('; ')}`
}

function describePlace({ name, country, level, lat, candidates }: Place): string {
  if (lat === null) return candidates.length === 0 ? `${name} (unknown)` : `${name} (one of ${candidates.length})`
  const facets = [country, level === 'unknown' ? null : level].filter((facet) => facet !== null)
  return facets.length === 0 ? name : `${name} (${facets.join(', ')})`
}

function describeMoment({ span, edtf, duration, reference }: Moment, text: string): string {
  const value = edtf ?? duration ?? reference
  return value === null ? wordsAt(text, span) : `${wordsAt(text, span)} = ${value}`
}

/** The interval in words: "at least 10 soldiers", "about 200 km". */
export function describeQuantity({ min, max, unit, of, approximate }: Quantity): string {
  const amount = describeInterval(min, max)
  return [approximate ? 'about' : null, amount, unit, of].filter((part) => part !== null).join(' ')
}

function describeInterval(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return min === max ? inWords(min) : `${inWords(min)} to ${inWords(max)}`
  if (min !== null) return `at least ${inWords(min)}`
  return max === null ? 'some' : `at most ${inWords(max)}`
}

function inWords(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 6 })
}
