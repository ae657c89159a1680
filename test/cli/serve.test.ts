import { createServer } from 'node:net'
import path from 'node:path'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'

import { ended, EXAMPLES, makeFolder, runHearsay, startHearsay } from '../run-hearsay.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

describe('hearsay serve', () => {
  it('shows what it found in brief, serves it at a local address, and ends on Ctrl-C', async () => {
    const child = startHearsay(['serve', EXAMPLES, '--port', '0'])
    const end = ended(child)
    const shown = await untilAddress(child)
    expect(shown).toContain('Seven guards killed')
    expect(shown).toContain('⊘ denies')
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('which this edition cannot read yet')
    const url = /http:\/\/127[.]0[.]0[.]1:\d+\//.exec(shown)?.[0] ?? ''
    expect(await (await fetch(`${url}api/reports`)).text()).toContain('Seven guards killed')
    expect((await fetch(url)).headers.get('content-type')).toContain('text/html')
    child.kill('SIGINT')
    expect((await end).code).toBe(0)
  })

  it('takes another port when the usual one is taken, and says so', async () => {
    const taken = createServer()
    const isOurs = await new Promise<boolean>((resolve) => {
      taken.once('error', () => resolve(false))
      taken.listen(4100, '127.0.0.1', () => resolve(true))
    })
    if (isOurs) cleanUps.push(() => new Promise((resolve) => taken.close(resolve)))
    const child = startHearsay(['serve', path.join(EXAMPLES, '01-courier-bridge.txt')])
    const end = ended(child)
    const shown = await untilAddress(child)
    expect(shown).toContain('Port 4100 is taken')
    child.kill('SIGTERM')
    expect((await end).code).toBe(0)
    if (!isOurs) return
    const refused = await runHearsay(['serve', EXAMPLES, '--port', '4100'])
    expect(refused.stderr).toContain('Port 4100 is taken')
    expect(refused.code).toBe(4)
  })

  it('serves what a workspace keeps', async () => {
    const { folder, remove } = await makeFolder()
    cleanUps.push(remove)
    const desk = path.join(folder, 'desk')
    await runHearsay(['read', path.join(EXAMPLES, '02-highland-agency.txt'), '--workspace', desk])
    const child = startHearsay(['serve', '--workspace', desk, '--port', '0'])
    const end = ended(child)
    const url = /http:\S+/.exec(await untilAddress(child))?.[0] ?? ''
    expect(await (await fetch(`${url}api/reports`)).text()).toContain('Velmaria accuses Duresia')
    child.kill('SIGINT')
    expect((await end).code).toBe(0)
  })
})

function untilAddress(child: ChildProcessWithoutNullStreams): Promise<string> {
  let shown = ''
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString()
      if (/Open http\S+ in a browser/.test(shown)) resolve(shown)
    })
    child.on('close', () => reject(new Error(`It ended without serving:\n${shown}`)))
  })
}
