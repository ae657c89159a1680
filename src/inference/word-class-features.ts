import { mix } from './feature-hash.ts'
import { hintOf } from './lexicon.ts'
import { labelOf } from './word-classes.ts'
import { OUTSIDE, SHAPE } from './word-forms.ts'
import type { WordForms } from './word-forms.ts'

/** A sentence as the word-class tagger sees it: `labels` holds what is decided, left of the word in question. */
export interface WordClassContext {
  readonly forms: WordForms
  /** Lexicon values of the words. */
  readonly known: Int32Array
  readonly labels: Int32Array
  /** Whether most of its words start with a capital, as in a headline. */
  readonly headline: boolean
}

/** Enough room for the features of one word. */
export const WORD_CLASS_FEATURES = 40

const firstVerb = labelOf('VB')
const lastVerb = labelOf('TO')

/** Writes the features of the word at `index` into `out` and returns how many there are. */
export function writeWordClassFeatures(context: WordClassContext, index: number, out: Int32Array): number {
  const { forms, labels } = context
  const word = forms.lowerAt(index)
  const left = forms.lowerAt(index - 1)
  const right = forms.lowerAt(index + 1)
  const shape = (forms.shape[index] ?? 0) | (index === 0 ? 1 << 12 : 0) | (context.headline ? 1 << 13 : 0)
  const leftLabel = index > 0 ? (labels[index - 1] ?? 0) + 1 : 0
  const leftLabels = leftLabel | ((index > 1 ? (labels[index - 2] ?? 0) + 1 : 0) << 8)
  const hint = hintAt(context, index)
  const hintRight = hintAt(context, index + 1)
  let count = 0
  out[count++] = mix(1, forms.written[index] ?? 0)
  out[count++] = mix(2, word)
  for (let size = 1; size <= 4; size += 1) out[count++] = mix(2 + size, forms.suffix(index, size))
  for (let size = 1; size <= 3; size += 1) out[count++] = mix(6 + size, forms.prefix(index, size))
  out[count++] = mix(10, shape)
  out[count++] = mix(11, leftLabel)
  out[count++] = mix(12, leftLabels)
  out[count++] = mix(mix(13, leftLabel), word)
  out[count++] = mix(14, left)
  out[count++] = mix(15, forms.lowerAt(index - 2))
  out[count++] = mix(16, right)
  out[count++] = mix(17, forms.lowerAt(index + 2))
  out[count++] = mix(mix(18, left), word)
  out[count++] = mix(mix(19, word), right)
  out[count++] = mix(20, index > 0 ? forms.suffix(index - 1, 3) : OUTSIDE)
  out[count++] = mix(21, index + 1 < forms.length ? forms.suffix(index + 1, 3) : OUTSIDE)
  out[count++] = mix(22, hint)
  out[count++] = mix(mix(23, hint), leftLabel)
  out[count++] = mix(24, hintRight)
  out[count++] = mix(mix(25, hint), hintRight)
  out[count++] = mix(mix(26, hintRight), leftLabel)
  out[count++] = mix(mix(27, hintRight), hintAt(context, index + 2))
  out[count++] = mix(mix(28, leftLabel), forms.suffix(index, 3))
  out[count++] = mix(mix(29, leftLabels), hint)
  out[count++] = mix(mix(30, shape), leftLabel)
  out[count++] = mix(mix(31, forms.suffix(index, 2)), shape)
  const verb = lastVerbBefore(context, index)
  out[count++] = mix(mix(32, verb), hint)
  out[count++] = mix(mix(33, verb), forms.suffix(index, 2))
  out[count++] = mix(mix(34, verb), leftLabel)
  out[count++] = mix(mix(mix(35, hint), hintRight), leftLabel)
  return count
}

/** The labels that the lexicon knows of a word; a word that it lacks gives its last three letters. */
function hintAt({ forms, known }: WordClassContext, index: number): number {
  if (index < 0 || index >= forms.length) return OUTSIDE
  const hint = hintOf(known[index] ?? 0)
  if (hint !== 0) return hint
  const capital = (forms.shape[index] ?? 0) & (SHAPE.initialCapital | SHAPE.hasDigit | SHAPE.hasHyphen)
  return mix(forms.suffix(index, 3), capital)
}

/** The nearest verb, modal or "to" among the six words before, with its label: "has … taken", "was … taken". */
function lastVerbBefore({ forms, labels }: WordClassContext, index: number): number {
  const first = Math.max(0, index - 6)
  for (let at = index - 1; at >= first; at -= 1) {
    const label = labels[at] ?? 0
    if (label >= firstVerb && label <= lastVerb) return mix(forms.lowerAt(at), label)
  }
  return OUTSIDE
}
