import { findSeed } from '../formats/seed.ts'
import { findPart } from '../parts.ts'
import { readBytes } from '../read-text.ts'
import { scoreSeed } from '../scores/seed.ts'
import { NoGold, type Task } from '../task.ts'

/** What a careful reader takes from one report, against a `gold.json`. */
export const seed: Task = {
  name: 'seed',
  summary: 'One report against a careful reader: statements, entities, places, times and quantities, as counts.',
  sharedFolder: 'seed',
  lowerIsBetter: ['statements.invented', 'notPlaces.wrong'],
  run: async (options) => {
    const folder = findPart(options)
    const sample = await findSeed(folder)
    if (sample === undefined) throw new NoGold(`There is no gold.json in ${folder}.`)
    const { publisher, published } = sample.gold.report
    const read = await readBytes(sample.name, sample.bytes, {
      mode: options.mode,
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
    })
    options.onProgress?.(1, 1)
    return { documents: 1, ...scoreSeed(sample, read) }
  },
}
