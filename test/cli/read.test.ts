import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { toReadingJsonSchema } from '../../src/contract/reading.ts'
import { inventedReport } from '../invented-text.ts'
import { addressesIn, EXAMPLES, makeFolder, ROOT, runHearsay } from '../run-hearsay.ts'

let folder: string
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder, remove } = await makeFolder())
})
afterEach(() => remove())

const invented = async (name: string, text = inventedReport(1)): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

describe('hearsay read in a pipe', () => {
  it('prints readings that are valid by the published schema, in input order', async () => {
    const { stdout, stderr, code } = await runHearsay(['read', EXAMPLES])
    const readings = parseLines(stdout)
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(toReadingJsonSchema())
    for (const reading of readings) {
      validate(reading)
      expect(validate.errors).toBeNull()
    }
    const addresses = addressesIn(stdout)
    expect(addresses).toEqual(addresses.toSorted())
    expect(addresses).toHaveLength(8)
    expect(stderr).toContain('Russian')
    expect(stderr).toContain('[unsupported-language]')
    expect(code).toBe(1)
  })

  it('gives the same bytes for any number of workers', async () => {
    const [one, two, four] = await Promise.all(
      ['0', '2', '4'].map((workers) => runHearsay(['read', EXAMPLES, '--workers', workers])),
    )
    expect(one?.stdout).not.toBe('')
    expect(two?.stdout).toBe(one?.stdout)
    expect(four?.stdout).toBe(one?.stdout)
  })

  it('reads standard input and says nothing besides when all is well', async () => {
    const { stdout, stderr, code } = await runHearsay(['read', '-'], { input: inventedReport(3) })
    expect(parseLines(stdout)).toMatchObject([{ report: { address: '-' } }])
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('takes publisher and date from the command line', async () => {
    const file = await invented('a.txt')
    const { stdout } = await runHearsay(['read', file, '--publisher', 'Illim Courier', '--published', '2031-05-14'])
    expect(parseLines(stdout)).toMatchObject([{ report: { publisher: 'Illim Courier', published: '2031-05-14' } }])
  })

  it('lets nothing through that could act on a terminal', async () => {
    const text = `${inventedReport(1)}The \u202espokesman\u202c said \u001b[31mthe bridge\u0007 fell.\n`
    const file = await invented('hostile.txt', text)
    for (const flag of ['--json', '--text']) {
      const { stdout, stderr } = await runHearsay(['read', file, flag])
      expect(stdout).not.toBe('')
      // oxlint-disable-next-line no-control-regex -- what must not be there
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
  })

  it('ends quietly when the reader of the pipe has seen enough', async () => {
    const { execFile } = await import('node:child_process')
    const command = `"${process.execPath}" dist/cli/main.js read "${EXAMPLES}" | head -n 1 | wc -l`
    const shown = await new Promise<string>((resolve, reject) => {
      execFile('bash', ['-o', 'pipefail', '-c', command], { cwd: ROOT }, (error, stdout, stderr) => {
        if (error) reject(error)
        else resolve(stdout + stderr)
      })
    })
    expect(shown.trim()).toBe('1')
  })
})

describe('hearsay read for a person', () => {
  it('marks source, cue and content without colour', async () => {
    const file = await invented('a.txt', 'Officials in Sarn said the bridge was open.\n')
    const { stdout, stderr, code } = await runHearsay(['read', file, '--text', '--rules'])
    expect(stdout).toContain('[Officials in Sarn] <said> {the bridge was open}.')
    expect(stderr).toContain('Read 1 report: 1 statement by sources')
    expect(code).toBe(0)
  })

  it('paints with FORCE_COLOR, never with NO_COLOR', async () => {
    const file = await invented('a.txt')
    const painted = await runHearsay(['read', file, '--text'], { env: { FORCE_COLOR: '1' } })
    const plain = await runHearsay(['read', file, '--text'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(painted.stdout).toContain('\u001b[')
    expect(plain.stdout).not.toContain('\u001b[')
  })
})

describe('the exit code of hearsay read', () => {
  it('is 0 when all was read', async () => {
    expect((await runHearsay(['read', await invented('a.txt')])).code).toBe(0)
  })

  it('is 1 when some could not be read, and the others are there', async () => {
    const { code, stdout, stderr } = await runHearsay(['read', 'missing.txt', await invented('a.txt')], { cwd: folder })
    expect(code).toBe(1)
    expect(parseLines(stdout)).toHaveLength(1)
    expect(stderr).toContain('missing.txt')
  })

  it('is 3 when none could be read', async () => {
    const { code, stdout } = await runHearsay(['read', 'missing.txt', await invented('empty.txt', '')], { cwd: folder })
    expect(code).toBe(3)
    expect(stdout).toBe('')
  })

  it.each([
    [['read'], 'missing required argument'],
    [['read', 'a.txt', '--colour'], 'unknown option'],
    [['reed', 'a.txt'], 'Did you mean read'],
    [['read', 'a.txt', '--published', '14 May'], 'no date that EDTF can write'],
    [['read', 'a.txt', '--workers', 'many'], 'whole number'],
    [['serve', '--port', '99999', 'a.txt'], 'whole number'],
    [['serve', '--workspace', 'nowhere'], 'is no workspace'],
    [['serve'], 'nothing to serve'],
  ])('is 2 for the wrong command line %j, with a sentence', async (args, sentence) => {
    const { code, stderr, stdout } = await runHearsay(args, { cwd: folder })
    expect(stderr).toContain(sentence)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('a workspace', () => {
  it('keeps readings and bytes, also from inside it, and nothing with --no-ledger', async () => {
    const file = await invented('a.txt')
    const other = await invented('b.txt', inventedReport(2))
    const desk = path.join(folder, 'desk')
    await runHearsay(['read', file, '--workspace', desk, '--no-ledger'])
    await expect(readdir(desk)).rejects.toThrow('ENOENT')
    await runHearsay(['read', file, '--workspace', desk])
    await runHearsay(['read', file], { cwd: desk })
    expect(await readdir(path.join(desk, 'readings'))).toHaveLength(1)
    await runHearsay(['read', other], { cwd: desk })
    expect(await readdir(path.join(desk, 'readings'))).toHaveLength(2)
    expect(await readdir(path.join(desk, 'originals'))).toHaveLength(2)
  })

  it('outside of one, nothing is kept', async () => {
    const file = await invented('a.txt')
    await runHearsay(['read', file], { cwd: folder })
    expect(await readdir(folder)).toEqual(['a.txt'])
  })
})

describe('the other commands', () => {
  it('stages prints each stage with its version', async () => {
    const { stdout, code } = await runHearsay(['stages'])
    expect(JSON.parse(stdout)).toMatchObject(
      ['segment', 'tag', 'attribute', 'resolve'].map((name) => ({ name, version: expect.any(Number) })),
    )
    expect(code).toBe(0)
  })

  it('schema prints the JSON Schema of a reading', async () => {
    const { stdout } = await runHearsay(['schema'])
    expect(JSON.parse(stdout)).toEqual(toReadingJsonSchema())
  })

  it('--version prints the version alone', async () => {
    const { stdout, code } = await runHearsay(['--version'])
    expect(stdout).toMatch(/^\d+[.]\d+[.]\d+\n$/)
    expect(code).toBe(0)
  })

  it.each([['--help'], ['read', '--help'], ['serve', '--help'], ['stages', '--help'], ['schema', '--help']])(
    'help has examples: %s %s',
    async (...args) => {
      const { stdout, code } = await runHearsay(args.filter(Boolean))
      expect(stdout).toContain('Examples:')
      expect(code).toBe(0)
    },
  )
})

function parseLines(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
}
