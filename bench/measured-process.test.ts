import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeTemporary } from '../eval/temporary-folder.ts'
import { runMeasured } from './measured-process.ts'

describe('runMeasured', () => {
  it('tells the peak memory of a process, that of its worker threads with it', async () => {
    const fill = 'const held = new Uint8Array(200 * 1024 * 1024).fill(1); console.log(held.length)'
    const folder = await writeTemporary({
      'small.mjs': 'console.log("small")',
      'large.mjs': fill,
      'threads.mjs': `import { Worker } from 'node:worker_threads'; new Worker(${JSON.stringify(fill)}, { eval: true })`,
    })
    const small = await runMeasured([join(folder, 'small.mjs')], folder, join(folder, 'output'))
    const large = await runMeasured([join(folder, 'large.mjs')], folder)
    const threads = await runMeasured([join(folder, 'threads.mjs')], folder)
    expect(await readFile(join(folder, 'output'), 'utf8')).toBe('small\n')
    expect(small.seconds).toBeGreaterThan(0)
    expect(small.peakMB).toBeLessThan(150)
    expect(large.peakMB).toBeGreaterThan(200)
    expect(threads.peakMB).toBeGreaterThan(200)
  })

  it('fails with what a process complains of', async () => {
    const folder = await writeTemporary({ 'fails.mjs': 'throw new Error("no harbor")' })
    await expect(runMeasured([join(folder, 'fails.mjs')], folder)).rejects.toThrow('no harbor')
  })
})
