import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { DEFAULT_MODE } from '../../src/model/reading.ts'
import { Workspace } from '../../src/store/workspace.ts'
import { inventedReport } from '../invented-text.ts'
import { makeFolder, readingsIn, ROOT, runHearsay } from '../run-hearsay.ts'

const hasModel = existsSync(path.join(ROOT, 'models', 'tagger', DEFAULT_MODE, 'model.onnx'))

let folder: string
let remove: () => Promise<void>
let files: readonly string[]
beforeEach(async () => {
  ;({ folder, remove } = await makeFolder())
  files = [1, 2, 3].map((number) => path.join(folder, `${number}.txt`))
  await Promise.all(files.map((file, index) => writeFile(file, inventedReport(index))))
})
afterEach(() => remove())

describe('the mode of a run', () => {
  it.each([
    ['read', ['--fast', '--rules']],
    ['read', ['--thorough', '--fast']],
    ['serve', ['--rules', '--thorough']],
    ['stages', ['--fast', '--rules']],
  ])('is one at most: hearsay %s %j is refused', async (command, flags) => {
    const { code, stderr } = await runHearsay([command, ...(command === 'stages' ? [] : files), ...flags])
    expect(stderr).toContain(`cannot be used with option`)
    for (const flag of flags) expect(stderr).toContain(flag)
    expect(code).toBe(2)
  })

  it('is rules with --rules, without a notice', async () => {
    const { stdout, stderr, code } = await runHearsay(['read', ...files, '--rules'])
    expect(readingsIn(stdout).map(({ run }) => [run.mode, run.fallback])).toEqual(files.map(() => ['rules', null]))
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('shows in the stages that it prints', async () => {
    const { stdout, stderr } = await runHearsay(['stages', '--rules'])
    expect(stdout).toContain('"model": "word-tagger')
    expect(stdout).not.toContain('tagger thorough')
    expect(stderr).toBe('')
  })

  it.skipIf(!hasModel)(`is ${DEFAULT_MODE} where none is asked for (skipped: needs its model)`, async () => {
    const { stdout, stderr } = await runHearsay(['read', ...files])
    for (const { run } of readingsIn(stdout)) {
      expect(run).toMatchObject({ mode: DEFAULT_MODE, fallback: null })
      expect(run.stages.find(({ name }) => name === 'tag')?.model).toContain(`tagger ${DEFAULT_MODE}`)
    }
    expect(stderr).toBe('')
    expect((await runHearsay(['stages'])).stdout).toContain(`tagger ${DEFAULT_MODE}`)
  })

  it.skipIf(!hasModel)('is kept in a workspace, where the last reading counts (skipped: needs a model)', async () => {
    const desk = path.join(folder, 'desk')
    const [file = ''] = files
    for (const mode of [DEFAULT_MODE, 'rules'] as const) {
      const { stdout } = await runHearsay(['read', file, `--${mode}`, '--workspace', desk])
      const [reading] = readingsIn(stdout)
      expect(reading?.run.mode).toBe(mode)
      expect(JSON.parse(new Workspace(desk).readingText(reading?.report.id ?? ''))).toMatchObject({ reading })
    }
  })
})

describe('a machine that cannot run an encoder', () => {
  it.each(['0', '2'])('reads by rules and says so once, with %s workers', async (workers) => {
    const args = ['read', ...files, '--workers', workers]
    const fallen = await runHearsay(args, { env: { HEARSAY_RUNTIME: 'none' } })
    const asked = await runHearsay([...args, '--rules'])
    expect(fallen.code).toBe(0)
    expect(fallen.stderr.match(/Reading by rules/g)).toHaveLength(1)
    expect(fallen.stderr).toMatch(
      /^hearsay: Reading by rules, which finds fewer statements: the \w+ encoder cannot run here \(.+\)[.] Pass --rules to read so without this notice[.]\n$/,
    )
    const readings = readingsIn(fallen.stdout)
    expect(readings.map(({ run }) => run.mode)).toEqual(files.map(() => 'rules'))
    for (const { run } of readings) expect(run.fallback).toContain('encoder cannot run here')
    expect(readings.map(withoutRun)).toEqual(readingsIn(asked.stdout).map(withoutRun))
  })

  it('says so of the stages, too', async () => {
    const { stdout, stderr, code } = await runHearsay(['stages'], { env: { HEARSAY_RUNTIME: 'none' } })
    expect(stderr).toContain('Reading by rules')
    expect(stdout).not.toContain(`tagger ${DEFAULT_MODE}`)
    expect(code).toBe(0)
  })
})

describe('a machine without native code for the encoder', () => {
  it.skipIf(!hasModel).each(['0', '2'])(
    'reads by WebAssembly and says so once, with %s workers (skipped: needs a model)',
    { timeout: 120_000 },
    async (workers) => {
      const { stdout, stderr, code } = await runHearsay(['read', ...files, '--workers', workers], {
        env: { HEARSAY_RUNTIME: 'web' },
      })
      expect(code).toBe(0)
      expect(stderr).toMatch(/^hearsay: Reading by WebAssembly, which is [^\n]+ slower: [^\n]+\n$/)
      const readings = readingsIn(stdout)
      expect(readings.map(({ run }) => run.mode)).toEqual(files.map(() => DEFAULT_MODE))
      for (const { run, statements } of readings) {
        expect(run.fallback).not.toBeNull()
        expect(statements.length).toBeGreaterThan(3)
      }
    },
  )
})

describe('the native runtime', () => {
  it.skipIf(!hasModel).each(['0', '1'])(
    'tells nobody of its use, and bears a long command line, with %s workers (skipped: needs a model)',
    { timeout: 60_000 },
    async (workers) => {
      const home = path.join(folder, 'home')
      await mkdir(home)
      const others = Array.from({ length: 1500 }, (_, index) => path.join(folder, `not-there-${index}.txt`))
      // In continuous integration it would be silent by itself.
      const env = { HOME: home, XDG_CACHE_HOME: home, TMPDIR: home, CI: '', ORT_DISABLE_TELEMETRY: '' }
      const { stdout, stderr } = await runHearsay(['read', ...files, ...others, '--workers', workers], { env })
      expect(readingsIn(stdout).map(({ run }) => [run.mode, run.fallback])).toEqual(
        files.map(() => [DEFAULT_MODE, null]),
      )
      expect(stderr).toContain('not-there-0.txt')
      expect(await readdir(home)).toEqual([])
    },
  )
})

function withoutRun<T extends { readonly run: unknown }>({ run: _run, ...reading }: T): Omit<T, 'run'> {
  return reading
}
