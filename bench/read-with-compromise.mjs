// Reads every text file of a folder with compromise and compromise-dates, one JSON object a line, as one process.
// What it takes from a text: sentences, quotations, people, places, organizations and dates with their values.
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import dates from 'compromise-dates'

nlp.plugin(dates)
const folder = process.argv[2] ?? '.'
for (const file of readdirSync(folder).toSorted()) {
  const doc = nlp(readFileSync(join(folder, file), 'utf8'))
  const reading = {
    file,
    sentences: doc.sentences().out('array'),
    quotations: doc.quotations().out('array'),
    people: doc.people().out('array'),
    places: doc.places().out('array'),
    organizations: doc.organizations().out('array'),
    dates: doc.dates().json(),
  }
  writeSync(1, `${JSON.stringify(reading)}\n`)
}
