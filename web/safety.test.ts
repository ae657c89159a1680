import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|config\.ts$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), code: readFileSync(join(root, file), 'utf8') }))

const importsOf = (code: string) => [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '')
const offenders = (folder: RegExp, forbidden: RegExp) =>
  files
    .filter(({ file, code }) => folder.test(file) && importsOf(code).some((path) => forbidden.test(path)))
    .map(({ file }) => file)

describe('the code of the page', () => {
  it('was seen', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it('makes no markup or script of text, and no style that the policy would refuse', () => {
    const forbidden =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|style=/
    expect(files.filter(({ code }) => forbidden.test(code)).map(({ file }) => file)).toEqual([])
  })

  it('asks no address but those of the contract', () => {
    expect(files.filter(({ code }) => /https?:\/\/|\bfetch\(/.test(code)).map(({ file }) => file)).toEqual([])
  })

  it('keeps what draws apart from what knows statements, and that apart from screens', () => {
    expect(offenders(/^ui\//, /\/(parts|pages|api|src)\//)).toEqual([])
    expect(offenders(/^parts\//, /\/pages\//)).toEqual([])
    expect(offenders(/^api\//, /\/(parts|pages|ui)\//)).toEqual([])
  })
})
