import type { Reading } from '../../model/reading.ts'
import { wordsAt } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import {
  describeContent,
  describeNature,
  describeSource,
  describeStatement,
  STANCE_SIGNS,
} from './describe-statement.ts'
import { distinct } from './distinct.ts'
import type { Look } from './look.ts'
import { markStatement } from './mark-statement.ts'
import { toPrintableLine } from './printable.ts'
import { shorten, wrap } from './wrap.ts'

/** A reading for a person: the report, its statements in order, and what stays open. */
export function listReading(reading: Reading, look: Look): string {
  const numbers = new Map(reading.statements.map(({ id }, index) => [id, index + 1]))
  const blocks = [heading(reading, look)]
  for (const statement of reading.statements) blocks.push(block(statement, reading, numbers, look))
  const questions = openQuestions(reading, numbers)
  if (questions.length > 0) {
    blocks.push([look.strong('  Open'), ...questions.map((open) => wrap(open, look.width, 4))].join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

/** A reading in brief: the report, and one line for each statement by a source. */
export function listBriefly(reading: Reading, look: Look): string {
  const attributed = reading.statements.filter(({ narrated }) => !narrated)
  return `${[heading(reading, look), ...attributed.map((statement) => briefly(statement, reading, look))].join('\n')}\n`
}

function heading({ report, statements }: Reading, look: Look): string {
  const narrated = statements.filter((statement) => statement.narrated).length
  const about = [report.publisher, report.published, report.credit === null ? null : `credit: ${report.credit}`]
  const counts = `${count(statements.length - narrated, 'statement')} by sources, ${narrated} in the report's own voice`
  const lines = [
    look.heading(shorten(toPrintableLine(report.title ?? report.address), look.width)),
    wrap(toPrintableLine([...about, report.address].filter((part) => part !== null).join(' · ')), look.width, 2),
    look.faint(`  ${counts}`),
  ]
  return lines.join('\n')
}

function block(statement: Statement, reading: Reading, numbers: ReadonlyMap<string, number>, look: Look): string {
  const number = String(numbers.get(statement.id) ?? '').padStart(3)
  const stance = `${STANCE_SIGNS[statement.stance]} ${statement.stance}`
  const headline = wrap(`${look.strong(stance)} · ${describeStatement(statement, reading, numbers)}`, look.width, 5)
  return [
    `${number}  ${headline.trimStart()}`,
    wrap(markStatement(reading.report.text, statement, look), look.width, 5),
    ...describeContent(statement, reading).map((line) => look.faint(wrap(line, look.width, 7))),
  ].join('\n')
}

/** `  ⊘ denies: [A spokesman]: that the post was attacked` */
function briefly(statement: Statement, { report }: Reading, look: Look): string {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    toPrintableLine(spans.map((span) => wordsAt(report.text, span)).join(' … '))
  const nature = describeNature(statement)
  const apart = nature === undefined ? '' : ` (${nature})`
  const stance = `${STANCE_SIGNS[statement.stance]} ${statement.stance}${apart}`.padEnd(11)
  const who = shorten(words(statement.source?.spans ?? []) || describeSource(statement), Math.floor(look.width / 3))
  const room = look.width - stance.length - who.length - 5
  const content = shorten(words(statement.content.spans), Math.max(room, 20))
  return `  ${look.strong(stance)} ${look.source(who)}: ${look.content(content)}`
}

/** What the reading could not settle. */
function openQuestions(
  { statements, places, moments, report }: Reading,
  numbers: ReadonlyMap<string, number>,
): string[] {
  const withoutSource = statements.filter(({ narrated, source }) => !narrated && source === null)
  const unknown = places.filter(({ lat, candidates }) => lat === null && candidates.length === 0)
  const ambiguous = places.filter(({ lat, candidates }) => lat === null && candidates.length > 0)
  const undated = moments.filter(({ edtf, kind, reference }) => edtf === null && reference === null && kind === 'date')
  return [
    question(
      'Who says it? No source is named in',
      withoutSource.map(({ id }) => `statement ${numbers.get(id) ?? id}`),
    ),
    question(
      'Where is it? Not found:',
      unknown.map(({ name }) => name),
    ),
    question(
      'Which place is meant?',
      ambiguous.map(({ name, candidates }) => `${name} (${candidates.length} of that name)`),
    ),
    question(
      'When is it? No date for',
      undated.map(({ span }) => `“${wordsAt(report.text, span)}”`),
    ),
  ].filter((found) => found !== undefined)
}

function question(words: string, of: readonly string[]): string | undefined {
  const every = distinct(of.map(toPrintableLine))
  return every.length === 0 ? undefined : `${words} ${every.join(', ')}.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
