import type { Sentence } from '../../../model/token.ts'
import type { Draft } from '../draft.ts'
import { isQuoteMark, joinRanges, type TokenRange, type Words } from '../words.ts'

/** Whether the whole sentence is direct speech. */
function isAllQuoted(words: Words, sentence: Sentence): boolean {
  const quotation = words.quotationAt[sentence.firstToken]
  return quotation !== undefined && quotation !== -1 && words.quotationAt[sentence.endToken - 1] !== -1
}

/** Whether an attribution holds direct speech that a next sentence in quotation marks can go on with. */
function canContinue(words: Words, draft: Draft): boolean {
  if (draft.source === undefined || draft.nature !== 'speech') return false
  return draft.content.some((range) => isQuoteMark(words, range.first) || isQuoteMark(words, range.end - 1))
}

function extended(words: Words, draft: Draft, sentence: Sentence): Draft {
  const last = draft.content.at(-1)
  const piece: TokenRange = { first: sentence.firstToken, end: sentence.endToken }
  const joins =
    last !== undefined && last.end === piece.first && words.quotationAt[last.end - 1] === words.quotationAt[piece.first]
  if (last !== undefined && last.end >= piece.end) return draft
  return {
    ...draft,
    content: joins ? [...draft.content.slice(0, -1), { first: last.first, end: piece.end }] : [...draft.content, piece],
  }
}

/**
 * Direct speech that goes on in the sentences after its attribution.
 *
 *     "The road is closed," she said. "Nobody will pass."
 *     ^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^
 */
export function continueQuotations(words: Words, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts]
  const lastOf = new Map<number, number>()
  result.forEach((draft, index) => {
    if (words.quotationAt[draft.cue[0]?.first ?? -1] === -1) lastOf.set(draft.sentence, index)
  })
  let open: { index: number; sentence: number } | undefined
  words.sentences.forEach((sentence, sentenceIndex) => {
    const own = lastOf.get(sentenceIndex)
    const draft = own === undefined ? undefined : result[own]
    if (own !== undefined && draft !== undefined) {
      open = canContinue(words, draft) ? { index: own, sentence: sentenceIndex } : undefined
      return
    }
    const previous = words.sentences[sentenceIndex - 1]
    const continued = open === undefined ? undefined : result[open.index]
    const near =
      previous !== undefined && sentence.paragraph - previous.paragraph <= 1 && open?.sentence === sentenceIndex - 1
    if (open === undefined || continued === undefined || !near || !isAllQuoted(words, sentence)) {
      open = undefined
      return
    }
    result[open.index] = extended(words, continued, sentence)
    open = { index: open.index, sentence: sentenceIndex }
  })
  return result.map((draft) => Object.assign({}, draft, { content: joinRanges(draft.content) }))
}
