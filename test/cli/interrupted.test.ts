import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { inventedReport } from '../invented-text.ts'
import { addressesIn, ended, makeFolder, startHearsay } from '../run-hearsay.ts'

const REPORTS = 600

let folder: string
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder, remove } = await makeFolder())
})
afterEach(() => remove())

describe('a run that is interrupted', () => {
  it.each(['0', '2'])('prints what was read and says the rest, with %s workers', async (workers) => {
    const files = Array.from({ length: REPORTS }, (_, index) => path.join(folder, `${index}.txt`))
    await Promise.all(files.map((file, index) => writeFile(file, inventedReport(index, 60))))
    const child = startHearsay(['read', ...files, '--workers', workers])
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await ended(child)
    const addresses = addressesIn(stdout)
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.length).toBeLessThan(REPORTS)
    expect(addresses).toEqual(files.filter((file) => addresses.includes(file)))
    expect(stderr).toContain(`Interrupted. Read ${addresses.length} report`)
    expect(stderr).toContain('Not read:')
    expect(stderr).toContain(`and ${REPORTS - addresses.length - 200} others`)
    expect(code).toBe(130)
  })

  it('does not wait for an address that never answers', async () => {
    const silent = createServer(() => undefined)
    const asked = new Promise<void>((resolve) => silent.once('connection', () => resolve()))
    const port = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    const child = startHearsay(['read', `http://127.0.0.1:${port}/`, '--allow-private'])
    const end = ended(child)
    await asked
    child.kill('SIGINT')
    const { code, stderr } = await end
    silent.close()
    expect(stderr).toContain('Interrupted.')
    expect(code).toBe(130)
  })

  it('ends at once at the second Ctrl-C, even where input never ends', async () => {
    const child = startHearsay(['read', '-'])
    const end = ended(child)
    child.stdin.write('The report begins')
    child.stdin.on('error', () => undefined)
    const interrupting = setInterval(() => child.kill('SIGINT'), 300)
    const { code } = await end
    clearInterval(interrupting)
    // Before the program listens for it, the first signal ends the process by itself: the code is then null.
    expect([130, null]).toContain(code)
  })
})
