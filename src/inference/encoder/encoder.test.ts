import { describe, expect, it } from 'vitest'
import { segment } from '../../pipeline/segment/segment.ts'
import { reportOf } from '../../../test/report-of.ts'
import { toEncoderText, type EncoderText } from './encoder-words.ts'
import type { EncoderReading } from './encoder.ts'
import { loadEncoder } from './load-encoder.ts'

/* All texts are invented. */
async function textOf(text: string): Promise<EncoderText> {
  const captured = reportOf(text)
  return toEncoderText({ ...captured, ...(await segment.run(captured)) })
}

function wordsOf({ words }: EncoderText, { first, end }: { first: number; end: number }): string {
  return words
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ')
}

const report = [
  'The governor said on Monday that two bridges had been destroyed.',
  '"Nobody will cross," Lena Orrick, a spokeswoman for the Border Guard, told reporters in Sarn.',
].join('\n')

describe('the encoder', () => {
  it('finds who says what, and ties it together', async () => {
    const encoder = await loadEncoder('thorough')
    const text = await textOf(report)
    const { roles, ties } = await encoder.read(text)
    const found = roles.map((range) => `${range.role}: ${wordsOf(text, range)}`)
    expect(found).toContain('source: The governor')
    expect(found).toContain('cue: said')
    const content = roles.findIndex(({ role, first }) => role === 'content' && first > 2)
    const cue = ties.find(({ from }) => from === content)?.choices[0]?.to
    expect(cue === null || cue === undefined ? '' : wordsOf(text, roles[cue] ?? { first: 0, end: 0 })).toBe('said')
  })

  it('finds names and times', async () => {
    const encoder = await loadEncoder('thorough')
    const text = await textOf(report)
    const { names, times } = await encoder.read(text)
    expect(names.map((range) => `${range.kind}: ${wordsOf(text, range)}`)).toContain('Person: Lena Orrick')
    expect(times.map((range) => wordsOf(text, range))).toContain('Monday')
  })

  it('reads a text the same again, whatever it read in between', async () => {
    const encoder = await loadEncoder('thorough')
    const text = await textOf(report)
    const first = await encoder.read(text)
    await encoder.read(await textOf('Nothing was said.'))
    expect(await encoder.read(text)).toEqual(first)
  })

  it('reads a text without words, and one that is a single long sentence', async () => {
    const encoder = await loadEncoder('thorough')
    const empty: EncoderReading = await encoder.read({ words: [], sentences: [] })
    expect(empty).toEqual({ roles: [], ties: [], names: [], times: [], factuality: new Float32Array(0) })
    const long = await textOf(`He said ${'that the road, the bridge and the dam '.repeat(80)}were closed.`)
    const { roles, factuality } = await encoder.read(long)
    expect(factuality).toHaveLength(long.words.length)
    for (const { first, end, probability } of roles) {
      expect(first).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(long.words.length)
      expect(probability).toBeGreaterThan(0)
      expect(probability).toBeLessThanOrEqual(1.000_001)
    }
  })

  it('stops when it is told to', async () => {
    const encoder = await loadEncoder('thorough')
    await expect(encoder.read(await textOf(report), AbortSignal.abort())).rejects.toThrow('aborted')
  })
})
