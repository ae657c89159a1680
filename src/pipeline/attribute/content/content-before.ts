import { isQuoteMark, isWord, type TokenRange, type Words } from '../words.ts'
import { trimEnd } from './content-end.ts'

/** First token of the quotation that holds `index`, over sentence borders; `index` itself where there is none. */
function quotationStart(words: Words, index: number): number {
  const quotation = words.quotationAt[index]
  if (quotation === -1) return index
  let first = index
  while (first > 0 && words.quotationAt[first - 1] === quotation) first -= 1
  return first
}

/**
 * Content that stands before its attribution: from the start of the sentence, or of the quotation that closes there,
 * to the comma or mark before the source; undefined where no border sets the attribution apart.
 *
 *     "We heard two blasts. Then it was quiet," she said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findContentBefore(words: Words, attributionStart: number, lowest: number): TokenRange | undefined {
  const border = attributionStart - 1
  if (border <= lowest) return undefined
  const quoted = isQuoteMark(words, border) && words.quotationAt[border] !== -1
  if (!quoted && !isWord(words, border, ',', '--', '—', '–', '?', '!')) return undefined
  if (!quoted && words.quotationAt[border] !== -1) return undefined
  const closesQuotation = quoted || isQuoteMark(words, border - 1)
  const end = quoted ? border + 1 : trimEnd(words, lowest, border + (isWord(words, border, '?', '!') ? 1 : 0))
  let first = lowest
  if (closesQuotation) first = Math.min(lowest, quotationStart(words, end - 1))
  while (first < end && isWord(words, first, 'but', 'and', 'so') && isWord(words, first + 1, ',')) first += 2
  return end - first >= 2 ? { first, end } : undefined
}
