import type { Turn } from '../../../reference/stance-frames.ts'
import type { Draft } from '../draft.ts'
import { isWord, type TokenRange, type Words } from '../words.ts'

const negation = String.raw`(?:not|n't|never|neither|nor|cannot|hardly|rarely|scarcely)`
const adverb = String.raw`(?: \w+ly| yet| also| even| ever)*`
/** A verb of withholding governs the cue: "failed to confirm", and right before it "without". */
const governing = (verb: string): string => String.raw`\b(?:${verb})${adverb}`

/** By the words before the head of the cue, which end where it begins. The first that fits holds. */
const turns: readonly (readonly [Turn, RegExp])[] = [
  [
    'both',
    new RegExp(
      String.raw`\b(?:${negation}|declin\w+|refus\w+|unable|fail\w*)\b.*\b(?:confirm|den|verif|disput)\w* n?or$`,
      'u',
    ),
  ],
  [
    'short',
    new RegExp(
      governing('short of|refrain(?:s|ed|ing)? from|avoid(?:s|ed|ing)?(?: [a-z]+)?|shied away from') + '$',
      'u',
    ),
  ],
  [
    'unwilling',
    new RegExp(
      governing('(?:declin|refus)(?:e|es|ed|ing)(?: to)?|unwilling to|reluctant to|in no position to') + '$',
      'u',
    ),
  ],
  [
    'unwilling',
    new RegExp(String.raw`\b(?:would|will|wo|'d|'ll)${adverb} (?:${negation})${adverb}(?: be| have| \w+ing)*$`, 'u'),
  ],
  ['unable', new RegExp(governing('unable to|not able to|fail(?:s|ed|ing)? to') + '$', 'u')],
  [
    'unable',
    new RegExp(
      String.raw`\b(?:could|can|ca)${adverb} (?:${negation})${adverb}(?: be| have)*$|\bcannot${adverb}(?: be| have)*$`,
      'u',
    ),
  ],
  ['not', /\bwithout$/u],
]
const negated = new RegExp(String.raw`\b${negation}(?!\w)`, 'u')
const noOne = ['no', 'nobody', 'none', 'neither', 'nothing', 'few', 'hardly']
const longestLeft = 7

/** The token that the cue's lemma stands for: the last of its forms within the first range. */
function headOf(words: Words, draft: Draft, cue: TokenRange): number {
  for (let index = cue.end - 1; index > cue.first; index -= 1)
    if (words.verbAt[index]?.lemma === draft.lemma || words.lower[index] === draft.lemma) return index
  return words.verbAt[cue.first]?.lemma === draft.lemma || words.lower[cue.first] === draft.lemma
    ? cue.first
    : cue.end - 1
}

function wordsBetween(words: Words, first: number, end: number): string {
  return words.lower.slice(Math.max(first, 0), end).join(' ').replaceAll('’', "'")
}

/**
 * How a cue is turned, by what stands in it before its head, by what governs it, and by a source that is no one.
 *
 *     The ministry could not immediately confirm that …
 *                  ^^^^^^^^^^^^^^^^^^^^^ unable
 */
export function findTurn(words: Words, draft: Draft): Turn {
  const cue = draft.cue[0]
  const sentence = words.sentences[draft.sentence]
  if (cue === undefined || sentence === undefined) return 'plain'
  const head = headOf(words, draft, cue)
  const left = wordsBetween(words, Math.max(sentence.firstToken, cue.first - longestLeft), head)
  for (const [turn, pattern] of turns) if (pattern.test(left)) return turn
  const inCue = wordsBetween(words, cue.first, cue.end)
  if (draft.negated || negated.test(inCue)) return 'not'
  return draft.source !== undefined && isWord(words, draft.source.first, ...noOne) ? 'not' : 'plain'
}
