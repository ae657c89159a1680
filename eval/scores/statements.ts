import { matchItems, matchMaximum, countPairs } from './maximum-matching.ts'
import type { Counts } from './rates.ts'
import { isSame, sharedLength, touches, type Pieces } from './spans.ts'

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** One statement as a scorer sees it: the pieces of each role; no pieces where the role is absent. */
export type RolePieces = Readonly<Record<Role, Pieces>>

/** Whether every role has the same pieces; a role that both lack agrees. */
export function isSameStatement(a: RolePieces, b: RolePieces): boolean {
  return ROLES.every((role) => isSame(a[role], b[role]))
}

/** Whether every role overlaps. A role that both lack agrees; a role that only one has does not. */
export function overlapsInAllRoles(a: RolePieces, b: RolePieces): boolean {
  return ROLES.every((role) => (a[role].length === 0 ? b[role].length === 0 : touches(a[role], b[role])))
}

/** Counts over the whole statements of one text, paired one-to-one by maximum matching. */
export function countStatements(
  gold: readonly RolePieces[],
  predicted: readonly RolePieces[],
  agree: (gold: RolePieces, predicted: RolePieces) => boolean,
): Counts {
  const matched = countPairs(matchItems(gold, predicted, agree))
  return { gold: gold.length, predicted: predicted.length, matched }
}

/** For each gold statement the predicted one that overlaps it in all roles, those that share most words preferred. */
export function pairStatements(gold: readonly RolePieces[], predicted: readonly RolePieces[]): (number | undefined)[] {
  return matchMaximum(
    gold.map((one) =>
      predicted
        .map((other, index) => ({ index, other }))
        .filter(({ other }) => overlapsInAllRoles(one, other))
        .map(({ index, other }) => ({ index, shared: sharedByAllRoles(one, other) }))
        .toSorted((a, b) => b.shared - a.shared || a.index - b.index)
        .map(({ index }) => index),
    ),
  )
}

function sharedByAllRoles(a: RolePieces, b: RolePieces): number {
  return ROLES.reduce((sum, role) => sum + sharedLength(a[role], b[role]), 0)
}
