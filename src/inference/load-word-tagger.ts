import { readFileSync } from 'node:fs'
import { readNameModel } from './name-tagger.ts'
import type { NameTagger } from './name-tagger.ts'
import { readWordClassModel } from './word-class-tagger.ts'
import type { WordClassTagger } from './word-class-tagger.ts'

/** Name and version of the trained models in `models/word-tagger`: raised whenever they are trained anew. */
export const WORD_TAGGER = 'word-tagger 1'

let wordClassTagger: WordClassTagger | undefined
let nameTagger: NameTagger | undefined

/** The word-class tagger, read from the package once a process. */
export function loadWordClassTagger(): WordClassTagger {
  wordClassTagger ??= readWordClassModel(
    readFileSync(new URL('../../models/word-tagger/word-classes.bin', import.meta.url)),
  )
  return wordClassTagger
}

/** The name tagger, read from the package once a process. */
export function loadNameTagger(): NameTagger {
  nameTagger ??= readNameModel(readFileSync(new URL('../../models/word-tagger/names.bin', import.meta.url)))
  return nameTagger
}
