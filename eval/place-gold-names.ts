import { createHash } from 'node:crypto'
import type { OffsetMap } from '../src/model/offset-map.ts'
import { findOriginalSpan } from '../src/model/offset-map.ts'
import type { Span } from '../src/model/span.ts'
import { capture } from '../src/pipeline/capture/capture.ts'
import { resolvePlaces } from '../src/pipeline/resolve/places/resolve-places.ts'
import { loadGazetteer } from '../src/reference/gazetteer.ts'
import type { PlacedText } from './formats/geo.ts'
import type { Located } from './scores/geocoding.ts'

/**
 * Where a reading places names when it need not find them: what the resolve stage makes of the gold's place names. This
 * is how the literature measures geocoding ("gold mentions").
 */
export async function placeGoldNames({ name, text, places }: PlacedText): Promise<Located[]> {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const address = `${name}.txt`
  const { report, origin } = await capture({
    address,
    bytes,
    sha256,
    mediaType: 'text/plain',
    charset: 'utf-8',
    hints: {},
  })
  const gold = places.map(({ span }) => toText(origin, span))
  return resolvePlaces(report.text, gold, loadGazetteer()).flatMap(({ span, lat, lon }) => {
    const original = findOriginalSpan(origin, span)
    return original === undefined ? [] : [{ span: original, lat, lon }]
  })
}

/** The stretch of the report's text that a stretch of the original became. */
function toText(origin: OffsetMap, { start, end }: Span): Span {
  const at = (offset: number): number => {
    const piece = origin.findLast((one) => one.original <= offset)
    return piece === undefined ? offset : piece.text + (offset - piece.original)
  }
  return { start: at(start), end: at(end) }
}
