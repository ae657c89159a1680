import { attribute } from './attribute/attribute.ts'
import { resolve } from './resolve/resolve.ts'
import { segment } from './segment/segment.ts'
import { Pipeline } from './stage.ts'
import type { Captured } from './states.ts'
import { tag } from './tag/tag.ts'

/** The way of a report, from its text to its statements. */
export const standard = Pipeline.from<Captured>().use(segment).use(tag).use(attribute).use(resolve)
