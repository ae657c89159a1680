import { overlaps, type Span } from '../../src/model/span.ts'
import type { SeedEntity, SeedGold, SeedSample } from '../formats/seed.ts'
import type { Findings, GoldReading } from '../read-text.ts'
import type { TaskResult } from '../task.ts'
import { matchMaximum } from './maximum-matching.ts'
import { foldName, isRightPlace, isRightQuantity, isRightTime } from './seed-values.ts'
import { scoreSeedStatements } from './seed-statements.ts'

/** Counts, how many there are of each, and a line for each thing that was missed, invented or wrong. */
export type Scored = Omit<TaskResult, 'documents'>

/** All figures of one report. */
export function scoreSeed({ text, gold }: SeedSample, read: GoldReading): Scored {
  return merge([
    scoreSeedStatements(text, gold.statements, read),
    scoreEntities(gold.entities, read.reading),
    scorePlaces(gold, read.reading),
    scoreTimes(gold, read.reading),
    scoreQuantities(gold, read.reading),
  ])
}

function merge(all: readonly Scored[]): Scored {
  return {
    figures: Object.assign({}, ...all.map(({ figures }) => figures)),
    totals: Object.assign({}, ...all.map(({ totals }) => totals)),
    remarks: all.flatMap(({ remarks }) => remarks),
  }
}

/** A figure that counts the items that were found, with a remark on each other one. */
function countFound<Item>(
  figure: string,
  items: readonly Item[],
  isFound: (item: Item) => boolean,
  show: (item: Item) => string,
): Scored {
  const missed = items.filter((item) => !isFound(item))
  return {
    figures: { [figure]: items.length - missed.length },
    totals: { [figure]: items.length },
    remarks: missed.map((item) => `not in ${figure}: ${show(item)}`),
  }
}

/**
 * An entity is found where one of its kind bears its name or one of its aliases; gold and reading are paired one-to-one,
 * those that share most names preferred. An alias is found where the entity that its own was paired with bears it.
 */
function scoreEntities(entities: readonly SeedEntity[], reading: Findings): Scored {
  const pairs = matchMaximum(
    entities.map((entity) =>
      reading.entities
        .map((other, index) => ({
          index,
          shared: isSameKind(entity.kind, other.kind) ? sharedNames(entity, other) : 0,
        }))
        .filter(({ shared }) => shared > 0)
        .toSorted((a, b) => b.shared - a.shared || a.index - b.index)
        .map(({ index }) => index),
    ),
  )
  const known = entities.map((entity, index) => ({ entity, other: reading.entities[pairs[index] ?? -1] }))
  const aliases = known.flatMap(({ entity, other }) => entity.aliases.map((alias) => ({ alias, entity, other })))
  return merge([
    countFound(
      'entities.found',
      known,
      ({ other }) => other !== undefined,
      ({ entity }) => entity.name,
    ),
    countFound(
      'aliases.found',
      aliases,
      ({ alias, other }) => other !== undefined && namesOf(other).includes(foldName(alias)),
      ({ alias, entity }) => `${alias} for ${entity.name}`,
    ),
  ])
}

/** A reading may tell a group from an organization where the gold does not. */
function isSameKind(gold: string, read: string): boolean {
  return gold === read || (gold === 'organization' && read === 'group')
}

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

function namesOf({ name, aliases }: Named): readonly string[] {
  return [name, ...aliases].map(foldName)
}

function sharedNames(a: Named, b: Named): number {
  const names = namesOf(b)
  return namesOf(a).filter((name) => names.includes(name)).length
}

function scorePlaces({ places, notPlaces }: SeedGold, reading: Findings): Scored {
  const wordsOf = ({ span }: Findings['places'][number]): string =>
    foldName(reading.report.text.slice(span.start, span.end))
  const wrong = notPlaces.filter((word) => reading.places.some((place) => wordsOf(place) === foldName(word)))
  return merge([
    countFound(
      'places.found',
      places,
      (gold) =>
        reading.places.some(
          (place) => [wordsOf(place), foldName(place.name)].includes(foldName(gold.name)) && isRightPlace(gold, place),
        ),
      ({ name, country }) => `${name}, ${country ?? 'no country'}`,
    ),
    {
      figures: { 'notPlaces.wrong': wrong.length },
      totals: { 'notPlaces.wrong': notPlaces.length },
      remarks: wrong.map((word) => `no place: ${word}`),
    },
  ])
}

function scoreTimes({ times }: SeedGold, reading: Findings): Scored {
  return countFound(
    'times.found',
    times,
    (gold) => reading.moments.some((one) => standsAt(reading, one.span, gold.text) && isRightTime(gold, one)),
    ({ text, value }) => `${text} = ${value}`,
  )
}

function scoreQuantities({ quantities }: SeedGold, reading: Findings): Scored {
  return countFound(
    'quantities.found',
    quantities,
    (gold) => reading.quantities.some((one) => standsAt(reading, one.span, gold.text) && isRightQuantity(gold, one)),
    ({ text }) => text,
  )
}

/** Whether a span overlaps a place of the text where the words stand. */
function standsAt({ report }: Findings, span: Span, words: string): boolean {
  const needle = words.normalize('NFC')
  for (let at = report.text.indexOf(needle); at !== -1; at = report.text.indexOf(needle, at + 1))
    if (overlaps(span, { start: at, end: at + needle.length })) return true
  return false
}
