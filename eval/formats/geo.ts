import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Span } from '../../src/model/span.ts'
import { utf16Offsets } from './code-points.ts'
import { findNumber, findText, parseXml, type XmlElement } from './xml.ts'

/** A place name of the gold. Coordinates in WGS 84 degrees; null where the gold does not know them. */
export interface GoldPlace {
  readonly span: Span
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
}

/** A text with its place names. */
export interface PlacedText {
  /** `FILE#NUMBER`, counted from 1. */
  readonly name: string
  /** The file it comes from in lower case without its ending, such as `lgl`. */
  readonly corpus: string
  readonly text: string
  readonly places: readonly GoldPlace[]
}

/**
 * Reads the XML files of a folder and the folders in it, in the form of LGL (`<toponym>` with `<phrase>` and `<gaztag>`) or of GeoVirus
 * (`<location>` with `<name>`). LGL counts offsets from 0, GeoVirus from 1; some tools count code points: of the
 * four ways the one under which most offsets of the file give the name is used.
 */
export async function loadGeo(folder: string): Promise<PlacedText[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.toLowerCase().endsWith('.xml'))
    .toSorted()
  const texts = await Promise.all(
    files.map(async (file) =>
      parseGeo(basename(file).replace(/[.]xml$/iu, ''), await readFile(join(folder, file), 'utf8')),
    ),
  )
  return texts.flat()
}

/** The articles of one file. */
export function parseGeo(file: string, content: string): PlacedText[] {
  const articles = [...parseXml(content).querySelectorAll('article')].map((article) => ({
    text: article.querySelector('text')?.textContent ?? '',
    marks: [...article.querySelectorAll('toponym, location')].flatMap((element) => parseMark(element) ?? []),
  }))
  const count = chooseCount(articles)
  return articles.map(({ text, marks }, index) => ({
    name: `${file}#${index + 1}`,
    corpus: file.toLowerCase(),
    text,
    places: marks.map(({ name, start, end, lat, lon }) => ({ name, lat, lon, span: count(text, start, end) })),
  }))
}

interface Mark {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
}

function parseMark(element: XmlElement): Mark | undefined {
  const name = findText(element, 'phrase') ?? findText(element, 'name')
  const start = findNumber(element, 'start')
  const end = findNumber(element, 'end')
  if (name === undefined || start === undefined || end === undefined) return undefined
  const lat = findNumber(element, 'lat') ?? null
  const lon = findNumber(element, 'lon') ?? null
  return { name, start, end, lat: lon === null ? null : lat, lon: lat === null ? null : lon }
}

type Count = (text: string, start: number, end: number) => Span

const COUNTS: readonly Count[] = [0, 1].flatMap((base) => [
  (_text: string, start: number, end: number) => ({ start: start - base, end: end - base }),
  (text: string, start: number, end: number) => {
    const toUtf16 = utf16Offsets(text, { universalNewlines: false })
    return { start: toUtf16(start - base), end: toUtf16(end - base) }
  },
])

function chooseCount(articles: readonly { text: string; marks: readonly Mark[] }[]): Count {
  const truths = COUNTS.map((count) => {
    let right = 0
    for (const { text, marks } of articles)
      for (const { name, start, end } of marks) {
        const span = count(text, start, end)
        if (text.slice(span.start, span.end) === name) right++
      }
    return { count, right }
  })
  const [first, ...others] = truths
  if (first === undefined) throw new Error('There is no way of counting.')
  return others.reduce((best, one) => (one.right > best.right ? one : best), first).count
}
