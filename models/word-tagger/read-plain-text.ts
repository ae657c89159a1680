import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addTokens } from '../../src/pipeline/segment/tokens.ts'
import type { Token } from '../../src/model/token.ts'

/** The words of each line of the `.txt` files of a folder, in the order of the files' names. */
export async function readPlainText(folder: string): Promise<string[][]> {
  const lines: string[][] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted()) {
    for (const line of (await readFile(join(folder, name), 'utf8')).split(/\r?\n/)) {
      const tokens: Token[] = []
      addTokens(line, { start: 0, end: line.length }, tokens)
      if (tokens.length > 0) lines.push(tokens.map(({ text }) => text))
    }
  }
  return lines
}
