import type { Statement } from '../src/model/statement.ts'
import type { GoldReading } from './read-text.ts'
import { toPieces } from './scores/spans.ts'
import { ROLES, type RolePieces } from './scores/statements.ts'

/** The roles of a statement in offsets of the gold text. */
export function rolesOf(statement: Statement, text: string, allToGold: GoldReading['allToGold']): RolePieces {
  return {
    source: toPieces(allToGold(statement.source?.spans ?? []), text),
    cue: toPieces(allToGold(statement.cue.spans), text),
    content: toPieces(allToGold(statement.content.spans), text),
  }
}

/** A statement on one line: `[source] [cue] [content]`, pieces joined by an ellipsis, a lacking role as a dash. */
export function wordsOf(statement: RolePieces, text: string): string {
  return ROLES.map((role) => {
    const pieces = statement[role].map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' '))
    return `[${pieces.length === 0 ? '–' : pieces.join(' … ')}]`
  }).join(' ')
}
