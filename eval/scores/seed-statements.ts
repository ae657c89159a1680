import type { SeedStatement } from '../formats/seed.ts'
import type { GoldReading } from '../read-text.ts'
import { rolesOf, wordsOf } from '../roles.ts'
import type { TaskResult } from '../task.ts'
import { toPieces } from './spans.ts'
import { pairStatements, type RolePieces } from './statements.ts'

/**
 * Statements found: source, cue and content each overlap, one-to-one; where the gold has no source, the reading must
 * have none either. `kind`, `role` and `stance` count those of the found ones where they are right. What the reading
 * has besides is invented; narrated statements are no attributions and are left out.
 */
export function scoreSeedStatements(
  text: string,
  gold: readonly SeedStatement[],
  { reading, allToGold }: GoldReading,
): Omit<TaskResult, 'documents'> {
  const read = reading.statements.filter(({ narrated }) => !narrated)
  const predicted = read.map((statement) => rolesOf(statement, text, allToGold))
  const wanted = gold.map((statement) => goldRoles(statement, text))
  const pairs = pairStatements(wanted, predicted)
  const used = new Set(pairs)
  const optional = new Set(gold.flatMap((one, index) => (one.optional ? [index] : [])))
  const found = gold.flatMap((one, index) => {
    const other = read[pairs[index] ?? -1]
    return other === undefined ? [] : [{ one, other, words: wordsOf(goldRoles(one, text), text) }]
  })
  const facets = found.map(({ one, other, words }) => ({
    words,
    kind: { gold: one.sourceIs.kind, read: other.source?.kind ?? 'unknown' },
    role: { gold: one.sourceIs.role ?? 'none', read: other.source?.role ?? 'none' },
    stance: { gold: one.stance, read: other.stance },
  }))
  const facetNames = ['kind', 'role', 'stance'] as const
  const right = facetNames.map((name) => facets.filter((one) => one[name].gold === one[name].read).length)
  const missed = wanted.filter((_, index) => pairs[index] === undefined && !optional.has(index))
  const invented = predicted.filter((_, index) => !used.has(index))
  const counted = ['statements.found', ...facetNames.map((name) => `statements.${name}`)]
  return {
    figures: {
      'statements.found': found.length,
      ...Object.fromEntries(facetNames.map((name, index) => [`statements.${name}`, right[index] ?? 0])),
      'statements.invented': invented.length,
    },
    totals: Object.fromEntries(counted.map((name) => [name, gold.length])),
    remarks: [
      ...missed.map((statement) => `missed: ${wordsOf(statement, text)}`),
      ...invented.map((statement) => `invented: ${wordsOf(statement, text)}`),
      ...facetNames.flatMap((name) =>
        facets
          .filter((one) => one[name].gold !== one[name].read)
          .map((one) => `${name} ${one[name].read}, gold ${one[name].gold}: ${one.words}`),
      ),
    ],
  }
}

function goldRoles({ source, cue, content }: SeedStatement, text: string): RolePieces {
  return {
    source: toPieces(source === null ? [] : [source], text),
    cue: toPieces(cue === null ? [] : [cue], text),
    content: toPieces(content, text),
  }
}
