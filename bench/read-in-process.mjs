// Reads a folder through the operation that the command line calls, and prints the seconds that the reading took,
// without the start of the program: `node read-in-process.mjs FOLDER WORKERS`. With 0 workers all is one thread.
import { performance } from 'node:perf_hooks'
import { readReports } from '../dist/operations/read-reports.js'

const [folder = '.', workers = '0'] = process.argv.slice(2)
const start = performance.now()
let characters = 0
for await (const outcome of readReports([folder], { workers: Number(workers) }))
  characters += JSON.stringify(outcome.kind === 'read' ? outcome.reading : outcome).length
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, characters }))
