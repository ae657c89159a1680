import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { compareGolden } from '../golden.ts'
import { EXAMPLES, ROOT, runHearsay } from '../run-hearsay.ts'

const examples = path.relative(ROOT, EXAMPLES)

// By rules: an encoder's figures differ a little between processors, and so may a span at the edge.
describe('the listing of the example reports', () => {
  it('is the golden one', async () => {
    const { stdout, stderr } = await runHearsay(['read', examples, '--text', '--rules'])
    expect(await compareGolden('examples.txt', `${stdout}\n${stderr}`)).toBe('same')
  })
})
