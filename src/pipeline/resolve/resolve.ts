import type { Stage } from '../stage.ts'
import type { Attributed, Resolutions } from '../states.ts'
import { findEntities } from './entities/find-entities.ts'
import { knowNames } from './entities/know-names.ts'
import { findEvidence } from './evidence/find-evidence.ts'
import { resolveMoments } from './moments/resolve-moments.ts'
import { findPlaces } from './places/find-places.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { completeStatements } from './statements/complete-statements.ts'

/** Finds who, where, when and how many the words of a report refer to, and completes its statements with them. */
export const resolve: Stage<Attributed, Resolutions> = {
  name: 'resolve',
  version: 2,
  summary: 'Ties names, sources, places, times and numbers to what they refer to within the report.',
  needs: ['report', 'paragraphs', 'tokens', 'sentences', 'quotations', 'wordClasses', 'names', 'times', 'attributions'],
  adds: ['statements', 'entities', 'mentions', 'places', 'moments', 'quantities', 'evidence'],
  run: async (known, signal) => {
    signal?.throwIfAborted()
    const names = knowNames(known.report.text, known.names)
    const moments = resolveMoments(known)
    const quantities = findQuantities(known)
    const places = findPlaces(known.report.text, names.names)
    signal?.throwIfAborted()
    const found = findEntities(known, names, places)
    const statements = completeStatements(known, found, moments)
    const evidence = findEvidence(known.report.text, statements)
    const { entities, mentions } = found
    return { statements, entities, mentions, places, moments, quantities, evidence }
  },
}
