import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeTemporary } from '../eval/temporary-folder.ts'
import { loadFolder, repeatCorpus, sample, takeWords, toCorpus, writeCorpus } from './corpus.ts'

describe('sample', () => {
  it.each([
    [2, [1, 4]],
    [3, [1, 3, 5]],
    [9, [1, 2, 3, 4, 5, 6]],
  ])('takes %i at even distances', (count, expected) => {
    expect(sample([1, 2, 3, 4, 5, 6], count)).toEqual(expected)
  })
})

describe('takeWords', () => {
  it('takes texts at even distances until there are about so many words', () => {
    const corpus = toCorpus(['One two.', 'Three four.', 'Five six.', 'Seven eight.'])
    expect(takeWords(corpus, 4).texts).toEqual(['One two.', 'Five six.'])
    expect(takeWords(corpus, 100)).toEqual(corpus)
    expect(takeWords(corpus, 0).texts).toEqual(['One two.'])
  })
})

describe('loadFolder', () => {
  it('reads the texts of a folder and counts their words', async () => {
    const folder = await writeTemporary({ 'a.txt': 'The harbor closed.', 'b.txt': 'It rained.\n', 'c.md': 'No text.' })
    expect(await loadFolder(folder, 400)).toEqual({ texts: ['The harbor closed.', 'It rained.\n'], words: 5 })
  })

  it('says so where there is none', async () => {
    await expect(loadFolder('no-such-folder', 1)).rejects.toThrow('There is no .txt file in no-such-folder.')
  })
})

describe('repeatCorpus', () => {
  it('makes reports that differ, each cut after the paragraph that reaches the words', () => {
    const { texts } = repeatCorpus(toCorpus(['One two.\nThree four.\nFive.', 'Six.']), 3, 3)
    expect(texts).toEqual([
      'One two.\n\nThree four.\n\nReport 1.\n',
      'Six.\n\nReport 2.\n',
      'One two.\n\nThree four.\n\nReport 3.\n',
    ])
  })
})

describe('writeCorpus', () => {
  it('writes one file a text, in order', async () => {
    const folder = await writeCorpus(toCorpus(['One.', 'Two.']), join(await writeTemporary({}), 'reports'))
    expect(await readdir(folder)).toEqual(['00001.txt', '00002.txt'])
  })
})
