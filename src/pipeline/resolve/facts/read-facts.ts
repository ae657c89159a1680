import type { Fact } from '../../../model/entity.ts'
import type { Span } from '../../../model/span.ts'
import { readAge } from './age.ts'
import { readDesignation } from './designated.ts'
import type { FactRule } from './fact-rule.ts'
import { readFounding } from './founding.ts'
import { readMembership } from './member-of.ts'
import { readPartOf } from './part-of.ts'
import { readRole } from './role.ts'

/** The rules in the order in which their facts are shown. */
const RULES: readonly FactRule[] = [readAge, readRole, readMembership, readPartOf, readDesignation, readFounding]
const BEFORE = 120
const AFTER = 240

/** What the words around a name say of whom it names. `paragraph` holds the name. */
export function readFacts(text: string, name: Span, isPerson: boolean, paragraph: Span): readonly Fact[] {
  const before = text.slice(Math.max(paragraph.start, name.start - BEFORE), name.start)
  const after = text.slice(name.end, Math.min(paragraph.end, name.end + AFTER))
  return RULES.flatMap((rule) => rule({ name, isPerson, before, after }))
}
