interface Point {
  readonly lat: number
  readonly lon: number
}

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

/** The way over the ground between two points in WGS 84 degrees, by the haversine formula on a sphere; km. */
export function distanceKm(a: Point, b: Point): number {
  const latitudes = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2
  const longitudes = Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2
  const chord = latitudes + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * longitudes
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
