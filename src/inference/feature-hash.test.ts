import { describe, expect, it } from 'vitest'
import { firstSlot, mix, tableBits } from './feature-hash.ts'
import { hashWord } from './word-forms.ts'

describe('feature hashes', () => {
  it('stay what the shipped weights were trained with', () => {
    expect([mix(1, 2), mix(-7, 0), mix(mix(3, 4), 5)]).toMatchInlineSnapshot(`
      [
        2001329867,
        -430920865,
        234838703,
      ]
    `)
    expect([hashWord('depot'), hashWord('Depot'), hashWord('')]).toMatchInlineSnapshot(`
      [
        -71305887,
        553864921,
        625341585,
      ]
    `)
  })

  it('differ by the order of what is mixed', () => {
    expect(mix(mix(1, 2), 3)).not.toBe(mix(mix(1, 3), 2))
  })

  it('count curly marks as straight ones', () => {
    expect(hashWord('Orlan’s')).toBe(hashWord("Orlan's"))
  })

  it('start their search inside the table', () => {
    const bits = tableBits(100)
    expect(2 ** bits).toBeGreaterThanOrEqual(200)
    for (const hash of [0, -1, 2 ** 31 - 1, -(2 ** 31)]) {
      expect(firstSlot(hash, bits)).toBeGreaterThanOrEqual(0)
      expect(firstSlot(hash, bits)).toBeLessThan(2 ** bits)
    }
  })
})
