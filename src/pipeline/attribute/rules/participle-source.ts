import { supportVerbs } from '../../../reference/reporting-nouns.ts'
import { findNounPhraseEndingAt } from '../phrases/noun-phrase.ts'
import { findEarlierSubject, findSubjectBefore, type Subject } from '../phrases/subject.ts'
import { findVerbGroup, type VerbGroup } from '../phrases/verb-group.ts'
import { isNominal, isWord, type Words } from '../words.ts'

/** The source of a participle, and where its cue begins. */
export interface ParticipleSource extends Subject {
  readonly cueFirst: number
}

/** "issued a statement saying": the one who issued it is the source, and all of it is the cue. */
function throughIssuedDocument(words: Words, group: VerbGroup, lowest: number): ParticipleSource | undefined {
  const document = findNounPhraseEndingAt(words, group.first - 1, lowest)
  if (document === undefined) return undefined
  const verb = document.first - 1
  if (verb < lowest || !supportVerbs.has(words.lower[verb] ?? '')) return undefined
  const issuing = findVerbGroup(words, verb, lowest)
  const subject = findSubjectBefore(words, issuing, lowest)
  return subject === undefined ? undefined : { ...subject, cueFirst: issuing.first }
}

/**
 * The source of a reporting verb in "-ing" without an auxiliary.
 *
 *     The mayor left the hall, saying that talks had failed.
 *     ^^^^^^^^^
 */
export function findParticipleSource(words: Words, group: VerbGroup, lowest: number): ParticipleSource | undefined {
  const before = group.first - 1
  if (before < lowest) return undefined
  if (isWord(words, before, ',', '--', '—', '–', 'by', 'while', 'and', 'in', 'of', 'without', 'after', 'before')) {
    const subject = findEarlierSubject(words, before, lowest)
    return subject === undefined ? undefined : { ...subject, cueFirst: group.first }
  }
  if (!isNominal(words, before)) return undefined
  const issued = throughIssuedDocument(words, group, lowest)
  if (issued !== undefined) return issued
  const phrase = findNounPhraseEndingAt(words, before, lowest)
  return phrase === undefined ? undefined : { ...phrase, antecedent: undefined, cueFirst: group.first }
}
