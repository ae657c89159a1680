// Reads a folder through the operation that the command line calls, and prints how long the reading took once it had
// warmed up: `node read-in-process.mjs FOLDER WORKERS REPORTS MODE`. With 0 workers all is one thread. The first quarter of
// the REPORTS reports is not counted: by then each thread has its models and its code is compiled.
import { performance } from 'node:perf_hooks'
import { readReports } from '../dist/operations/read-reports.js'

const [folder = '.', workers = '0', reports = '0', mode = 'rules'] = process.argv.slice(2)
const uncounted = Math.floor(Number(reports) / 4)
let start = performance.now()
let read = 0
let words = 0
for await (const outcome of readReports([folder], { workers: Number(workers), mode })) {
  read += 1
  if (read === uncounted) start = performance.now()
  if (read > uncounted) words += outcome.kind === 'read' ? outcome.size.words : 0
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, words }))
