import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { joinTokens } from '../../../eval/formats/join-tokens.ts'
import { readGmb } from '../../../models/word-tagger/read-gmb.ts'
import { segment } from '../../pipeline/segment/segment.ts'
import { reportOf } from '../../../test/report-of.ts'
import { toEncoderText } from './encoder-words.ts'
import { WordPieces } from './word-pieces.ts'

const models = new URL('../../../models/tagger/', import.meta.url)
const corpus = new URL('../../../../shared/corpora/gmb-voa/ner_dataset.csv.zip', import.meta.url)
const tokenizer: object = JSON.parse(readFileSync(new URL('tokenizer.json', models), 'utf8'))

describe('word pieces', () => {
  it('of a word are one at least, eight at most', () => {
    const pieces = new WordPieces(tokenizer)
    expect(pieces.of('ceasefire').length).toBeGreaterThan(0)
    expect(pieces.of('\u{E000}')).toEqual([100])
    expect(pieces.of('https://reports.example/2031/05/12/bridge?page=4')).toHaveLength(8)
  })

  it('do not know capitals and accents', () => {
    const pieces = new WordPieces(tokenizer)
    expect(pieces.of('Élodie')).toEqual(pieces.of('elodie'))
  })

  it.skipIf(!existsSync(corpus))(
    'are those of the training, over 10,000 sentences (skipped: needs ../shared/corpora/gmb-voa)',
    { timeout: 120_000 },
    async () => {
      const expected: unknown = JSON.parse(readFileSync(new URL('pieces.json', models), 'utf8'))
      const pieces = new WordPieces(tokenizer)
      const digest = createHash('sha256')
      const found = { sentences: 0, words: 0, pieces: 0 }
      for (const { words } of (await readGmb(decodeURIComponent(corpus.pathname))).slice(0, 10_000)) {
        const captured = reportOf(joinTokens([words]).text)
        for (const { text } of toEncoderText({ ...captured, ...(await segment.run(captured)) }).words) {
          const own = pieces.of(text)
          digest.update(`${own.join(' ')}\n`)
          found.words += 1
          found.pieces += own.length
        }
        found.sentences += 1
      }
      expect({ ...found, sha256: digest.digest('hex') }).toEqual(expected)
    },
  )
})
