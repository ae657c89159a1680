import { parseFragment } from 'parse5'
import { textOf } from './html-tree.ts'

/** What a Word document's core properties say of it. */
export interface DocumentProperties {
  readonly title: string | undefined
  readonly language: string | undefined
}

/**
 * Reads `docProps/core.xml` (ECMA-376, part 2, section 11). Its dates are those of saving, not of publication, and its
 * creator is whoever owns the computer: neither is taken.
 */
export function documentProperties(xml: string): DocumentProperties {
  return { title: property(xml, 'dc:title'), language: property(xml, 'dc:language') }
}

function property(xml: string, name: string): string | undefined {
  const value = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
  const words = textOf(parseFragment(value))
  return words === '' ? undefined : words
}
