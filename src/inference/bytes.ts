/** Writes numbers and strings one after the other; whole numbers in groups of seven bits (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length] = value
    this.#length += 1
  }

  /** @param value a whole number from 0 to 2 ** 32 - 1. */
  count(value: number): void {
    let rest = value >>> 0
    while (rest >= 128) {
      this.byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(rest)
  }

  string(value: string): void {
    const bytes = new TextEncoder().encode(value)
    this.count(bytes.length)
    for (const byte of bytes) this.byte(byte)
  }

  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Reads what `ByteWriter` wrote. Throws a RangeError at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    const value = this.#bytes[this.#at]
    if (value === undefined) throw new RangeError('The bytes end too early.')
    this.#at += 1
    return value
  }

  count(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
      shift += 7
    }
  }

  string(): string {
    const length = this.count()
    const start = this.#at
    this.#at += length
    if (this.#at > this.#bytes.length) throw new RangeError('The bytes end too early.')
    return new TextDecoder().decode(this.#bytes.subarray(start, this.#at))
  }
}
