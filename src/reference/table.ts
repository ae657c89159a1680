import { readFileSync } from 'node:fs'

/** The rows of a table in `data/`: tab-separated, lines that open with `#` are comments, the first other line names the columns. */
export function loadTable(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
}
