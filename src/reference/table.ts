import { readFileSync } from 'node:fs'
import { invariant } from '../errors.ts'

/** The rows of a table in `data/`: tab-separated, lines that open with `#` are comments, the first other line names the columns. */
export function loadTable(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
}

/** `value` as one of `allowed`; throws where a table holds anything else: the table is part of the program. */
export function requireOneOf<Value extends string>(allowed: readonly Value[], value: string, row: string): Value {
  const found = allowed.find((candidate) => candidate === value)
  invariant(found !== undefined, `the table row "${row}" holds "${value}", which is none of ${allowed.join(', ')}`)
  return found
}
