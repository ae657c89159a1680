import { attribute } from '../src/pipeline/attribute/attribute.ts'
import { segment } from '../src/pipeline/segment/segment.ts'
import type { Attribution } from '../src/pipeline/states.ts'
import { tagWith } from '../src/pipeline/tag/tag.ts'
import { reportOf } from './report-of.ts'

/** What rules without an encoder find that sources say in a text: each line is a paragraph. */
export async function attributionsOf(text: string): Promise<readonly Attribution[]> {
  const captured = reportOf(text)
  const segmented = { ...captured, ...(await segment.run(captured)) }
  const tagged = { ...segmented, ...(await tagWith(null).run(segmented)) }
  const { attributions } = await attribute.run(tagged)
  return attributions.filter(({ narrated }) => !narrated)
}
