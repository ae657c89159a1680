import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { ROOT } from './run-hearsay.ts'

/**
 * Compares text with a golden file. Where they differ, the new text is written beside it as `NAME-changed.EXT`: read
 * the difference, and copy it over the golden file if it is meant. A missing golden file fails on CI and is written
 * elsewhere. Resolves to `same`, or to what to look at.
 */
export async function compareGolden(name: string, text: string): Promise<string> {
  const golden = path.join(ROOT, 'test', 'golden', name)
  const { dir, name: stem, ext } = path.parse(golden)
  const changed = path.join(dir, `${stem}-changed${ext}`)
  if (!existsSync(golden)) {
    if (process.env['CI']) return `test/golden/${name} is missing. Run the test outside of CI to write it.`
    writeFileSync(golden, text)
  }
  if (text === readFileSync(golden, 'utf8')) {
    await rm(changed, { force: true })
    return 'same'
  }
  writeFileSync(changed, text)
  return `test/golden/${name} differs from test/golden/${path.basename(changed)}, which is what is printed now.`
}
