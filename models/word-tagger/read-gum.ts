import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WordClass } from '../../src/model/token.ts'
import { WORD_CLASSES } from '../../src/inference/word-classes.ts'
import type { ClassedSentence } from './tagged-words.ts'

/** The genres whose texts are open; conversation, speech, textbook and vlog name no licence. */
const OPEN_GENRES = ['news', 'interview', 'bio', 'voyage', 'academic', 'court']

const OTHER_CLASSES: Readonly<Record<string, WordClass>> = {
  NP: 'NNP',
  NPS: 'NNPS',
  PP: 'PRP',
  PP$: 'PRP$',
  SENT: '.',
  'IN/that': 'IN',
  HYPH: ':',
}

/** The sentences of one part, `train` or `dev`, of the Georgetown University Multilayer corpus. */
export async function readGum(folder: string, part: 'train' | 'dev'): Promise<ClassedSentence[]> {
  const sentences: ClassedSentence[] = []
  for (const name of (await readdir(folder)).toSorted()) {
    if (!OPEN_GENRES.some((genre) => name.startsWith(`GUM_${genre}_`))) continue
    const xml = await readFile(join(folder, name), 'utf8')
    if (!xml.includes(` partition="${part}"`)) continue
    for (const block of xml.split(/^<s /m).slice(1)) {
      const sentence = readSentence(block.split('</s>')[0] ?? '')
      if (sentence !== undefined) sentences.push(sentence)
    }
  }
  return sentences
}

interface Piece {
  readonly word: string
  readonly wordClass: WordClass
}

/** A sentence with hyphenated words in one piece; undefined where it has a word without a Penn class. */
function readSentence(block: string): ClassedSentence | undefined {
  const words: Piece[] = []
  let joined: Piece[] | undefined
  for (const line of block.split('\n').slice(1)) {
    if (line === '<w>') joined = []
    else if (line === '</w>') {
      words.push(...joinHyphenated(joined ?? []))
      joined = undefined
    } else if (line !== '' && !line.startsWith('<')) {
      const piece = readPiece(line)
      if (piece === undefined) return undefined
      ;(joined ?? words).push(piece)
    }
  }
  if (words.length === 0) return undefined
  return { words: words.map(({ word }) => word), classes: words.map(({ wordClass }) => wordClass) }
}

function readPiece(line: string): Piece | undefined {
  const [word = '', mark = '', lemma = ''] = line.split('\t').map(decodeXml)
  const wordClass =
    WORD_CLASSES.find((known) => known === mark && !mark.startsWith('VB')) ??
    OTHER_CLASSES[mark] ??
    WORD_CLASSES.find((known) => known === mark.replace(/^V[BHV]/, 'VB'))
  if (wordClass === undefined) return undefined
  return { word, wordClass: word.toLowerCase() === 'to' && lemma === 'to' ? 'TO' : wordClass }
}

/** One word of the pieces around hyphens, as the Penn Treebank writes it; other pieces ("do", "n't") stay apart. */
function joinHyphenated(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ word }) => word === '-')) return pieces
  const last = pieces.at(-1)
  if (last === undefined) return pieces
  const clitic = last.wordClass === 'POS' ? [last] : []
  const own = clitic.length > 0 ? pieces.slice(0, -1) : pieces
  const head = own.at(-1)?.wordClass ?? 'NN'
  const names = own.every(({ word, wordClass }) => word === '-' || wordClass === 'NNP')
  const counts = own[0]?.wordClass === 'CD' && head === 'NN'
  const wordClass = names ? head : counts || head === 'VBN' || head === 'VBG' ? 'JJ' : head
  return [{ word: own.map(({ word }) => word).join(''), wordClass }, ...clitic]
}

function decodeXml(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
