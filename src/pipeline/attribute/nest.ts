import type { Draft } from './draft.ts'
import { isWord, type Words } from './words.ts'

function holds(outer: Draft, inner: Draft): boolean {
  const cue = inner.cue[0]
  return cue !== undefined && outer.content.some(({ first, end }) => first <= cue.first && cue.end <= end)
}

function size(draft: Draft): number {
  return draft.content.reduce((sum, { first, end }) => sum + end - first, 0)
}

/** Index of the draft whose content holds this one's cue, the smallest where several do; null at the top. */
export function findParent(drafts: readonly Draft[], index: number): number | null {
  const inner = drafts[index]
  if (inner === undefined) return null
  let parent: number | null = null
  for (let other = nearestFrom(drafts, index); other < drafts.length; other += 1) {
    const outer = drafts[other]
    if (outer === undefined || outer.sentence > inner.sentence + reach) break
    if (other === index || !holds(outer, inner)) continue
    // Two that hold each other's cue would be quoted in each other without end: only the larger one holds.
    if (size(outer) < size(inner) || (size(outer) === size(inner) && other > index)) continue
    const smallest = parent === null ? undefined : drafts[parent]
    if (smallest === undefined || size(outer) < size(smallest)) parent = other
  }
  return parent
}

/** How many sentences away an attribution can hold another: direct speech over a few paragraphs. */
const reach = 12

function nearestFrom(drafts: readonly Draft[], index: number): number {
  const sentence = drafts[index]?.sentence ?? 0
  let first = index
  while (first > 0 && (drafts[first - 1]?.sentence ?? 0) >= sentence - reach) first -= 1
  return first
}

/** Whether a draft inside another's content, or inside quotation marks, is worth a statement of its own. */
export function isWorthKeeping(words: Words, draft: Draft, parent: number | null): boolean {
  const cue = draft.cue[0]
  if (cue === undefined) return false
  const quoted = words.quotationAt[cue.first] !== -1
  if (parent === null && !quoted) return true
  if (draft.nature !== 'speech' || draft.confidence < 0.8 || draft.source === undefined) return false
  const speaker =
    draft.source.end - draft.source.first === 1 &&
    isWord(words, draft.source.first, 'i', 'you', 'we', 'it', 'that', 'who', 'which')
  return parent !== null && !speaker
}
