import { z } from 'zod'

/** A point in WGS 84 degrees and the radius in km of the circle that has the area's size. */
export interface Area {
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
}

const outline = z.array(z.tuple([z.number(), z.number()]))
/** GeoJSON outlines as the sources have them. */
export const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(outline) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(outline)) }),
])
export type Geometry = z.infer<typeof geometrySchema>
type Ring = readonly (readonly [number, number])[]

const KM_PER_DEGREE = 111.32

/** The middle of the largest part of a geometry, and the radius of a circle with the area of all parts. */
export function areaOf(geometry: Geometry): Area | undefined {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  let total = 0
  let largest = { area: 0, lat: 0, lon: 0 }
  for (const [outer] of polygons) {
    if (outer === undefined) continue
    const part = ringCenter(outer)
    total += part.area
    if (part.area > largest.area) largest = part
  }
  if (total === 0) return undefined
  return { lat: largest.lat, lon: largest.lon, radiusKm: Math.max(1, Math.sqrt(total / Math.PI)) }
}

/** Shoelace formula on an equirectangular plane through the ring's middle latitude; km². */
function ringCenter(ring: Ring): { area: number; lat: number; lon: number } {
  const middle = ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length
  const squeeze = Math.cos((middle * Math.PI) / 180)
  let [doubled, x, y] = [0, 0, 0]
  for (const [index, [lon, lat]] of ring.entries()) {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat]
    const cross = lon * nextLat - nextLon * lat
    doubled += cross
    x += (lon + nextLon) * cross
    y += (lat + nextLat) * cross
  }
  if (doubled === 0) return { area: 0, lat: middle, lon: ring[0]?.[0] ?? 0 }
  return {
    area: Math.abs(doubled / 2) * KM_PER_DEGREE * KM_PER_DEGREE * squeeze,
    lat: y / (3 * doubled),
    lon: x / (3 * doubled),
  }
}

/** The middle of points, each counting by its weight, and the radius that holds two thirds of them. */
export function middleOf(points: readonly { lat: number; lon: number; weight: number }[]): Area {
  const weight = points.reduce((sum, point) => sum + point.weight, 0)
  const lat = points.reduce((sum, point) => sum + point.lat * point.weight, 0) / weight
  const lon = points.reduce((sum, point) => sum + point.lon * point.weight, 0) / weight
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const distances = points
    .map((point) => Math.hypot(point.lat - lat, (point.lon - lon) * squeeze) * KM_PER_DEGREE)
    .toSorted((a, b) => a - b)
  return { lat, lon, radiusKm: Math.max(5, distances[Math.floor((distances.length * 2) / 3)] ?? 5) }
}
