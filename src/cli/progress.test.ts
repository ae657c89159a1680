import { describe, expect, it } from 'vitest'

import { describeProgress, openProgress } from './progress.ts'

describe('the progress bar', () => {
  it('tells the rate and the time left', () => {
    expect(describeProgress({ reports: 120, words: 48_000, fraction: 0.25 }, 10_000)).toBe(
      '[####------------] 25 % · 30 s left · 120 reports · 12 reports/s · 4,800 words/s',
    )
  })

  it('tells the rate alone where the end is not known', () => {
    expect(describeProgress({ reports: 3, words: 900, fraction: undefined }, 2_000)).toBe(
      '3 reports · 1.5 reports/s · 450 words/s',
    )
  })

  it.each([
    [0.001, '17 min left'],
    [0.000_01, '27 h 47 min left'],
    [0, 'words/s'],
    [3, '99 %'],
  ])('with the fraction %d shows %s', (fraction, shown) => {
    expect(describeProgress({ reports: 1, words: 1, fraction }, 1_000)).toContain(shown)
  })

  it('is never written where there is no terminal', () => {
    const written: string[] = []
    const progress = openProgress(outputOf(written, false), () => 1e6)
    progress.update({ reports: 1, words: 1, fraction: 0.5 })
    expect(progress.aside(() => 'printed')).toBe('printed')
    progress.close()
    expect(written).toEqual([])
  })
})

function outputOf(written: string[], isTTY: boolean): Parameters<typeof openProgress>[0] {
  const write = (text: string) => {
    written.push(text)
    return true
  }
  return Object.assign(Object.create(process.stderr), { write, isTTY })
}
