import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { expect, it } from 'vitest'

const MOST_BYTES = 300_000

const read = (path: string) => readFileSync(new URL(`../../dist/web${path}`, import.meta.url))

it('the first load of the page stays under 300 kB compressed', () => {
  const html = read('/index.html')
  const files = [...html.toString().matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '')
  expect(files.some((file) => file.endsWith('.js'))).toBe(true)
  const bytes = [html, ...files.map(read)].reduce((sum, file) => sum + gzipSync(file).length, 0)
  process.stdout.write(
    `first load of the page: ${(bytes / 1000).toFixed(1)} kB compressed (${files.length + 1} files)\n`,
  )
  expect(bytes).toBeLessThan(MOST_BYTES)
})
