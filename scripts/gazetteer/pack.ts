import { foldPlaceName } from '../../src/reference/fold-place-name.ts'
import type { Row } from './row.ts'

/** At most so many places are kept under one name, the most populous first. */
const MOST_PER_NAME = 120
const LEVELS = ['continent', 'region', 'country', 'admin1', 'admin2', 'locality']

/** Words that are the name of some small place but, in a report, hardly ever mean it. */
const NOT_PLACES = new Set(
  (
    'border interior exterior north south east west center centre central northern southern eastern western capital ' +
    'province district county region state city town village government ministry army police one two ' +
    'three four five six seven eight nine ten january february march april may june july august september october ' +
    'november december monday tuesday wednesday thursday friday saturday sunday today yesterday god allah islam police ' +
    'media press president minister general people republic union coast river lake mountain mount island islands sea ' +
    'ocean airport street road avenue house home church school university hospital park hill bridge beach camp base ' +
    'front line gate tower square market station port harbor harbour field forest valley desert of the and for not all'
  ).split(' '),
)

interface Reference {
  readonly row: number
  readonly alternate: boolean
}

/**
 * Packs rows into the gazetteer's text: a head line, the places one a line, then the folded names in the order of
 * their bytes, each with the byte offsets (base 36) of the places that bear it; `~` marks an alternate name.
 */
export function packGazetteer(rows: readonly Row[]): Buffer {
  const ordered = rows.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      compare(a.country, b.country) ||
      compare(a.admin1, b.admin1) ||
      compare(a.name, b.name),
  )
  const names = new Map<string, Reference[]>()
  const lines: string[] = []
  const offsets: number[] = []
  let offset = 0
  for (const [index, row] of ordered.entries()) {
    enter(names, row, index)
    const line = `${lineOf(row)}\n`
    lines.push(line)
    offsets.push(offset)
    offset += Buffer.byteLength(line)
  }
  const entries = [...names]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, references]) => `${name}\t${written(references, ordered, offsets)}\n`)
  const places = Buffer.from(lines.join(''))
  const head = `hearsay-gazetteer\t1\t${String(places.length)}\n`
  return Buffer.concat([Buffer.from(head), places, Buffer.from(entries.join(''))])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function lineOf(row: Row): string {
  const radius = row.radiusKm === 0 ? '' : String(Math.round(row.radiusKm))
  const population = row.population === 0 ? '' : Number(row.population.toPrecision(2)).toFixed(0)
  const level = String(LEVELS.indexOf(row.level))
  return [row.name, level, row.country, row.admin1, row.lat.toFixed(2), row.lon.toFixed(2), radius, population].join(
    '\t',
  )
}

/** Enters a row under its names. Alternates of three letters and fewer (airport codes among them) stay out. */
function enter(names: Map<string, Reference[]>, row: Row, index: number): void {
  const seen = new Set<string>()
  const country = row.level === 'country'
  for (const [position, name] of [row.name, ...row.alternates].entries()) {
    const alternate = position > 0
    if (!/^[\p{Script=Latin}\p{M}\d\s'’‘`´ʻʼ.,()/-]+$/u.test(name)) continue
    const key = foldPlaceName(name)
    if (key === '' || seen.has(key) || (!country && NOT_PLACES.has(key))) continue
    if (alternate && !country && key.replaceAll(' ', '').length <= 3) continue
    seen.add(key)
    const known = names.get(key)
    if (known === undefined) names.set(key, [{ row: index, alternate }])
    else known.push({ row: index, alternate })
  }
}

function written(references: readonly Reference[], rows: readonly Row[], offsets: readonly number[]): string {
  return references
    .toSorted((a, b) => (rows[b.row]?.population ?? 0) - (rows[a.row]?.population ?? 0) || a.row - b.row)
    .slice(0, MOST_PER_NAME)
    .map(({ row, alternate }) => `${(offsets[row] ?? 0).toString(36)}${alternate ? '~' : ''}`)
    .join(',')
}
