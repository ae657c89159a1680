import type { Draft } from '../draft.ts'
import type { TokenRange, Words } from '../words.ts'

/** How sure a rule must be of an attribution where the encoder saw none. */
const SURE = 0.9

/**
 * The encoder's drafts, with those that rules found where its labels have no room: attributions inside the content of
 * another, and those that a rule is sure of in words that the encoder gave no role.
 *
 *     The governor said that the ministry had denied the report.
 *                            ^^^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^
 */
export function addRuled(words: Words, read: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const role = new Uint8Array(words.tokens.length)
  const [NONE, CONTENT, OTHER] = [0, 1, 2]
  for (const { cue, source, content } of read) {
    for (const { first, end } of content) role.fill(CONTENT, first, end)
    for (const { first, end } of [...cue, ...(source === undefined ? [] : [source])]) role.fill(OTHER, first, end)
  }
  const isAll = (ranges: readonly TokenRange[], wanted: number): boolean =>
    ranges.every(({ first, end }) => role.subarray(first, end).every((found) => found === wanted))
  const added = ruled.filter(({ cue, source, content, confidence }) => {
    const all = [...cue, ...content, ...(source === undefined ? [] : [source])]
    return isAll(all, CONTENT) || (confidence >= SURE && isAll(all, NONE))
  })
  return [...read, ...added].toSorted(
    (a, b) => a.sentence - b.sentence || (a.cue[0]?.first ?? 0) - (b.cue[0]?.first ?? 0),
  )
}
