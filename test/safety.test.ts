import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { execFile } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { makeFolder, ROOT } from './run-hearsay.ts'

const cruisedSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

describe('the walls between the folders', () => {
  let folder: string
  let remove: () => Promise<void>
  beforeEach(async () => {
    ;({ folder, remove } = await makeFolder())
  })
  afterEach(() => remove())

  it('are watched by a rule engine that has seen every source file', { timeout: 120_000 }, async () => {
    const { modules, summary } = await cruise(ROOT)
    const seen = new Set(modules.map(({ source }) => source))
    const files = await sourceFiles(ROOT)
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => !seen.has(file))).toEqual([])
    expect(summary.violations).toEqual([])
  })

  it('fail on every import that they forbid', { timeout: 120_000 }, async () => {
    const planted: readonly (readonly [string, string, string])[] = [
      ['src/model/planted.ts', `import '../cli/exit-codes.ts'\n`, 'wall-model'],
      ['src/pipeline/tag/planted.ts', `import type {} from '../segment/segment.ts'\n`, 'stage-tag'],
      ['src/server/planted.ts', `import '../pipeline/standard.ts'\n`, 'wall-server'],
      ['src/operations/planted.ts', `import '../server/app.ts'\n`, 'wall-operations'],
      ['web/planted.tsx', `import type {} from '../src/operations/library.ts'\n`, 'wall-web'],
      ['src/text/planted.ts', `import './planted-too.ts'\n`, 'no-cycles'],
    ]
    await Promise.all(
      ['src', 'web', '.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json'].map((name) =>
        cp(path.join(ROOT, name), path.join(folder, name), { recursive: true }),
      ),
    )
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
    for (const [file, line] of planted) {
      await writeFile(path.join(folder, file), `${line}export const planted = 1\n`)
    }
    await writeFile(path.join(folder, 'src/text/planted-too.ts'), `import './planted.ts'\nexport const too = 1\n`)
    const { violations } = (await cruise(folder)).summary
    for (const [file, , rule] of planted) {
      expect(
        violations
          .filter(({ from }) => from.startsWith(file.replace(/[.]tsx?$/, '')))
          .map((violation) => violation.rule.name),
      ).toContain(rule)
    }
  })
})

describe('the source', () => {
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ['Math.random, which would make two readings differ', /Math\s*[.]\s*random/],
    ['eval or a function made of text', /\beval\s*\(|new\s+Function\s*\(/],
    ['another process', /child_process/],
    ['the data beside the checkout', /[.][.]\/shared/],
    ['a type that says nothing', /\bas any\b|:\s*any\b/],
    ['work put off', /\bTODO\b|\bFIXME\b|\bXXX\b(?!\\)/],
  ]

  it.each(forbidden)('has no %s', async (_what, pattern) => {
    const found: string[] = []
    for (const file of await sourceFiles(ROOT)) {
      const lines = (await readFile(path.join(ROOT, file), 'utf8')).split('\n')
      for (const [index, line] of lines.entries()) {
        if (pattern.test(line) && !line.trim().startsWith('*')) found.push(`${file}:${index + 1}: ${line.trim()}`)
      }
    }
    expect(found).toEqual([])
  })
})

/** All that the rules must have seen: code, without the tests, and without types for the bundler. */
async function sourceFiles(root: string): Promise<string[]> {
  const found = await Promise.all(
    ['src', 'web'].map(async (top) => {
      const entries = await readdir(path.join(root, top), { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile() && /[.]tsx?$/.test(entry.name) && !/[.]test[.]tsx?$/.test(entry.name))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    }),
  )
  return found.flat().toSorted()
}

/** Runs the rules as `npm run layers` does. */
function cruise(root: string): Promise<z.infer<typeof cruisedSchema>> {
  const depcruise = path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'web']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => {
      // It exits with the number of violations, which is what some of the tests are after.
      if (stdout === '') reject(error ?? new Error('dependency-cruiser printed nothing'))
      else resolve(cruisedSchema.parse(JSON.parse(stdout)))
    })
  })
}
