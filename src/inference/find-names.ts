import type { Name } from '../model/mention.ts'
import type { Token, WordClass } from '../model/token.ts'
import { isEventName } from './event-name.ts'
import { splitAtHyphens } from './hyphen-pieces.ts'
import type { NameSentence } from './name-context.ts'
import { toMentionKind } from './name-labels.ts'
import type { NameTagger } from './name-tagger.ts'

/** A sentence for `findNames`: its tokens, and their classes. */
export interface ClassedTokens {
  readonly tokens: readonly Token[]
  readonly classes: readonly WordClass[]
}

/**
 * The names of a document's sentences, in order of the text. A name has no article before it and no possessive after
 * it, and may be part of a hyphenated word. "The" stays where it is written large inside a sentence.
 *
 *     The Sorvan government's U.S.-backed allies left The Hague.
 *         ^^^^^^              ^^^^                    ^^^^^^^^^
 */
export function findNames(sentences: readonly ClassedTokens[], tagger: NameTagger): Name[] {
  const names: Name[] = []
  const pieces = sentences.map(({ tokens }) => toPieces(tokens))
  const found = tagger.find(pieces.map((own, index) => toNameSentence(own, sentences[index]?.classes ?? [])))
  for (const [index, own] of pieces.entries()) {
    for (const name of found[index] ?? []) {
      const kind = toMentionKind(name.kind)
      let { first, end } = name
      while (first < end && isArticle(own[first]?.text ?? '', first)) first += 1
      while (end > first && isPossessive(own[end - 1]?.text ?? '')) end -= 1
      const [from, to] = [own[first], own[end - 1]]
      if (kind === undefined || from === undefined || to === undefined || first >= end) continue
      if (own.slice(first, end).some(({ text, token }) => isFiniteVerb(text, sentences[index]?.classes[token])))
        continue
      const words = own.slice(first, end).map(({ text }) => text)
      names.push({
        span: { start: from.start, end: to.end },
        kind: kind === 'other' && isEventName(words.join(' ')) ? 'event' : kind,
      })
    }
  }
  return names
}

interface PlacedPiece extends Token {
  /** Index of its token in the sentence. */
  readonly token: number
}

function toPieces(tokens: readonly Token[]): PlacedPiece[] {
  const pieces: PlacedPiece[] = []
  for (const [token, { start, text }] of tokens.entries()) {
    for (const piece of splitAtHyphens(text)) {
      const from = start + piece.at
      pieces.push({ start: from, end: from + piece.text.length, text: piece.text, token })
    }
  }
  return pieces
}

function toNameSentence(pieces: readonly PlacedPiece[], classes: readonly WordClass[]): NameSentence {
  return {
    words: pieces.map(({ text }) => text),
    classes: pieces.map(({ token }) => classes[token] ?? 'NN'),
  }
}

/** A clause that is written like a name, as in headlines, is none: "Sorva accuses Odel". */
function isFiniteVerb(word: string, found: WordClass | undefined): boolean {
  return (found === 'VBZ' || found === 'VBD' || found === 'VBP' || found === 'MD') && word === word.toLowerCase()
}

function isArticle(word: string, index: number): boolean {
  return word === 'the' || (index === 0 && word === 'The')
}

function isPossessive(word: string): boolean {
  return word === "'s" || word === '’s' || word === "'" || word === '’'
}
