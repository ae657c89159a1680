import type { Encoder } from '../inference/encoder/encoder.ts'
import { attribute } from './attribute/attribute.ts'
import { resolve } from './resolve/resolve.ts'
import { segment } from './segment/segment.ts'
import { Pipeline } from './stage.ts'
import type { Captured, Resolved } from './states.ts'
import { tagWith } from './tag/tag.ts'

/** The way of a report, from its text to its statements: with an encoder, or by rules and a word tagger alone. */
export function standardPipeline(encoder: Encoder | null): Pipeline<Captured, Resolved> {
  return Pipeline.from<Captured>().use(segment).use(tagWith(encoder)).use(attribute).use(resolve)
}
