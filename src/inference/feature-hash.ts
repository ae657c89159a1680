/**
 * One step of MurmurHash3's 32-bit body (Appleby, public domain): `hash` with `value` mixed in.
 * Features are built from such steps, so no string is made for any of them.
 */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  k = Math.imul(k, 0x1b873593)
  let h = hash ^ k
  h = (h << 13) | (h >>> 19)
  return (Math.imul(h, 5) + 0xe6546b64) | 0
}

/** The slot where a search for `hash` begins in a table of `2 ** bits` slots. */
export function firstSlot(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits)
}

/** The bits of a table that stays at most half full with `count` entries. */
export function tableBits(count: number): number {
  return Math.max(4, Math.ceil(Math.log2(count * 2 + 1)))
}
