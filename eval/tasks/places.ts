import { loadGeo, type PlacedText } from '../formats/geo.ts'
import { findPart, isListed } from '../parts.ts'
import { placeGoldNames } from '../place-gold-names.ts'
import { readText } from '../read-text.ts'
import { PlaceTally, type Located } from '../scores/geocoding.ts'
import { NoGold, type Task, type TaskOptions, type TaskResult } from '../task.ts'

/** Place names and where they are, against gold in the form of LGL or GeoVirus. */
export const places: Task = {
  name: 'places',
  summary: 'Places against LGL and GeoVirus XML: recognition F1, accuracy within 161 km, mean error.',
  sharedFolder: 'corpora/geo',
  lowerIsBetter: [],
  run: async (options) => {
    const folder = findPart(options)
    const texts = (await loadGeo(folder)).filter(({ name }) => isListed(options, name))
    if (texts.length === 0) throw new NoGold(`No .xml file with articles was found in ${folder}.`)
    return scorePlaces(
      texts,
      { find: (text) => readPlaces(text, options), placeGold: placeGoldNames },
      options.onProgress,
    )
  },
}

/** What gives the places to score, in offsets of the gold text. */
export interface PlaceReader {
  /** The places that it finds by itself. */
  readonly find: (text: PlacedText) => Promise<readonly Located[]>
  /** Where it places the names of the gold. */
  readonly placeGold: (text: PlacedText) => Promise<readonly Located[]>
}

/** All figures over some texts, and those of each file where there are several, led by its name. */
export async function scorePlaces(
  texts: readonly PlacedText[],
  reader: PlaceReader,
  onProgress?: TaskOptions['onProgress'],
): Promise<TaskResult> {
  const all = new PlaceTally()
  const byCorpus = new Map<string, PlaceTally>()
  const remarks: string[] = []
  for (const [index, text] of texts.entries()) {
    const own = byCorpus.get(text.corpus) ?? new PlaceTally()
    byCorpus.set(text.corpus, own)
    const predicted = await reader.find(text)
    const placed = await reader.placeGold(text)
    for (const tally of [all, own]) tally.add(text.places, predicted, placed)
    remarks.push(...remarksOn(text, predicted))
    onProgress?.(index + 1, texts.length)
  }
  const several = byCorpus.size > 1 ? [...byCorpus] : []
  const figures = Object.assign(all.figures(''), ...several.map(([corpus, tally]) => tally.figures(`${corpus}.`)))
  return { documents: texts.length, figures, totals: {}, remarks }
}

/** The places that `read` finds. */
async function readPlaces({ name, text }: PlacedText, { mode }: TaskOptions): Promise<Located[]> {
  const { reading, toGold } = await readText(name, text, { mode })
  return reading.places.flatMap(({ span, lat, lon }) => {
    const place = toGold(span)
    return place === undefined ? [] : [{ span: place, lat, lon }]
  })
}

function remarksOn({ name, text, places: gold }: PlacedText, predicted: readonly Located[]): string[] {
  const show = ({ span, lat, lon }: Located): string =>
    `[${text.slice(span.start, span.end)}] ${lat === null || lon === null ? 'unknown' : `${lat}, ${lon}`}`
  const outcome = (one: Located): string => {
    const found = findAt(predicted, one)
    return found === undefined ? 'missed' : `read as ${show(found)}`
  }
  return [
    ...gold.map((one) => `${name}: gold ${show(one)}: ${outcome(one)}`),
    ...predicted.filter((one) => findAt(gold, one) === undefined).map((one) => `${name}: invented ${show(one)}`),
  ]
}

function findAt(all: readonly Located[], { span }: Located): Located | undefined {
  return all.find((other) => other.span.start === span.start && other.span.end === span.end)
}
