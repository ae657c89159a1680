import { execFile } from 'node:child_process'
import { readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { DEFAULT_MODE } from '../src/model/reading.ts'
import { inventedReport } from './invented-text.ts'
import { makeFolder, readingsIn, ROOT } from './run-hearsay.ts'

const run = promisify(execFile)
const isWanted = Boolean(process.env['HEARSAY_PACKAGE_TEST'])

describe('the package', () => {
  it.skipIf(!isWanted)(
    'installs from its tarball into an empty folder and reads there (skipped: needs HEARSAY_PACKAGE_TEST=1)',
    { timeout: 300_000 },
    async () => {
      const { folder, remove } = await makeFolder()
      try {
        const tarball = await pack(folder)
        await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n')
        // The runtime's install script would ask for files for graphics processors, which are not used.
        const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }
        await run('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: folder, env })
        await writeFile(path.join(folder, 'report.txt'), inventedReport(1))
        const { stdout } = await run('npx', ['--no-install', 'hearsay', 'read', 'report.txt'], { cwd: folder })
        const [reading] = readingsIn(stdout)
        expect(reading).toMatchObject({ report: { address: 'report.txt', language: 'en' } })
        expect(reading?.run).toMatchObject({ mode: DEFAULT_MODE, fallback: null })
        expect(reading?.statements.length).toBeGreaterThan(3)
        const installed = path.join(folder, 'node_modules', 'hearsay')
        const examples = path.join(installed, 'examples', 'belo-tash')
        const every = await run('npx', ['--no-install', 'hearsay', 'read', examples, '--workers', '2'], {
          cwd: folder,
        }).catch((error: { code: number; stdout: string }) => error)
        expect('code' in every && every.code).toBe(1)
        expect(every.stdout.trim().split('\n')).toHaveLength(8)
        const names = await readdir(installed)
        expect(names).toEqual(expect.arrayContaining(['dist', 'LICENSE', 'README.md', 'package.json']))
        for (const name of ['src', 'test']) expect(names).not.toContain(name)
        const models = await readdir(path.join(installed, 'models'), { recursive: true })
        expect(
          models.filter((name) => /[.](?:py|pt|ts)$|requirements|experiments|fp32|__pycache__/.test(name)),
        ).toEqual([])
      } finally {
        await remove()
      }
    },
  )
})

/** Packs what is built, as publishing would, into a file in the folder. */
async function pack(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
  })
  const [packed] = z.array(z.object({ filename: z.string() })).parse(JSON.parse(stdout))
  const made = path.join(folder, packed?.filename ?? '')
  const tarball = path.join(folder, 'hearsay.tgz')
  await rename(made, tarball)
  return tarball
}
