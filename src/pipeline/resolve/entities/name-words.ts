import { TITLES } from '../../../reference/titles.ts'

const SMALL = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'to', 'a', 'an', '&', 'de', 'la', 'el'])
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

const PLAIN = /^[A-Za-z]+$/u

/** Lower case without accents, dots inside acronyms, quotation marks and a possessive ending. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  const bare = word.replace(/(?:['’]s|['’])$/u, '').replaceAll(/["“”„«».,()]/gu, '')
  const folded = bare.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return folded.toLowerCase()
}

function wordsOf(name: string): string[] {
  const words: string[] = []
  for (const word of name.split(/\s+/u)) {
    const folded = foldWord(word)
    if (folded !== '') words.push(folded)
  }
  return words
}

/**
 * The words of a person's name without titles before it and suffixes after it.
 *
 *     "President Ana M. Torre Jr." -> ["ana", "m", "torre"]
 *
 * A title alone ("Sheikh") keeps its word.
 */
export function personWords(name: string): readonly string[] {
  const words = wordsOf(name)
  let start = 0
  while (start < words.length - 1 && TITLES.has(words[start] ?? '')) start += 1
  let end = words.length
  while (end - start > 1 && SUFFIXES.has(words[end - 1] ?? '')) end -= 1
  return words.slice(start, end)
}

/** The words of any other name that tell it apart: without articles and small words. */
export function namingWords(name: string): readonly string[] {
  const words = wordsOf(name)
  const telling = words.filter((word) => !SMALL.has(word))
  return telling.length > 0 ? telling : words
}

/** The words of a name as it is shown: without "the" before it, a possessive after it, and marks around it. */
export function shownName(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replace(/^["“”„«»'‘’(\s]+/u, '')
    .replace(/^the\s+(?=\S)/iu, '')
    .replace(/(?:["“”«»)\s,;:]+|['’]s|['’])+$/u, '')
}

/** A person's name as it is shown: without its titles. */
export function shownPerson(words: string): string {
  const parts = shownName(words).split(' ')
  let start = 0
  while (start < parts.length - 1 && TITLES.has(foldWord(parts[start] ?? ''))) start += 1
  return parts.slice(start).join(' ')
}
