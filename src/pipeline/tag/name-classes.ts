import type { Name } from '../../model/mention.ts'
import type { Token, WordClass } from '../../model/token.ts'

const startsLarge = /^\p{Lu}/u

/**
 * Word classes with the words of names as proper nouns: a person's name has no other words, and a common noun that
 * is written large in the name of a place or an organization is none.
 *
 *     Rosa Flowers left Orlan Docks .
 *          NNS->NNP           NNS->NNPS
 */
export function markProperNouns(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  names: readonly Name[],
): readonly WordClass[] {
  const result = [...classes]
  let at = 0
  for (const { span, kind } of names) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.start) at += 1
    for (; at < tokens.length && (tokens[at]?.end ?? 0) <= span.end; at += 1) {
      const wordClass = classes[at]
      if (wordClass === undefined || !startsLarge.test(tokens[at]?.text ?? '')) continue
      if (kind === 'person') result[at] = 'NNP'
      else if (kind !== 'norp' && wordClass === 'NN') result[at] = 'NNP'
      else if (kind !== 'norp' && wordClass === 'NNS') result[at] = 'NNPS'
    }
  }
  return result
}
