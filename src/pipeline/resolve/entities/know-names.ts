import type { Name } from '../../../model/mention.ts'
import { contains } from '../../../model/span.ts'
import { findAliases } from './find-aliases.ts'
import type { Alias } from './find-aliases.ts'
import { findOverlapping } from './ordered-spans.ts'
import { settleKinds } from './settle-kinds.ts'
import type { PositionedName } from './source-head.ts'

/** The names of a report, in order of the text, and those of them that the text says are one thing's. */
export interface KnownNames {
  readonly names: readonly PositionedName[]
  readonly aliases: readonly Alias[]
}

/** Settles the kinds of the tagged names and adds the other names that the text itself gives. */
export function knowNames(text: string, tagged: readonly Name[]): KnownNames {
  const names = settleKinds(text, tagged)
  const aliases = findAliases(text, names)
  return { names: withAliases(names, aliases), aliases }
}

/**
 * The tagged names together with those aliases that the tag stage has missed or only named a part of. An alias has
 * the kind of what it names, whatever its tag.
 */
function withAliases(names: readonly PositionedName[], aliases: readonly Alias[]): readonly PositionedName[] {
  if (aliases.length === 0) return names
  const added: PositionedName[] = []
  const replaced = new Set<PositionedName>()
  for (const { of, span } of aliases) {
    const overlapped = names[findOverlapping(names, span)]
    if (overlapped !== undefined && !contains(span, overlapped)) continue
    if (overlapped !== undefined) replaced.add(overlapped)
    added.push({ ...span, kind: of.kind })
  }
  let end = 0
  return [...names.filter((name) => !replaced.has(name)), ...added]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((name) => {
      if (name.start < end) return false
      end = name.end
      return true
    })
}
