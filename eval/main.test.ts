import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { writeTemporary } from './temporary-folder.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function evaluate(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', MAIN, ...args], {
      env: { ...process.env, ...env },
    })
    return { code: 0, stdout, stderr }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stdout' in error) || !('stderr' in error)) throw error
    return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) }
  }
}

// Invented text in brat's format.
const CORPUS = {
  'a.txt': 'The mayor said the harbor would open.\n',
  'a.ann':
    'T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 36\t…\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n',
}

describe('npm run eval', () => {
  it('prints one object with flat figures', async () => {
    const { code, stdout } = await evaluate([
      'attribution',
      '--data',
      await writeTemporary(CORPUS),
      '--mode',
      'rules',
      '--json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      task: 'attribution',
      mode: 'rules',
      documents: 1,
      figures: { 'statement.exact.f1': 100, 'source.exact.f1': 100, 'content.overlap.recall': 100 },
    })
  })

  it('prints a table', async () => {
    const { stdout } = await evaluate(['attribution', '--data', await writeTemporary(CORPUS), '--mode', 'rules'])
    expect(stdout).toMatch(
      /^attribution: 1 document of .+, read by rules\n {2}source\.exact +precision +100 +recall +100 +f1 +100\n/u,
    )
  })

  it('scores nothing by rules under the name of another mode', async () => {
    const { code, stderr } = await evaluate(['attribution', '--data', await writeTemporary(CORPUS)], {
      HEARSAY_RUNTIME: 'none',
    })
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be measured')
  })

  it.each([
    [
      'a folder that is not there',
      ['attribution', '--data', 'no-such-folder'],
      2,
      'There is no folder no-such-folder.',
    ],
    ['a mode that is not there', ['seed', '--mode', 'quick'], 1, 'Allowed choices are thorough, fast, rules.'],
    [
      'a task that is not there',
      ['nonsense'],
      1,
      'Tasks: attribution, kinds, narrated, seed, names, timex, places, all.',
    ],
    ['a baseline of other data', ['seed', '--data', '.', '--update'], 2, 'The baseline is of the whole corpora'],
  ])('says what is wrong with %s', async (_, args, code, message) => {
    const ended = await evaluate(args)
    expect(ended.code).toBe(code)
    expect(ended.stderr).toContain(message)
  })
})
