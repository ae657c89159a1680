import { mix } from './feature-hash.ts'
import type { NameContext } from './name-context.ts'
import { OUTSIDE } from './word-forms.ts'

/** Enough room for the features of one word. */
export const NAME_FEATURES = 112

/** The feature that stands for the label of the word before, `-1` before a sentence's first word. */
export function transitionFeature(label: number): number {
  return mix(50, label)
}

/** Writes the features of the word at `index` into `out` from `from` on and returns where they end. */
export function writeNameFeatures(
  context: NameContext,
  index: number,
  { out, from }: { out: Int32Array; from: number },
): number {
  let count = writeWordFeatures(context, index, out, from)
  count = writeNeighborFeatures(context, index, out, count)
  count = writeClusterFeatures(context, index, out, count)
  if (context.runEnd[index] === 0) return count
  count = writeRunFeatures(context, index, out, count)
  return writeRepeatFeatures(context, index, out, count)
}

function writeWordFeatures(context: NameContext, index: number, out: Int32Array, from: number): number {
  const { forms } = context
  const start = context.sentenceStart[index] === index ? 1 : 0
  const word = forms.lower[index] ?? 0
  const place = start | ((context.headline[index] ?? 0) << 1)
  const shape = mix(forms.shape[index] ?? 0, place)
  let count = from
  out[count++] = mix(1, word)
  out[count++] = mix(2, forms.written[index] ?? 0)
  out[count++] = mix(3, forms.prefix(index, 2))
  out[count++] = mix(4, forms.prefix(index, 3))
  out[count++] = mix(5, forms.prefix(index, 4))
  out[count++] = mix(6, forms.suffix(index, 1))
  out[count++] = mix(7, forms.suffix(index, 2))
  out[count++] = mix(8, forms.suffix(index, 3))
  out[count++] = mix(9, forms.suffix(index, 4))
  out[count++] = mix(10, shape)
  out[count++] = mix(mix(11, forms.pattern[index] ?? 0), place)
  out[count++] = mix(mix(12, forms.suffix(index, 3)), shape)
  out[count++] = mix(mix(13, context.classes[index] ?? 0), place)
  return count
}

function writeNeighborFeatures(context: NameContext, index: number, out: Int32Array, from: number): number {
  const { forms } = context
  const word = forms.lower[index] ?? 0
  const own = forms.pattern[index] ?? 0
  const left = wordAt(context, index, index - 1)
  const left2 = wordAt(context, index, index - 2)
  const right = wordAt(context, index, index + 1)
  const right2 = wordAt(context, index, index + 2)
  const leftPattern = valueAt(context, forms.pattern, index, index - 1)
  const rightPattern = valueAt(context, forms.pattern, index, index + 1)
  const wordClass = context.classes[index] ?? 0
  const leftClass = valueAt(context, context.classes, index, index - 1)
  const rightClass = valueAt(context, context.classes, index, index + 1)
  let count = from
  out[count++] = mix(20, left)
  out[count++] = mix(21, left2)
  out[count++] = mix(22, right)
  out[count++] = mix(23, right2)
  out[count++] = mix(mix(24, left), word)
  out[count++] = mix(mix(25, word), right)
  out[count++] = mix(mix(26, left), own)
  out[count++] = mix(mix(27, right), own)
  out[count++] = mix(mix(28, left2), left)
  out[count++] = mix(mix(29, right), right2)
  out[count++] = mix(mix(30, leftPattern), own)
  out[count++] = mix(mix(31, own), rightPattern)
  out[count++] = mix(mix(mix(32, leftPattern), own), rightPattern)
  out[count++] = mix(mix(33, leftClass), wordClass)
  out[count++] = mix(mix(34, wordClass), rightClass)
  out[count++] = mix(mix(mix(35, leftClass), wordClass), rightClass)
  out[count++] = mix(36, suffixAt(context, index, index + 1))
  out[count++] = mix(37, suffixAt(context, index, index - 1))
  out[count++] = mix(mix(mix(38, left), right), own)
  return count
}

function writeClusterFeatures(context: NameContext, index: number, out: Int32Array, from: number): number {
  const { fine, coarse, forms } = context
  const own = fine[index] ?? 0
  const left = valueAt(context, fine, index, index - 1)
  const right = valueAt(context, fine, index, index + 1)
  const wide = coarse[index] ?? 0
  const wideLeft = valueAt(context, coarse, index, index - 1)
  const wideRight = valueAt(context, coarse, index, index + 1)
  const pattern = forms.pattern[index] ?? 0
  let count = from
  out[count++] = mix(mix(70, own), pattern)
  out[count++] = mix(mix(71, left), pattern)
  out[count++] = mix(mix(72, right), pattern)
  out[count++] = mix(mix(73, left), own)
  out[count++] = mix(mix(74, own), right)
  out[count++] = mix(75, valueAt(context, fine, index, index - 2))
  out[count++] = mix(76, valueAt(context, fine, index, index + 2))
  out[count++] = mix(mix(mix(77, left), pattern), right)
  out[count++] = mix(mix(78, wide), pattern)
  out[count++] = mix(mix(mix(79, wideLeft), wide), wideRight)
  return count
}

function writeRunFeatures(context: NameContext, index: number, out: Int32Array, from: number): number {
  const { forms } = context
  const start = context.runStart[index] ?? 0
  const end = context.runEnd[index] ?? 0
  const first = forms.lower[start] ?? 0
  const last = forms.lower[end - 1] ?? 0
  const place = Math.min(index - start, 3) | (Math.min(end - 1 - index, 3) << 2)
  const before = wordAt(context, index, start - 1)
  const after = wordAt(context, index, end)
  let count = from
  out[count++] = mix(80, place)
  out[count++] = mix(mix(81, last), Math.min(end - 1 - index, 2))
  out[count++] = mix(mix(82, first), Math.min(index - start, 2))
  out[count++] = mix(mix(83, before), place)
  out[count++] = mix(mix(84, after), place)
  out[count++] = mix(mix(85, before), after)
  out[count++] = mix(mix(86, suffixAt(context, index, end - 1)), place)
  out[count++] = mix(mix(87, first), last)
  out[count++] = mix(mix(90, context.fine[end - 1] ?? 0), place)
  out[count++] = mix(mix(91, context.fine[start] ?? 0), place)
  out[count++] = mix(mix(92, valueAt(context, context.fine, index, start - 1)), place)
  out[count++] = mix(mix(93, valueAt(context, context.fine, index, end)), place)
  out[count++] = mix(mix(mix(88, after), wordAt(context, index, end + 1)), place)
  out[count++] = mix(mix(mix(89, wordAt(context, index, start - 2)), before), place)
  return count
}

/** The neighbors of the same word elsewhere in the document: what the nearest "Mr" or "in" says holds here too. */
function writeRepeatFeatures(context: NameContext, index: number, out: Int32Array, from: number): number {
  const before = context.before[index] ?? -1
  const after = context.after[index] ?? -1
  let count = from
  out[count++] = mix(100, (before >= 0 ? 1 : 0) | (after >= 0 ? 2 : 0))
  const decided = findDecided(context, index)
  if (decided >= 0) {
    const earlier = context.labels[decided] ?? 0
    out[count++] = mix(60, earlier)
    out[count++] = mix(mix(61, earlier), context.forms.pattern[index] ?? 0)
    out[count++] = mix(mix(62, earlier), wordAt(context, index, index - 1))
    out[count++] = mix(mix(63, earlier), wordAt(context, index, index + 1))
  }
  if (before >= 0) {
    count = writeRepeat(context, before, out, count)
    const earlier = context.before[before] ?? -1
    if (earlier >= 0) count = writeRepeat(context, earlier, out, count)
  }
  if (after >= 0) {
    count = writeRepeat(context, after, out, count)
    const later = context.after[after] ?? -1
    if (later >= 0) count = writeRepeat(context, later, out, count)
  }
  return count
}

/** The nearest place with the same word in an earlier sentence, whose label is decided; -1 where there is none. */
function findDecided(context: NameContext, index: number): number {
  const start = context.sentenceStart[index] ?? 0
  let at = context.before[index] ?? -1
  while (at >= start) at = context.before[at] ?? -1
  return at
}

function writeRepeat(context: NameContext, other: number, out: Int32Array, from: number): number {
  const start = context.runStart[other] ?? 0
  const end = context.runEnd[other] ?? 0
  let count = from
  out[count++] = mix(101, wordAt(context, other, other - 1))
  out[count++] = mix(102, wordAt(context, other, other + 1))
  out[count++] = mix(mix(103, Math.min(other - start, 2)), Math.min(end - 1 - other, 2))
  out[count++] = mix(104, context.forms.lower[end - 1] ?? 0)
  out[count++] = mix(105, wordAt(context, other, start - 1))
  out[count++] = mix(106, wordAt(context, other, end))
  return count
}

/** The word at `at` in lower case, `OUTSIDE` beyond the sentence of the word at `index`. */
function wordAt(context: NameContext, index: number, at: number): number {
  return valueAt(context, context.forms.lower, index, at)
}

function suffixAt(context: NameContext, index: number, at: number): number {
  const inside = at >= (context.sentenceStart[index] ?? 0) && at < (context.sentenceEnd[index] ?? 0)
  return inside ? context.forms.suffix(at, 3) : OUTSIDE
}

function valueAt(context: NameContext, values: Int32Array, index: number, at: number): number {
  const inside = at >= (context.sentenceStart[index] ?? 0) && at < (context.sentenceEnd[index] ?? 0)
  return inside ? (values[at] ?? 0) : OUTSIDE
}
